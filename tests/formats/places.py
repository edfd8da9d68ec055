"""Audits from where people work, against the account that the environment names: as tests of pytest, and as the action of a
workflow does.

    places.py PROGRAMS    the directory that `upright` is in
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = str(ROOT / "localstack" / "requirements.yaml")


def ran(command, **environment):
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


def in_pytest(place: Path) -> None:
    missed = "requirements: [{ id: NAME, text: Names end so., checks: [naming/environment-suffix: { suffix: nowhere }] }]\n"
    (place / "missed.yaml").write_text(missed)
    command = [sys.executable, "-m", "pytest", "-p", "upright_audit.pytest_plugin", "--rootdir", str(place)]
    python = {"PYTHONPATH": str(ROOT / "python")}
    for document, outcome in [(DOCUMENT, 0), (str(place / "missed.yaml"), 1)]:
        # A directory that holds no test of its own.
        tests = ran([*command, "--upright", document, str(place)], **python)
        assert tests.returncode == outcome, tests.stdout + tests.stderr
        assert f"{document}::" in tests.stdout or outcome == 0, tests.stdout
    print("pytest: a test for each requirement, which passes or fails")


def in_a_workflow(place: Path) -> None:
    said, summary = place / "output", place / "summary.md"
    files = {"RUNNER_TEMP": str(place), "GITHUB_OUTPUT": str(said), "GITHUB_STEP_SUMMARY": str(summary)}
    reports = {"SARIF": str(place / "a.sarif"), "JUNIT": str(place / "a.xml")}
    audit = ran([ROOT / "packaging/action/audit"], REQUIREMENTS=DOCUMENT, ARGS="--fail-on\nhigh\n", **files, **reports)
    assert audit.returncode == 0, audit.stdout + audit.stderr
    assert said.read_text() == "exit-code=0\n" and "Storefront" in summary.read_text()
    assert all(Path(file).stat().st_size > 0 for file in reports.values())
    print("action: audits, reports and ends as the audit does")


def are_described() -> None:
    check = [sys.executable, "-m", "check_jsonschema"]
    action = ran([*check, "--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")])
    assert action.returncode == 0, action.stdout
    print("action.yml: as GitHub's schema has it")


if __name__ == "__main__":
    os.environ["PATH"] = f"{Path(sys.argv[1]).resolve()}:{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as place:
        in_pytest(Path(place))
        in_a_workflow(Path(place))
    are_described()
