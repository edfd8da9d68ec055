"""What the account holds, as a program would declare it, in Terraform's words.

Each function is one module of that program: it yields resources, what they rest on first. Programs have two styles: the
parts of a resource are inside of it, or are resources of their own. What is in OTHER_STYLE is in that which the rest of
its kind is not.
"""

import re
from dataclasses import dataclass, field

from botocore.exceptions import ClientError
from parts import ACCOUNT, REGION

OTHER_STYLE = {
    ("aws_iam_role", "storefront-app-prod"),
    ("aws_network_acl", "warehouse-data-prod"),
    ("aws_route_table", "warehouse-public-prod"),
    ("aws_s3_bucket", "storefront-access-logs-prod"),
    ("aws_security_group", "resizer-prod"),
    ("aws_security_group", "warehouse-endpoints-prod"),
}


class Block(dict):
    """A block that there can be but once: a list of one in a state of Terraform, an object in Pulumi's."""


@dataclass
class Resource:
    kind: str
    name: str
    id: str
    asked: dict  # what the program says
    read: dict = field(default_factory=dict)  # what else the provider reads back


def take(found, same="", **others):
    """Properties of what AWS answers: with its names in snake case, or `peer_vpc_id="AccepterVpcInfo.VpcId"`."""
    taken = {}
    for name, path in ({snake(key): key for key in same.split()} | others).items():
        value = found
        for key in path.split("."):
            value = (value or {}).get(key)
        if value is not None:
            taken[name] = value
    return taken


def said(call, **arguments):
    """What AWS answers; nothing of a setting that there is not."""
    try:
        return call(**arguments)
    except ClientError as error:
        if re.search("NoSuch|NotFound", error.response["Error"]["Code"]):
            return {}
        raise


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def snaked(value):
    """What AWS answers, with all names in snake case."""
    if isinstance(value, list):
        return [snaked(each) for each in value]
    return {snake(key): snaked(each) for key, each in value.items()} if isinstance(value, dict) else value


def tags(found, key="Tags", name="Key", value="Value"):
    return {each[name]: each.get(value, "") for each in found.get(key) or []}


# How ARNs call what has these ids.
IN_ARNS = {
    "vpc": "vpc",
    "subnet": "subnet",
    "dopt": "dhcp-options",
    "igw": "internet-gateway",
    "eipalloc": "elastic-ip",
    "rtb": "route-table",
    "acl": "network-acl",
    "sg": "security-group",
    "vpce": "vpc-endpoint",
    "fl": "vpc-flow-log",
    "i": "instance",
}


def of_ec2(kind, found, key, same="", read=None, **asked):
    """A resource of EC2, called as its tag says."""
    made, tagged = found[key], tags(found)
    in_arn = IN_ARNS.get(made.split("-")[0])
    arn = {"arn": f"arn:aws:ec2:{REGION}:{ACCOUNT}:{in_arn}/{made}"} if in_arn else {}
    asked = take(found, same) | asked | {"tags": tagged}
    return Resource(kind, tagged.get("Name", made), made, asked, arn | (read or {}))
