"""Write the states that Pulumi and Terraform would have, had they made what the account holds.

    declare.py DIRECTORY        writes pulumi.json, prod.tfstate and prod.json

`declared/` says it in Terraform's words. Pulumi's follow: names in camel case, blocks that there can be but
once as objects, lists of blocks in the plural.
"""

import json
import re
import sys
from pathlib import Path

from declared import Block, compute, data, identity, network, watching
from parts import REGION

STACK = "urn:pulumi:prod::storefront::"
ROOT = f"{STACK}pulumi:pulumi:Stack::storefront-prod"
PROVIDER_ID = "11111111-2222-3333-4444-555555555555"
SECRET, SEALED = "4dabf18193072939515e22adb298388d", "1b47061264138c4ac30d75fd1eb44270"  # as Pulumi marks them
SECRETS = ("password",)
REGISTRY = "registry.terraform.io/hashicorp/aws"

# Terraform's first words that are packages of Pulumi's, too; everything else is in `ec2`.
PACKAGES = {each: each for each in ("cloudwatch", "iam", "kms", "lambda", "s3", "sns")} | {"db": "rds", "ebs": "ebs"}
PLURALS = {"cors_rule", "inline_policy", "lambda_function", "lifecycle_rule", "parameter", "route", "rule"}
PLURALS |= {"transition"}
MAPS = {"tags", "variables", "dimensions"}  # whose names are the user's
# What a state of Terraform holds where nothing was said; of a list, in each of its blocks.
RULE = {"cidr_blocks": [], "ipv6_cidr_blocks": [], "prefix_list_ids": [], "security_groups": [], "self": False}
ENTRY = {"icmp_code": 0, "icmp_type": 0, "ipv6_cidr_block": ""}
TARGETS = {"gateway_id": "", "nat_gateway_id": "", "vpc_peering_connection_id": "", "transit_gateway_id": ""}
ROUTE = {"ipv6_cidr_block": "", "destination_prefix_list_id": "", "egress_only_gateway_id": ""} | TARGETS
UNSAID = {
    "aws_cloudwatch_metric_alarm": {"ok_actions": [], "extended_statistic": "", "unit": "", "threshold_metric_id": ""},
    "aws_db_instance": {"max_allocated_storage": 0, "monitoring_role_arn": "", "replicate_source_db": "", "iops": 0},
    "aws_iam_role": {"description": "", "permissions_boundary": ""},
    "aws_instance": {"key_name": "", "user_data": None, "ephemeral_block_device": []},
    "aws_lambda_function": {"description": "", "layers": [], "kms_key_arn": "", "dead_letter_config": []},
    "aws_lambda_permission": {"qualifier": "", "event_source_token": None},
    "aws_network_acl": {"ingress": ENTRY, "egress": ENTRY},
    "aws_route": TARGETS | {"destination_ipv6_cidr_block": "", "destination_prefix_list_id": ""},
    "aws_route_table": {"route": ROUTE, "propagating_vgws": []},
    "aws_security_group": {"ingress": RULE, "egress": RULE, "name_prefix": "", "timeouts": None},
    "aws_subnet": {"ipv6_cidr_block": "", "ipv6_native": False, "outpost_arn": "", "customer_owned_ipv4_pool": ""},
    "aws_vpc": {"ipv6_cidr_block": "", "ipv6_netmask_length": 0, "ipv4_ipam_pool_id": None},
}
UNSAID |= {f"aws_default_{kind}": UNSAID[f"aws_{kind}"] for kind in ("network_acl", "route_table", "security_group")}
UNIQUE = re.compile(r"arn:|[a-z]+-[0-9a-f]{8,}$|[0-9a-f-]{36}$")
MODULES = (
    *(identity.keys, identity.identity, network.network, network.security, network.endpoints, watching.watching),
    *(data.buckets, data.databases, compute.instances, compute.functions, watching.alarms),
)
OUTPUTS = {
    "vpcId": ("aws_vpc", "storefront-prod"),
    "instanceIds": ("aws_instance", None),
    "resizerName": ("aws_lambda_function", "resizer-prod"),
    "alertsTopicArn": ("aws_sns_topic", "storefront-alerts-prod"),
}


