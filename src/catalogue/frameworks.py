"""Writes frameworks.toml: the controls of published frameworks, and the ids of Prowler's checks that stand for each.

    python3 src/catalogue/frameworks.py

The source is Prowler's package, whose `compliance` folder holds one file for each framework. Ids alone are taken: no
sentence of a framework, and none of Prowler's.
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap
import zipfile

# What a document of ours is called, its title, and the file of Prowler's.
FRAMEWORKS = {
    "aws-fsbp": ("AWS Foundational Security Best Practices", "aws/aws_foundational_security_best_practices_aws"),
    "cis-3.0": ("CIS AWS Foundations Benchmark 3.0", "aws/cis_3.0_aws"),
    "cis-5.0": ("CIS AWS Foundations Benchmark 5.0", "aws/cis_5.0_aws"),
    "fedramp-20x-ksi": ("FedRAMP 20x Key Security Indicators", "fedramp_20x_ksi_2026"),
    "nist-800-53-r5": ("NIST SP 800-53 Revision 5", "aws/nist_800_53_revision_5_aws"),
    # 4.0.1 added no requirement to 4.0 and took none away.
    # https://blog.pcisecuritystandards.org/just-published-pci-dss-v4-0-1
    "pci-dss-4.0.1": ("PCI DSS 4.0.1", "aws/pci_4.0_aws"),
}

HEAD = """\
# The controls of frameworks, and Prowler's checks for each, written by frameworks.py.
# `make bless` makes checks/frameworks/*.yaml and docs/peers.md of it and of the headers of the checks.

[source]
read = {read}
prowler = "{version}" # prowler/compliance and prowler/providers/aws/services
"""


def nist(name):
    """`ac_2_3_a` is AC-2(3)(a), and `ac_2_d_1` AC-2d.1."""
    family, number, *rest = name.split("_")
    if rest and rest[0].isdigit():
        return f"{family.upper()}-{number}" + "".join(f"({part})" for part in rest)
    return f"{family.upper()}-{number}" + ".".join(rest)


def control(framework, requirement):
    """The id of the control that a requirement of Prowler's is about."""
    name = requirement.get("Id") or requirement["id"]
    if framework == "nist-800-53-r5":
        return nist(name)
    if framework == "pci-dss-4.0.1":
        # Prowler numbers what it tries of each requirement.
        return requirement["Attributes"][0]["Section"].split(":")[0].strip()
    return name


def controls(framework, document):
    """The ids of Prowler's checks by control."""
    found = {}
    for requirement in document.get("Requirements") or document["requirements"]:
        checks = requirement.get("Checks", requirement.get("checks"))
        checks = checks.get("aws", []) if isinstance(checks, dict) else checks
        found.setdefault(control(framework, requirement), set()).update(checks)
    return found


def natural(text):
    """Numbers in texts in their order."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", text)]


def array(names):
    """Names as a TOML array."""
    line = "[" + ", ".join(f'"{name}"' for name in names) + "]"
    if len(line) < 100:
        return line
    words = " ".join(f'"{name}",' for name in names)
    return "[\n" + textwrap.indent(textwrap.fill(words, 110, break_on_hyphens=False), "    ") + "\n]"


def main():
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
            + ["--only-binary=:all:", "--dest", directory, "prowler"],
            check=True,
        )
        (wheel,) = pathlib.Path(directory).glob("prowler-*.whl")
        package = zipfile.ZipFile(wheel)
        text = HEAD.format(read=datetime.date.today(), version=wheel.name.split("-")[1])
        services = {}
        for name in package.namelist():
            if re.fullmatch(r"prowler/providers/aws/services/.*\.metadata\.json", name):
                about = json.loads(package.read(name))
                if "DEPRECATED" not in about["CheckTitle"].upper():
                    services.setdefault(about["ServiceName"], []).append(about["CheckID"])
        text += "\n# What Prowler checks, by service, but for what it no longer recommends.\n[prowler]\n"
        for service, checks in sorted(services.items()):
            text += f'"{service}" = {array(sorted(checks))}\n'
        for framework, (title, file) in FRAMEWORKS.items():
            document = json.loads(package.read(f"prowler/compliance/{file}.json"))
            text += f'\n[framework."{framework}"]\ntitle = "{title}"\n[framework."{framework}".controls]\n'
            for name, checks in sorted(controls(framework, document).items(), key=lambda item: natural(item[0])):
                text += f'"{name}" = {array(sorted(checks))}\n'
    pathlib.Path(__file__).with_suffix(".toml").write_text(text)


if __name__ == "__main__":
    main()
