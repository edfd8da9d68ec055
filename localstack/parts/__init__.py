"""What the stacks are made of.

Each function makes one resource the right way and reads it back, because an emulator may answer "created"
and keep nothing, or drop a property. What a stack wants otherwise, it says in the arguments: a flawed resource
is a good one with one argument changed.
"""

import functools
import json
import os

import boto3
from botocore.config import Config

ACCOUNT = "123456789012"
REGION = "us-east-1"
TAGS = {"environment": "prod", "team": "payments", "project": "storefront"}

# What LocalStack's free runtime does not have, or needs downloads for. Its instances see no profile of IAM
# and have encrypted disks alone.
MISSING = {"localstack": {"rds", "lambda", "instance profiles", "plain disks", "root user"}}


@functools.cache
def aws(service):
    return boto3.client(service, config=Config(retries={"max_attempts": 1}))


def has(part):
    """Whether the emulator has it, so that a stack can leave it out."""
    return part not in MISSING.get(os.environ.get("UPRIGHT_EMULATOR"), ())


def pairs(tags, name=None, key="Key", value="Value"):
    """Tags in AWS's commonest form: [{"Key": ..., "Value": ...}]."""
    named = {"Name": name} if name else {}
    return [{key: k, value: v} for k, v in (named | tags).items()]


def tagged(kind, name, tags):
    """EC2's form of tags, as an argument of a call that creates."""
    return {"TagSpecifications": [{"ResourceType": kind, "Tags": pairs(tags, name)}]}


def expect(what, found, **wanted):
    """Compare what was read back with what was asked for."""
    for key, value in wanted.items():
        if found.get(key) != value:
            raise SystemExit(f"{what}: {key} reads back as {found.get(key)!r}, not as {value!r}")


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource, principal=None, **condition):
    """One statement; conditions by operator: allow(..., StringEquals={"aws:SourceAccount": ACCOUNT})."""
    return statement("Allow", action, resource, principal, condition)


def deny(action, resource, principal=None, **condition):
    return statement("Deny", action, resource, principal, condition)


def statement(effect, action, resource, principal, condition):
    made = {"Effect": effect, "Action": action}
    if resource is not None:
        made["Resource"] = resource
    if principal is not None:
        made["Principal"] = principal
    if condition:
        made["Condition"] = condition
    return made