def main():
    directory = Path(sys.argv[1])
    modules = [(module.__name__, list(module())) for module in MODULES]
    write(directory / "pulumi.json", pulumi(modules))
    state = terraform(modules)
    write(directory / "prod.tfstate", state)
    write(directory / "prod.json", shown(state))


def outputs(modules):
    """What the stack exports: ids, one or several."""
    everything = [each for _, resources in modules for each in resources]
    for output, (kind, name) in OUTPUTS.items():
        ids = [each.id for each in everything if each.kind == kind and name in (None, each.name)]
        if ids:
            yield output, ids if name is None else ids[0]


def pulumi(modules):
    provider = f"{STACK}pulumi:providers:aws::default_7_8_0"
    configured = {"region": REGION, "version": "7.8.0"}
    exports = dict(outputs(modules))
    states = [
        {"urn": ROOT, "custom": False, "type": "pulumi:pulumi:Stack", "outputs": exports},
        {"urn": provider, "custom": True, "id": PROVIDER_ID, "type": "pulumi:providers:aws", "inputs": configured},
    ]
    states[1]["outputs"] = configured
    made = {}
    for module, resources in modules:
        component = f"storefront:shop:{module.title()}"
        parent = f"{STACK}{component}::{module}"
        states.append({"urn": parent, "custom": False, "type": component, "parent": ROOT})
        for each, label in labelled(resources):
            kind = pulumi_type(each.kind)
            asked, read = in_pulumi(each.asked), in_pulumi(each.asked | each.read)
            read |= {"tagsAll": asked["tags"]} if "tags" in asked else {}
            urn = f"{STACK}{component}${kind}::{label}"
            state = {"urn": urn, "custom": True, "id": each.id, "type": kind, "inputs": noted(asked)}
            state |= {"outputs": {"id": each.id} | read, "parent": parent, "provider": f"{provider}::{PROVIDER_ID}"}
            state["propertyDependencies"] = {key: rests_on(key, value, made) for key, value in asked.items()}
            state["dependencies"] = sorted({urn for urns in state["propertyDependencies"].values() for urn in urns})
            states.append(state)
            remember(each, urn, made)
    for second, state in enumerate(states):
        state["created"] = state["modified"] = f"2026-01-01T00:{second // 60:02}:{second % 60:02}Z"
    plugins = [{"name": "python", "path": "", "type": "language", "version": ""}]
    manifest = {"time": "2026-01-01T01:00:00Z", "magic": "0" * 64, "version": "v3.140.0", "plugins": plugins}
    secrets = {"type": "passphrase", "state": {"salt": "v1:AAAAAAAAAAA=:v1:AAAAAAAAAAAAAAAA:AAAA"}}
    deployment = {"manifest": manifest, "secrets_providers": secrets, "resources": states, "metadata": {}}
    return {"version": 3, "deployment": deployment}


def package_and_name(kind):
    if kind.startswith("aws_vpc_security_group_"):
        return "vpc", kind.removeprefix("aws_vpc_")
    first, _, rest = kind.removeprefix("aws_").partition("_")
    return (PACKAGES[first], rest) if first in PACKAGES else ("ec2", kind.removeprefix("aws_"))


def pulumi_type(kind):
    """`aws:cloudwatch/logGroup:LogGroup` for `aws_cloudwatch_log_group`."""
    package, name = package_and_name(kind)
    name = camel(name)
    return f"aws:{package}/{name}:{name[0].upper()}{name[1:]}"


