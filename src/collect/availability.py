"""Writes availability.toml: which regions there are, and where a service is not, by two published lists that must agree.

    python3 src/collect/availability.py

- botocore's `endpoints.json`, from which AWS's SDKs take their endpoints;
- AWS's public parameters of Systems Manager, `/aws/service/global-infrastructure`, as prowler publishes them.

Both lack regions in which a service is: the second has Application Auto Scaling in 22 regions of 34, and neither follows
S3 Control. So a service is not in a region where both know the region and neither has the service there, and what is known
to be wrong is left out.
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import zipfile

# The client's name here, and where they are others, those of the endpoint and of the public parameter.
SERVICES = {
    "accessanalyzer": ("access-analyzer", "accessanalyzer"),
    "account": (),
    "acm": (),
    "apigateway": (),
    "apigatewayv2": ("apigateway", "apigatewayv2"),
    "applicationautoscaling": ("application-autoscaling", "application-autoscaling"),
    "autoscaling": (),
    "backup": (),
    "budgets": (),
    "cloudformation": (),
    "cloudfront": (),
    "cloudtrail": (),
    "cloudwatch": ("monitoring", "cloudwatch"),
    "codedeploy": (),
    "config": (),
    "costexplorer": ("ce", "ce"),
    "dynamodb": (),
    "ec2": (),
    "ecr": ("api.ecr", "ecr"),
    "ecs": (),
    "efs": ("elasticfilesystem", "efs"),
    "eks": (),
    "elasticache": (),
    "elb": ("elasticloadbalancing", "elb"),
    "elbv2": ("elasticloadbalancing", "elbv2"),
    "events": (),
    "guardduty": (),
    "health": (),
    "iam": (),
    "inspector2": (),
    "kms": (),
    "lambda": (),
    "logs": (),
    "oam": (),
    "organizations": (),
    "pipes": (),
    "rds": (),
    "resourcegroupstagging": ("tagging", "resourcegroupstaggingapi"),
    "route53": (),
    "route53domains": (),
    "s3": (),
    "s3control": ("s3-control", "s3control"),
    "scheduler": (),
    "secretsmanager": (),
    "securityhub": (),
    "servicediscovery": (),
    "servicequotas": ("servicequotas", "service-quotas"),
    "shield": (),
    "sns": (),
    "sqs": (),
    "ssm": (),
    "states": ("states", "stepfunctions"),
    "sts": (),
    "support": (),
    "synthetics": (),
    "wafv2": (),
    "xray": (),
}

# Both lists lack it in the newest regions, where it is: it keeps settings of S3, which is everywhere.
WRONG = {"s3control"}

PARTITIONS = ["aws", "aws-cn", "aws-eusc", "aws-us-gov"]

HEAD = """\
# Which regions there are, and where a service is not, written by availability.py.
# A service is not in a region where both sources know the region and neither has the service there.
# This never keeps a call from being made: it tells what it means that the service's host does not exist.

[sources]
read = {read}
botocore = "{botocore}" # botocore/data/endpoints.json
prowler = "{prowler}" # prowler/providers/aws/aws_regions_by_service.json, from AWS's public parameters of Systems Manager

[regions]
# By partition, from botocore.
{regions}

[services]
# No region is known to lack them.
everywhere = [
{everywhere}
]
"""


def array(names):
    """Names as lines of a TOML array."""
    words = " ".join(f'"{name}",' for name in names)
    return textwrap.indent(textwrap.fill(words, 100, break_on_hyphens=False), "    ")


def published(package, path, directory):
    """The version of a package, and a JSON file in it."""
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        + ["--only-binary=:all:", "--dest", directory, package],
        check=True,
    )
    (wheel,) = pathlib.Path(directory).glob(f"{package}-*.whl")
    return wheel.name.split("-")[1], json.loads(zipfile.ZipFile(wheel).read(path))


def absent(name, partition, parameters):
    """The regions of a partition that lack a service, each with the host name that it would have."""
    endpoint, parameter = SERVICES[name] or (name, name)
    service = partition["services"].get(endpoint, {})
    listed = parameters["services"].get(parameter, {}).get("regions", {}).get(partition["partition"])
    # What is called at one endpoint for all regions is there wherever it is called from.
    if name in WRONG or listed is None or "partitionEndpoint" in service:
        return {}
    known = {
        region
        for other in parameters["services"].values()
        for region in other["regions"].get(partition["partition"], [])
    }
    lacking = known.intersection(partition["regions"]).difference(listed, service.get("endpoints", {}))
    return {region: f"{endpoint}.{region}.{partition['dnsSuffix']}" for region in sorted(lacking)}


def main():
    with tempfile.TemporaryDirectory() as directory:
        botocore, endpoints = published("botocore", "botocore/data/endpoints.json", directory)
        path = "prowler/providers/aws/aws_regions_by_service.json"
        prowler, parameters = published("prowler", path, directory)
    partitions = {partition["partition"]: partition for partition in endpoints["partitions"]}
    tables = {}
    for name in SERVICES:
        for partition in PARTITIONS:
            regions = absent(name, partitions[partition], parameters)
            if regions:
                tables[name, partition] = regions
    lacking = {name for name, _ in tables}
    regions = [f"{name} = [\n{array(sorted(partitions[name]['regions']))}\n]" for name in PARTITIONS]
    head = HEAD.format(
        read=datetime.date.today(),
        botocore=botocore,
        prowler=prowler,
        regions="\n".join(regions),
        everywhere=array(name for name in SERVICES if name not in lacking),
    )
    texts = [head]
    for (name, partition), regions in tables.items():
        lines = [f'{region} = "{host}"\n' for region, host in regions.items()]
        texts.append(f"[absent.{name}.{partition}]\n" + "".join(lines))
    pathlib.Path(__file__).with_suffix(".toml").write_text("\n".join(texts))


if __name__ == "__main__":
    main()
