"""Requirements as tests.

`pytest --upright upright.yaml` adds one test for each requirement of a document, after all others: what they deploy is
what is audited. A requirement that has drifted fails, one that is undecided or has nothing to judge does too, and one
that is waived holds.

The fixture `upright` audits from within a test:

    def test_network(stack, upright):
        upright("upright.yaml", "--endpoint-url", "http://localhost:4566").check("NET-01")
"""

import functools
import json
import os
import shlex
import subprocess

import pytest


def pytest_addoption(parser):
    group = parser.getgroup("upright", "requirements on what is live")
    group.addoption(
        "--upright",
        action="append",
        default=[],
        metavar="DOCUMENT",
        help="requirements document or profile, one test for each requirement (repeatable)",
    )
    group.addoption(
        "--upright-args",
        default="",
        metavar="ARGS",
        help="further arguments of `upright audit`, as in a shell: '--endpoint-url http://localhost:4566'",
    )


def pytest_collection_modifyitems(session, config, items):
    for document in config.getoption("upright"):
        listed = run("requirements", "list", document)
        if listed.returncode:
            raise pytest.UsageError(listed.stderr)
        audit = functools.lru_cache(maxsize=1)(functools.partial(Audit, document, *arguments(config)))
        for line in listed.stdout.splitlines():
            requirement, _, _ = line.partition("\t")
            name = f"{document}::{requirement}"
            items.append(Requirement.from_parent(session, name=name, requirement=requirement, audit=audit))


@pytest.fixture(scope="session")
def upright(pytestconfig):
    """Audits a document: `upright(document, *arguments)`."""
    return lambda document, *further: Audit(document, *arguments(pytestconfig), *further)


class Audit:
    """What an audit of a document found."""

    def __init__(self, document, *further):
        ran = run("audit", "--requirements", document, "--format", "json", *further)
        # Anything else is an answer, of drift or of what could not be decided.
        if ran.returncode == 2 or not ran.stdout:
            raise RuntimeError(ran.stderr)
        self.report = json.loads(ran.stdout)

    def check(self, requirement):
        """Fails unless the requirement holds."""
        found = [one for one in self.report["requirements"] if one["id"] == requirement]
        if not found:
            known = ", ".join(one["id"] for one in self.report["requirements"])
            raise KeyError(f"the document has no requirement {requirement}, only {known}")
        if found[0]["verdict"] != "pass":
            raise NotMet(self.told(found[0]))

    def told(self, requirement):
        """A requirement that is not met, and what of it was found."""
        yield f"{requirement['id']} is {requirement['verdict'].replace('_', ' ')}: {requirement['text']}"
        for finding in self.report["findings"]:
            if finding["check"] in requirement["checks"] and finding["verdict"] in ("fail", "unknown"):
                words = finding["actual"] or finding["cause"] or finding["title"]
                yield f"  {finding['verdict']} {finding['check']} {finding['resource']}: {words}"


class NotMet(AssertionError):
    """A requirement that is not met."""

    def __init__(self, lines):
        super().__init__("\n".join(lines))


class Requirement(pytest.Item):
    """One requirement of a document."""

    def __init__(self, *, requirement, audit, **further):
        super().__init__(**further)
        self.requirement, self.audit = requirement, audit

    def runtest(self):
        self.audit().check(self.requirement)

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, (NotMet, RuntimeError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.session.path, None, self.name


def arguments(config):
    return shlex.split(config.getoption("upright_args"))


def run(*words):
    return subprocess.run([os.environ.get("UPRIGHT", "upright"), *words], capture_output=True, text=True)
