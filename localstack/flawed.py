"""The same shop after a year of shortcuts: each resource breaks one promise, and its name says which.

What is not named after a flaw is as it should be: the flaws need something to stand on.
"""

from parts import ACCOUNT, REGION, allow, aws, data, expect, has
from parts import compute, identity, network, watching
from parts.network import EVERYWHERE, ZONES

ANYBODY = {"AWS": "*"}
STRANGER = "999988887777"
TRUST_EC2 = identity.policy(allow("sts:AssumeRole", None, {"Service": "ec2.amazonaws.com"}))
TRUST_LAMBDA = identity.policy(allow("sts:AssumeRole", None, {"Service": "lambda.amazonaws.com"}))


def main():
    key = keys()
    topic = topics(key)
    alarms(topic)
    shop = sound_network()
    shop.topic = topic
    groups(shop)
    flawed_subnets(shop)
    flawed_networks(shop)
    people()
    roles()
    buckets(topic)
    instances(shop)
    if has("rds"):
        databases(shop, key)
    if has("lambda"):
        functions(shop)
    logs(key)
    watching.dashboard("flawed-two-widgets-prod", ["AWS/EC2", "CPUUtilization"], ["AWS/RDS", "CPUUtilization"])


def keys():
    identity.key("flawed-public-key-prod", allow(["kms:Decrypt"], "*", ANYBODY))
    identity.key("flawed-strangers-key-prod", allow(["kms:Decrypt"], "*", {"AWS": f"arn:aws:iam::{STRANGER}:root"}))
    identity.key("flawed-never-rotated-prod", rotated=False)
    return identity.key("flawed-disabled-key-prod", enabled=False)


def topics(key):
    mine = watching.topic("shop-alerts-prod", identity.key("shop-prod", *admits_cloudwatch()), [publishes()])
    watching.topic("flawed-plain-topic-prod", None, [publishes()])
    watching.topic("flawed-no-subscriber-prod", key, [publishes()], subscribers=())
    watching.topic("flawed-public-topic-prod", key, [publishes(principal=ANYBODY, narrow=False)])
    watching.topic("flawed-strangers-topic-prod", key, [publishes({"AWS": f"arn:aws:iam::{STRANGER}:root"}, False)])
    return mine


def admits_cloudwatch():
    yield allow(["kms:Decrypt", "kms:GenerateDataKey*"], "*", {"Service": "cloudwatch.amazonaws.com"})


def publishes(principal=None, narrow=True):
    condition = {"StringEquals": {"aws:SourceAccount": ACCOUNT}} if narrow else {}
    return allow("sns:Publish", "*", principal or {"Service": "cloudwatch.amazonaws.com"}, **condition)


def alarms(topic):
    def alarm(name, actions, **changed):
        watching.alarm(name, "AWS/EC2", "CPUUtilization", {}, actions, 80, **changed)

    alarm("flawed-acts-on-nothing-prod", [])
    alarm("flawed-actions-off-prod", [topic], ActionsEnabled=False)
    alarm("flawed-topic-gone-prod", [watching.topic_arn("gone-prod")])
    alarm("flawed-nobody-hears-prod", [watching.topic_arn("flawed-no-subscriber-prod")])
    alarm("flawed-key-disabled-prod", [watching.topic_arn("flawed-public-topic-prod")])
    alarm("flawed-takes-two-hours-prod", [topic], Period=3600, EvaluationPeriods=2, DatapointsToAlarm=2)
    watching.alarm("flawed-over-100-percent-prod", "AWS/EC2", "CPUUtilization", {}, [topic], 120)


def vpc(name, cidr, flow_role, logged=True, **changed):
    made = network.vpc(name, cidr, **changed)
    if logged:
        network.flow_log(made, name, "/vpc/shop-prod", flow_role)
    return made


def subnets(within, name, first, tier, **changed):
    """Two subnets of a tier, one in each zone, with a route table for both."""
    start = within.cidr.rsplit(".", 2)[0]
    made = [
        network.subnet(within, f"{name}-{zone[-1]}-prod", f"{start}.{first + at}.0/24", tier, zone, **changed)
        for at, zone in enumerate(ZONES)
    ]
    network.route_table(within, f"{name}-prod", made)
    return made