def in_pulumi(value):
    if isinstance(value, list):
        return [in_pulumi(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {camel(plural(key, each)): in_its_words(key, each) for key, each in value.items()}


def in_its_words(key, value):
    if key in SECRETS:
        return {SECRET: SEALED, "ciphertext": "v1:AAAAAAAAAAAAAAAA:AAAA"}
    return value if key in MAPS else in_pulumi(value)


def noted(value):
    """Inputs, which tell of each object what the provider chose in it."""
    if isinstance(value, list):
        return [noted(each) for each in value]
    if not isinstance(value, dict) or SECRET in value:
        return value
    inner = {key: each if key in MAPS else noted(each) for key, each in value.items()}
    return {"__defaults": []} | inner


def plural(name, value):
    return re.sub("y$", "ie", name) + "s" if name in PLURALS and isinstance(value, list) else name


def camel(name):
    return re.sub(r"_(\w)", lambda found: found.group(1).upper(), name)


def remember(resource, address, made):
    for name in (resource.id, resource.read.get("arn")):
        made.setdefault(name, {}).setdefault(package_and_name(resource.kind)[1], address)


def rests_on(key, value, made):
    """What a property names of what was made before. Of several with one name, its own tells which kind it means."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return sorted({address for each in value for address in rests_on(key, each, made)})
    named = made.get(value, {}) if isinstance(value, str) else {}
    if UNIQUE.match(str(value)):
        return list(named.values())[:1]
    return [address for kind, address in named.items() if camel(kind).lower() in camel(key).lower()]


def labelled(resources):
    """Each with a name that no other of its type has."""
    seen = {}
    for each in resources:
        seen[each.kind, each.name] = times = seen.get((each.kind, each.name), 0) + 1
        yield each, each.name if times == 1 else f"{each.name}-{times}"


def terraform(modules):
    states, made = [], {}
    for module, resources in modules:
        for each, label in labelled(resources):
            label = re.sub(r"\W+", "_", label).strip("_")
            attributes = {"id": each.id} | {key: in_lists(value) for key, value in (each.asked | each.read).items()}
            say_nothing(UNSAID.get(each.kind, {}), attributes)
            if "tags" in attributes:
                attributes["tags_all"] = attributes["tags"]
            if not each.kind.startswith("aws_iam_"):
                attributes["region"] = REGION
            secrets = [[{"type": "get_attr", "value": key}] for key in SECRETS if key in attributes]
            instance = {"schema_version": 0, "attributes": attributes, "sensitive_attributes": secrets}
            on = {address for key, value in each.asked.items() for address in rests_on(key, value, made)}
            instance["dependencies"] = sorted(on)
            state = {"module": f"module.{module}", "mode": "managed", "type": each.kind, "name": label}
            states.append(state | {"provider": f'provider["{REGISTRY}"]', "instances": [instance]})
            remember(each, f"module.{module}.{each.kind}.{label}", made)
    types = {str: "string", list: ["list", "string"]}
    exports = {key: {"value": value, "type": types[type(value)]} for key, value in outputs(modules)}
    head = {"version": 4, "terraform_version": "1.13.4", "serial": 7, "lineage": "0a1b2c3d-0000-1111-2222-333344445555"}
    return head | {"outputs": exports, "resources": states, "check_results": None}


def say_nothing(unsaid, attributes):
    for key, value in unsaid.items():
        if isinstance(value, dict):
            for block in attributes.get(key, []):
                say_nothing(value, block)
        else:
            attributes.setdefault(key, value)


def in_lists(value):
    if isinstance(value, Block):
        return [{key: in_lists(each) for key, each in value.items()}]
    if isinstance(value, list):
        return [in_lists(each) for each in value]
    return {key: in_lists(each) for key, each in value.items()} if isinstance(value, dict) else value


def shown(state):
    """The same state as `terraform show -json` tells it."""
    modules = {}
    for each in state["resources"]:
        address = f"{'data.' if each['mode'] == 'data' else ''}{each['type']}.{each['name']}"
        if "module" in each:
            address = f"{each['module']}.{address}"
        listed = modules.setdefault(each.get("module"), [])
        for instance in each["instances"]:
            hidden = {step[0]["value"]: True for step in instance.get("sensitive_attributes", [])}
            resource = {key: each[key] for key in ("mode", "type", "name")} | {"address": address}
            resource |= {"provider_name": each["provider"].split('"')[1], "schema_version": 0}
            resource |= {"values": instance["attributes"], "sensitive_values": hidden}
            resource |= {"depends_on": instance.get("dependencies", [])}
            resource |= {"tainted": True} if instance.get("status") == "tainted" else {}
            resource |= {"deposed_key": instance["deposed"]} if "deposed" in instance else {}
            listed.append(resource)
    inner = [{"address": address, "resources": listed} for address, listed in modules.items() if address]
    root = {"resources": modules.get(None, []), "child_modules": inner}
    exports = {key: each | {"sensitive": each.get("sensitive", False)} for key, each in state["outputs"].items()}
    head = {"format_version": "1.0", "terraform_version": state["terraform_version"]}
    return head | {"values": {"outputs": exports, "root_module": root}}


def write(path, document):
    path.write_text(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
