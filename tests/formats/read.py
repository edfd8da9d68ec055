"""Reads reports with readers that others wrote, each format with its own, and a broken copy of each, which must be refused.

    read.py DIRECTORY    the reports that `every_format_is_written` wrote there

What is not installed is skipped, and said so. Nothing here reaches beyond this machine.
"""

import contextlib
import csv
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

AUDITS = ["sample", "hostile", "2000"]
VERSION_OF_OCSF = "1.8.0"

def refuses(read, broken, what: str) -> None:
    """The reader refuses what is broken: else it would find nothing wrong with anything."""
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            read(broken)
    except Exception:
        return
    raise AssertionError(f"{what}: a broken copy was taken for a good one")


def lines(text: str) -> list:
    return [json.loads(line) for line in text.splitlines()]


def in_json(text: str) -> None:
    """By the schema that upright publishes."""
    import jsonschema

    schema = json.loads((Path(__file__).parents[2] / "report.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))


def in_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text), strict=True))
    assert len(rows) > 1 and all(len(row) == len(rows[0]) for row in rows), "rows of different lengths"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row), "a formula"


def in_junit(text: str) -> None:
    import junitparser

    report = junitparser.JUnitXml.fromstring(text.encode())
    cases = [case for suite in report for case in suite]
    assert cases and all(case.name and case.classname for case in cases), "cases without names"
    results = [result for case in cases for result in case.result]
    assert any(isinstance(one, junitparser.Failure) for one in results), "no failure"
    assert any(isinstance(one, junitparser.Error) for one in results), "nothing undecided"


def in_ocsf(text: str) -> None:
    import jsonschema
    from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema
    from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding

    known = OcsfJsonSchemaEmbedded(get_ocsf_schema(version=VERSION_OF_OCSF))
    schema = known.get_class_schema(class_name=known.lookup_class_name_from_uid(class_uid=2003), profiles=["cloud"])
    validator = jsonschema.Draft202012Validator(schema)
    for event in lines(text):
        validator.validate(event)
        finding = ComplianceFinding.model_validate(event)
        assert finding.metadata.version == VERSION_OF_OCSF


def in_asff(text: str) -> None:
    import botocore.session
    from botocore.validate import ParamValidator

    service = botocore.session.get_session().get_service_model("securityhub")
    request = service.operation_model("BatchImportFindings").input_shape
    for batch in lines(text):
        report = ParamValidator().validate(batch, request)
        assert not report.has_errors(), report.generate_report()
        limits(batch, request)
        assert 1 <= len(batch["Findings"]) <= 100
        assert len({(one["AwsAccountId"], one["ProductArn"]) for one in batch["Findings"]}) == 1


def limits(value, shape) -> None:
    """What botocore leaves to the service: patterns, and the values of an enum."""
    if shape.type_name == "structure":
        for name, member in value.items():
            limits(member, shape.members[name])
    elif shape.type_name == "list":
        for member in value:
            limits(member, shape.member)
    elif shape.type_name == "string":
        assert re.search(shape.metadata.get("pattern", ""), value), f"{value!r} is not like {shape.metadata['pattern']}"
        assert not shape.enum or value in shape.enum, f"{value!r} is none of {shape.enum}"


def in_gitlab(text: str) -> None:
    # https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    for one in json.loads(text):
        assert one["description"] and one["check_name"] and re.fullmatch("[0-9a-f]{16}", one["fingerprint"])
        assert one["severity"] in ["info", "minor", "major", "critical", "blocker"]
        assert one["location"]["path"] and one["location"]["lines"]["begin"] >= 1


def in_sarif(text: str) -> None:
    tool = Path(os.environ.get("UPRIGHT_NPM", "")) / "@microsoft/sarif-multitool-linux/Sarif.Multitool"
    file = Path(sys.argv[1]) / "read.sarif"
    file.write_text(text)
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    said = subprocess.run([tool, "validate", file], env=environment, check=True, capture_output=True, text=True).stdout
    assert "1 files scanned" in said, said
    wrong = [line for line in said.splitlines() if ": error " in line]
    assert not wrong, wrong[:3]


def witnesses(text: str) -> None:
    """Each line, as the AWS CLI itself understands it: up to the request, which is held back."""
    from awscli.clidriver import create_clidriver
    from botocore.awsrequest import AWSResponse

    sent = []

    def hold_back(request, **_):
        sent.append(request)
        return AWSResponse(request.url, 400, {}, None)

    os.environ |= {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_EC2_METADATA_DISABLED": "true"}
    driver = create_clidriver()
    driver.session.register("before-send", hold_back)
    for line in text.splitlines():
        words = shlex.split(line)
        assert words[0] == "aws"
        sent.clear()
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            with contextlib.suppress(SystemExit):
                driver.main(words[1:])
        assert sent, f"{line}\n{said.getvalue()}"


# How each format is broken: a place, and what it says then.
FORMATS = {
    "json": (in_json, '"verdict": "fail"', '"verdict": "fine"'),
    "csv": (in_csv, "requirements,check", "requirements,more,check"),
    "junit": (in_junit, "</testsuite>", "</testsweet>"),
    "ocsf": (in_ocsf, '"class_uid":2003', '"class_uid":2004'),
    "asff": (in_asff, '"Status":"FAILED"', '"Status":"FINE"'),
    "gitlab": (in_gitlab, '"severity":"critical"', '"severity":"awful"'),
    "sarif": (in_sarif, '"message":', '"massage":'),
}


def main() -> None:
    directory = Path(sys.argv[1])
    if not os.environ.get("UPRIGHT_NPM"):
        print("skipped: sarif, which a program from npm reads, and there is no npm")
        del FORMATS["sarif"]
    for name, (read, place, broken) in FORMATS.items():
        for audit in AUDITS:
            text = (directory / f"{audit}.{name}").read_text()
            try:
                read(text)
            except Exception as error:
                raise SystemExit(f"{audit}.{name}: {error}") from error
        text = (directory / f"sample.{name}").read_text()
        assert place in text, f"{name} has no {place}"
        refuses(read, text.replace(place, broken), name)
        print(f"{name}: read, and a broken copy refused")
    text = (directory / "witness.txt").read_text()
    witnesses(text)
    one = next(line for line in text.splitlines() if "--bucket " in line)
    refuses(witnesses, one.replace("--bucket ", "--basket "), "witness")
    print(f"witness: the AWS CLI parses {len(text.splitlines())} lines, and refuses a broken copy")


if __name__ == "__main__":
    main()