def sound_network():
    """A VPC that works, for the flaws to stand in."""
    role = identity.role(
        "shop-flow-logs-prod",
        identity.service("vpc-flow-logs"),
        [allow(["logs:PutLogEvents"], f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/vpc/*")],
    )
    watching.log_group("/vpc/shop-prod", written=True)
    shop = vpc("shop-prod", "10.40.0.0/16", role)
    shop.flow_role = role
    shop.public = network.subnet(shop, "shop-public-a-prod", "10.40.0.0/24", "public")
    shop.private = network.subnet(shop, "shop-private-a-prod", "10.40.10.0/24", "private")
    shop.data = subnets(shop, "shop-data", 20, "data")
    shop.gateway = network.internet_gateway(shop, "shop-prod")
    shop.nat = network.nat_gateway(shop.public, "shop-a-prod")
    tables = [
        network.route_table(shop, "shop-public-prod", [shop.public], GatewayId=shop.gateway),
        network.route_table(shop, "shop-private-prod", [shop.private], NatGatewayId=shop.nat),
    ]
    for service in ("s3", "dynamodb"):
        network.gateway_endpoint(shop, f"shop-{service}-prod", service, tables)
    return shop


def flawed_subnets(shop):
    subnet, table = network.subnet, network.route_table
    table(shop, "flawed-no-nat-prod", [subnet(shop, "flawed-no-nat-prod", "10.40.11.0/24", "private")])
    far = subnet(shop, "flawed-nat-in-other-zone-prod", "10.40.12.0/24", "private", ZONES[1])
    table(shop, "flawed-nat-in-other-zone-prod", [far], NatGatewayId=shop.nat)
    giving = subnet(shop, "flawed-gives-public-ip-prod", "10.40.13.0/24", "private", public_ip=True)
    tiny = subnet(shop, "flawed-tiny-prod", "10.40.14.0/28", "private")
    table(shop, "shop-more-private-prod", [giving, tiny], NatGatewayId=shop.nat)
    offline = subnet(shop, "flawed-public-without-route-prod", "10.40.1.0/24", "public")
    table(shop, "flawed-public-without-route-prod", [offline])
    shop.exposed = subnet(shop, "flawed-data-on-internet-prod", "10.40.23.0/24", "data", ZONES[1])
    table(shop, "flawed-data-on-internet-prod", [shop.exposed], GatewayId=shop.gateway)
    subnet(shop, "flawed-implicit-route-table-prod", "10.40.24.0/24", "data")
    inside = network.nat_gateway(shop.private, "flawed-nat-in-private-subnet-prod")
    for name, nat in (("shop-a-prod", shop.nat), ("flawed-nat-in-private-subnet-prod", inside)):
        watching.watch("nat gateway", name, nat, [shop.topic])
    network.nat_gateway(shop.public, "flawed-nobody-watches-prod")


def flawed_networks(shop):
    role = shop.flow_role
    vpc("flawed-no-flow-log-prod", "10.50.0.0/16", role, logged=False)
    rejected = vpc("flawed-flow-log-rejects-only-prod", "10.51.0.0/16", role, logged=False)
    network.flow_log(rejected, "flawed-rejects-only-prod", "/vpc/shop-prod", role, traffic="REJECT")
    slow = vpc("flawed-open-default-group-prod", "10.52.0.0/16", role, closed=False)
    subnet = network.subnet(slow, "flawed-one-zone-prod", "10.52.0.0/24", "data")
    network.route_table(slow, "flawed-one-zone-prod", [subnet])
    main = vpc("flawed-main-table-on-internet-prod", "10.53.0.0/16", role)
    gateway = network.internet_gateway(main, "flawed-main-table-on-internet-prod")
    aws("ec2").create_route(RouteTableId=main.main.route_table, DestinationCidrBlock=EVERYWHERE, GatewayId=gateway)
    subnets(vpc("flawed-public-without-gateway-prod", "10.54.0.0/16", role), "shop-offline", 0, "public")
    network.peering(shop, vpc("flawed-overlaps-prod", "10.40.0.0/17", role), "flawed-overlapping-peering-prod")

    deaf = network.security_group(shop, "flawed-endpoint-deaf-prod", [("tcp", 80, 80, shop.cidr)])
    network.interface_endpoint(shop, "flawed-endpoint-deaf-prod", "logs", [shop.private], deaf)
    nameless = vpc("flawed-no-dns-names-prod", "10.55.0.0/16", role, dns=False)
    admits = network.security_group(nameless, "shop-nameless-prod", [("tcp", 443, 443, nameless.cidr)])
    inside = subnets(nameless, "shop-nameless", 0, "data")
    network.interface_endpoint(nameless, "flawed-no-private-dns-prod", "logs", inside, admits, private_dns=False)
    apart = vpc("flawed-no-gateway-endpoint-prod", "10.56.0.0/16", role)
    apart.app = network.security_group(apart, "shop-batch-prod", egress=[("tcp", 443, 443, EVERYWHERE)])
    apart.subnet = subnets(apart, "shop-batch", 0, "data")[0]
    shop.apart = apart

    everything = [("tcp", 0, 65535, EVERYWHERE)]
    network.nacl(shop, "flawed-nacl-open-ssh-prod", [shop.public], everything, everything)


def groups(shop):
    def group(name, *ingress, egress=(("tcp", 443, 443, EVERYWHERE),)):
        return network.security_group(shop, name, ingress, egress)

    shop.app = group("shop-app-prod", ("tcp", 8080, 8080, shop.cidr))
    shop.open_to_all = group("flawed-open-to-all-prod", ("-1", 0, 0, EVERYWHERE))
    shop.open_ssh = group("flawed-open-ssh-prod", ("tcp", 22, 22, EVERYWHERE))
    group("flawed-open-rdp-ipv6-prod", ("tcp", 3389, 3389, "::/0"))
    group("flawed-open-postgres-prod", ("tcp", 5432, 5432, EVERYWHERE))
    group("flawed-open-odd-port-prod", ("tcp", 8443, 8443, EVERYWHERE))
    shop.wide_egress = group("flawed-talks-to-anyone-prod", egress=(("-1", 0, 0, EVERYWHERE),))
    shop.database = group("shop-data-prod", ("tcp", 5432, 5432, shop.app), egress=())
    shop.wide_data = group("flawed-data-from-whole-vpc-prod", ("tcp", 5432, 5432, shop.cidr), egress=())


def people():
    identity.root(mfa=False, keys=1)
    identity.password_policy(length=8, reuse=1, age=365, classes=False)
    identity.user("flawed-console-without-mfa-prod", console=True)
    identity.user("flawed-two-keys-prod", keys=2)
    admin = identity.customer_policy("flawed-admin-prod", allow("*", "*"))
    identity.group("flawed-admins-prod", [admin])
    identity.user("flawed-admin-prod", ["flawed-admins-prod"], console=True, mfa=True)
    identity.customer_policy(
        "flawed-raises-itself-prod",
        allow(["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"], f"arn:aws:iam::{ACCOUNT}:policy/*"),
    )


def roles():
    identity.role("flawed-s3-star-prod", TRUST_EC2, [allow("s3:*", "arn:aws:s3:::shop-prod/*")])
    identity.role("flawed-any-bucket-prod", TRUST_EC2, [allow("s3:GetObject", "*")])
    identity.role("flawed-full-access-prod", TRUST_EC2, managed=["arn:aws:iam::aws:policy/AmazonS3FullAccess"])
    identity.role("flawed-administrator-prod", TRUST_EC2, managed=["arn:aws:iam::aws:policy/AdministratorAccess"])
    identity.role("flawed-anyone-assumes-prod", identity.policy(allow("sts:AssumeRole", None, ANYBODY)))
    stranger = {"AWS": f"arn:aws:iam::{STRANGER}:root"}
    identity.role("flawed-no-external-id-prod", identity.policy(allow("sts:AssumeRole", None, stranger)))
    identity.role("flawed-twelve-hours-prod", TRUST_EC2, session=12 * 3600)
    identity.role("shop-app-prod", TRUST_EC2, [allow("s3:GetObject", "arn:aws:s3:::shop-logs-prod/*")])
    identity.instance_profile("shop-app-prod", "shop-app-prod")


def buckets(topic):
    logs = "shop-logs-prod"
    data.bucket(logs, statements=[data.receives_logs(logs, ACCOUNT)], role="access-logs")
    data.bucket("flawed-not-blocked-prod", logs, blocked=None)
    half = data.BLOCKED | {"BlockPublicPolicy": False, "RestrictPublicBuckets": False}
    everyone = allow("s3:GetObject", "arn:aws:s3:::flawed-public-by-policy-prod/*", ANYBODY)
    data.bucket("flawed-public-by-policy-prod", logs, blocked=half, statements=[everyone])
    data.bucket("flawed-public-by-acl-prod", logs, blocked=None, acl="public-read")
    data.bucket("flawed-not-versioned-prod", logs, versioned=False)
    data.bucket("flawed-not-encrypted-prod", logs, encrypted=False)
    data.bucket("flawed-plain-http-prod", logs, tls_only=False)
    data.bucket("flawed-no-lifecycle-prod", logs, lifecycle=None)
    data.bucket("flawed-keeps-old-versions-prod", logs, lifecycle=[kept_forever()])
    data.bucket("flawed-not-logged-prod")
    wide = [{"AllowedOrigins": ["*"], "AllowedMethods": ["PUT", "DELETE"]}]
    data.bucket("flawed-cors-for-all-prod", logs, cors=wide)
    data.bucket("flawed-notifies-deaf-topic-prod", logs)
    event = {"TopicArn": topic, "Events": ["s3:ObjectCreated:*"]}
    data.notify("flawed-notifies-deaf-topic-prod", TopicConfigurations=[event])
    data.bucket("flawed-no-suffix", logs)
    data.bucket("flawed-untagged-prod", logs, tags={"environment": "prod", "team": ""})


def kept_forever():
    return {
        "ID": "tiered",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}],
    }


def instances(shop):
    key = identity.key("shop-disks-prod")

    def instance(name, subnet=shop.private, group=shop.app, profile="shop-app-prod", watched=True, **changed):
        made = compute.instance(name, subnet, group, key, profile, **changed)
        if watched:
            watching.watch("instance", name, made, [shop.topic])

    instance("flawed-public-address-prod", subnet=shop.public, group=shop.open_ssh, public=True)
    instance("flawed-nobody-watches-prod", watched=False)
    instance("shop-in-open-group-prod", group=shop.open_to_all)
    instance("shop-batch-prod", subnet=shop.apart.subnet, group=shop.apart.app)
    instance("flawed-imdsv1-prod", tokens="optional")
    instance("flawed-five-hops-prod", hops=5)
    instance("flawed-no-role-prod", profile=None)
    instance("flawed-secret-in-user-data-prod", user_data="#!/bin/sh\nexport DB_PASSWORD='tr0ub4dor-and-3'\n./serve\n")
    instance("flawed-old-type-prod", kind="t2.micro")
    if has("plain disks"):
        instance("flawed-plain-disk-prod", root={"Encrypted": None, "KmsKeyId": None})
    instance("flawed-disk-stays-prod", root={"DeleteOnTermination": False})
    instance("flawed-wide-egress-prod", group=shop.wide_egress)
    default_vpc(instance)
    loose = compute.volume("flawed-attached-to-nothing-prod", ZONES[0], key)
    compute.snapshot("shop-of-loose-volume-prod", loose)
    plain = compute.volume("flawed-plain-gp2-prod", ZONES[0], None, "gp2")
    compute.snapshot("flawed-plain-snapshot-prod", plain)


def default_vpc(instance):
    ec2 = aws("ec2")
    default = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
    of_vpc = [{"Name": "vpc-id", "Values": [default]}]
    subnet = ec2.describe_subnets(Filters=[*of_vpc, {"Name": "default-for-az", "Values": ["true"]}])["Subnets"][0]
    group = ec2.describe_security_groups(Filters=[*of_vpc, {"Name": "group-name", "Values": ["default"]}])
    group = group["SecurityGroups"][0]["GroupId"]
    within = network.SimpleNamespace(id=subnet["SubnetId"])
    instance("flawed-in-default-vpc-prod", subnet=within, group=group)


def databases(shop, key):
    rds = aws("rds")
    subnets = data.subnet_group("shop-prod", shop.data)
    exposed = data.subnet_group("flawed-public-subnets-prod", [shop.exposed, shop.public])
    tls = data.parameter_group("shop-prod", rds__force_ssl="1")
    plain = data.parameter_group("flawed-plain-connections-prod", rds__force_ssl="0")
    cmk = identity.key("shop-database-prod")

    def database(name, within=subnets, group=shop.database, parameters=tls, kms_key=cmk, **changed):
        watching.log_group(f"/aws/rds/instance/{name}/postgresql")
        data.database(name, within, group, parameters, kms_key, **changed)
        if name != "flawed-nobody-watches-prod":
            watching.watch("database", name, name, [shop.topic])

    database("flawed-nobody-watches-prod")
    database("flawed-public-prod", PubliclyAccessible=True)
    database("flawed-one-zone-prod", MultiAZ=False)
    database("flawed-not-encrypted-prod", kms_key=None, StorageEncrypted=False)
    database("flawed-no-backups-prod", BackupRetentionPeriod=0)
    database("flawed-in-public-subnets-prod", within=exposed)
    database("flawed-plain-connections-prod", parameters=plain)
    database("flawed-default-parameters-prod", parameters=None)
    database("flawed-busy-hours-prod", PreferredBackupWindow="12:00-12:30")
    database("flawed-deletable-prod", DeletionProtection=False)
    database("flawed-no-logs-prod", EnableCloudwatchLogsExports=None)
    database("flawed-untagged-snapshots-prod", CopyTagsToSnapshot=False)
    database("flawed-open-to-vpc-prod", group=shop.wide_data)
    database("flawed-key-disabled-prod", kms_key=key)
    data.database_snapshot("flawed-shared-with-all-prod", "flawed-one-zone-prod", ["all"])
    data.database_snapshot("flawed-shared-with-stranger-prod", "flawed-one-zone-prod", [STRANGER])
    found = rds.describe_db_instances()["DBInstances"]
    expect("databases", {"made": len(found)}, made=14)


def functions(shop):
    role = identity.role("shop-shared-prod", TRUST_LAMBDA, managed=[f"arn:aws:iam::aws:policy/{MANAGED}"])
    letters = watching.topic("shop-failures-prod", identity.key("shop-failures-prod"), [publishes()])

    def function(name, subnets=(shop.private, shop.data[1]), role=None, **changed):
        role = role or identity.role(name, TRUST_LAMBDA, managed=[f"arn:aws:iam::aws:policy/{MANAGED}"])
        watching.log_group(f"/aws/lambda/{name}")
        compute.function(name, role, subnets, [shop.app], **({"failures": letters} | changed))
        if name != "flawed-nobody-watches-prod":
            watching.watch("function", name, name, [shop.topic])

    function("flawed-nobody-watches-prod")
    function("flawed-secret-in-env-prod", environment={"DB_PASSWORD": "tr0ub4dor-and-3"})
    function("flawed-anyone-invokes-prod")
    compute.permission("flawed-anyone-invokes-prod", "anyone", "*")
    function("flawed-no-permission-prod")
    arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:flawed-no-permission-prod"
    data.bucket("flawed-function-not-admitting-prod", "shop-logs-prod")
    compute.permission("flawed-no-permission-prod", "later", "s3.amazonaws.com", SourceAccount=STRANGER)
    event = {"LambdaFunctionArn": arn, "Events": ["s3:ObjectCreated:*"]}
    data.notify("flawed-function-not-admitting-prod", LambdaFunctionConfigurations=[event])
    function("flawed-in-public-subnet-prod", subnets=(shop.public, shop.data[1]))
    function("flawed-one-zone-prod", subnets=(shop.private,))
    function("flawed-outside-vpc-prod", subnets=())
    function("flawed-unreserved-prod", reserved=None)
    function("flawed-not-traced-prod", tracing="PassThrough")
    function("flawed-old-runtime-prod", runtime="python3.8")
    function("flawed-failures-lost-prod", failures=None)
    function("flawed-shared-role-1-prod", role=role)
    function("flawed-shared-role-2-prod", role=role)


MANAGED = "service-role/AWSLambdaVPCAccessExecutionRole"


def logs(key):
    watching.log_group("/shop/flawed-kept-forever-prod", days=None)
    watching.log_group("/shop/flawed-kept-a-day-prod", days=1)
    watching.log_group("/shop/flawed-key-disabled-prod", kms_key=key)
    group = watching.log_group("/shop/requests-prod")
    watching.metric_filter("flawed-nobody-watches-prod", group, '"ERROR"', "Errors")


if __name__ == "__main__":
    main()
