"""A small shop in production, as its requirements ask: three tiers in two zones, a database, an image resizer.

Every physical name ends in the environment, every resource says who owns it.
"""

from parts import ACCOUNT, REGION, allow, aws, data, has
from parts import compute, identity, network, watching
from parts.network import EVERYWHERE, ZONES


def main():
    network.delete_default_vpc()
    aws("ec2").enable_ebs_encryption_by_default()
    identity.root(mfa=True, keys=0)
    identity.password_policy()
    data.account_block()
    people()
    key = identity.key("storefront-prod", *services_that_encrypt())
    alerts = watching.topic("storefront-alerts-prod", key, [publishes(topic="storefront-alerts-prod")])
    shop = vpc("storefront", "10.20.0.0/16", key)
    partner = vpc("warehouse", "10.30.0.0/16", key)
    network.peering(shop.vpc, partner.vpc, "storefront-warehouse-prod")
    buckets(key)
    web(shop, key, alerts)
    nats(shop, alerts)
    nats(partner, alerts)
    if has("rds"):
        database(shop, key, alerts)
    if has("lambda"):
        resizer(shop, key, alerts)
    trail(key, alerts)
    watching.dashboard(
        "storefront-prod",
        ["AWS/EC2", "CPUUtilization"],
        ["AWS/RDS", "CPUUtilization", "DBInstanceIdentifier", "storefront-prod"],
        ["AWS/Lambda", "Errors", "FunctionName", "resizer-prod"],
        ["AWS/NATGateway", "ErrorPortAllocation"],
    )


def services_that_encrypt():
    yield allow(
        ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
        "*",
        {"Service": f"logs.{REGION}.amazonaws.com"},
        ArnLike={"kms:EncryptionContext:aws:logs:arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:*"},
    )
    yield allow(
        ["kms:Decrypt", "kms:GenerateDataKey*"],
        "*",
        {"Service": ["cloudwatch.amazonaws.com", "s3.amazonaws.com", "sns.amazonaws.com"]},
        StringEquals={"aws:SourceAccount": ACCOUNT},
    )


def publishes(topic, service="cloudwatch"):
    return allow(
        "sns:Publish",
        watching.topic_arn(topic),
        {"Service": f"{service}.amazonaws.com"},
        StringEquals={"aws:SourceAccount": ACCOUNT},
    )


def people():
    reads = identity.customer_policy(
        "read-invoices-prod",
        allow(["s3:GetObject"], "arn:aws:s3:::storefront-invoices-prod/*"),
        allow(["s3:ListBucket"], "arn:aws:s3:::storefront-invoices-prod"),
    )
    identity.group("accountants-prod", [reads])
    identity.user("ada-prod", ["accountants-prod"], console=True, mfa=True)
    partner = identity.policy(
        allow(
            "sts:AssumeRole",
            None,
            {"AWS": f"arn:aws:iam::{ACCOUNT}:user/ada-prod"},
            Bool={"aws:MultiFactorAuthPresent": "true"},
        )
    )
    identity.role(
        "auditor-prod", partner, [allow(["s3:GetBucketLocation"], "arn:aws:s3:::storefront-invoices-prod")]
    )


def vpc(name, cidr, key):
    """Public, private and data subnets in two zones, a NAT gateway in each, and endpoints."""
    made = network.vpc(f"{name}-prod", cidr)
    network_of = cidr.split(".")[1]

    def subnets(tier, first):
        return [
            network.subnet(made, f"{name}-{tier}-{zone[-1]}-prod", f"10.{network_of}.{first + at}.0/24", tier, zone)
            for at, zone in enumerate(ZONES)
        ]

    public, private, database_ = subnets("public", 0), subnets("private", 10), subnets("data", 20)
    gateway = network.internet_gateway(made, f"{name}-prod")
    network.route_table(made, f"{name}-public-prod", public, GatewayId=gateway)
    nat, tables = [], []
    for at, zone in enumerate(ZONES):
        nat.append(network.nat_gateway(public[at], f"{name}-{zone[-1]}-prod"))
        tables.append(
            network.route_table(made, f"{name}-private-{zone[-1]}-prod", [private[at]], NatGatewayId=nat[at])
        )
    tables.append(network.route_table(made, f"{name}-data-prod", database_))
    network.nacl(
        made,
        f"{name}-public-prod",
        public,
        [("tcp", 80, 80, EVERYWHERE), ("tcp", 443, 443, EVERYWHERE), ("tcp", 32768, 65535, EVERYWHERE)],
        [("tcp", 80, 80, EVERYWHERE), ("tcp", 443, 443, EVERYWHERE), ("tcp", 1024, 65535, EVERYWHERE)],
    )
    network.nacl(
        made,
        f"{name}-private-prod",
        private,
        [("tcp", 443, 443, cidr), ("tcp", 8080, 8080, cidr), ("tcp", 32768, 65535, EVERYWHERE)],
        [("tcp", 443, 443, EVERYWHERE), ("tcp", 1024, 65535, cidr)],
    )
    network.nacl(made, f"{name}-data-prod", database_, [("tcp", 5432, 5432, cidr)], [("tcp", 1024, 65535, cidr)])
    endpoints = network.security_group(made, f"{name}-endpoints-prod", [("tcp", 443, 443, cidr)])
    network.gateway_endpoint(made, f"{name}-s3-prod", "s3", tables)
    network.gateway_endpoint(made, f"{name}-dynamodb-prod", "dynamodb", tables)
    network.interface_endpoint(made, f"{name}-logs-prod", "logs", private, endpoints)
    flow_log(made, name, key)
    return network.SimpleNamespace(vpc=made, name=name, private=private, data=database_, nat=nat)


def flow_log(made, name, key):
    group = watching.log_group(f"/vpc/{name}-prod", kms_key=key, written=True)
    arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
    role = identity.role(
        f"{name}-flow-logs-prod",
        identity.service("vpc-flow-logs"),
        [allow(["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"], f"{arn}:*")],
    )
    network.flow_log(made, f"{name}-prod", group, role)


def buckets(key):
    logs = "storefront-access-logs-prod"
    data.bucket(logs, statements=[data.receives_logs(logs, ACCOUNT)], role="access-logs")
    data.bucket("storefront-invoices-prod", logs, key)


def web(shop, key, alerts):
    """The application: two instances, one in each zone, that talk TLS and to the database alone."""
    shop.app = network.security_group(
        shop.vpc, "storefront-app-prod", [("tcp", 8080, 8080, shop.vpc.cidr)], [("tcp", 443, 443, EVERYWHERE)]
    )
    identity.role(
        "storefront-app-prod",
        identity.policy(allow("sts:AssumeRole", None, {"Service": "ec2.amazonaws.com"})),
        [allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::storefront-invoices-prod/*")],
    )
    profile = identity.instance_profile("storefront-app-prod", "storefront-app-prod")
    start = "#!/bin/sh\nexec /opt/storefront/serve --port 8080\n"
    for subnet in shop.private:
        name = f"storefront-{subnet.zone[-1]}-prod"
        made = compute.instance(name, subnet, shop.app, key, profile, user_data=start)
        watching.watch("instance", name, made, [alerts])


def nats(of_vpc, alerts):
    for at, nat in enumerate(of_vpc.nat):
        watching.watch("nat gateway", f"{of_vpc.name}-{at}-prod", nat, [alerts])


def database(shop, key, alerts):
    ec2 = aws("ec2")
    group = network.security_group(shop.vpc, "storefront-data-prod", [("tcp", 5432, 5432, shop.app)])
    ec2.authorize_security_group_egress(GroupId=shop.app, IpPermissions=[network.rule("tcp", 5432, 5432, group)])
    subnets = data.subnet_group("storefront-prod", shop.data)
    parameters = data.parameter_group("storefront-prod", rds__force_ssl="1")
    watching.log_group("/aws/rds/instance/storefront-prod/postgresql", kms_key=key)
    data.database("storefront-prod", subnets, group, parameters, key)
    data.database_snapshot("storefront-before-upgrade-prod", "storefront-prod")
    watching.watch("database", "storefront-prod", "storefront-prod", [alerts])


def resizer(shop, key, alerts):
    """A function that makes thumbnails of the pictures put into a bucket."""
    name, uploads = "resizer-prod", "storefront-uploads-prod"
    failures = watching.topic("resizer-failures-prod", key, [publishes("resizer-failures-prod", "lambda")])
    group = watching.log_group(f"/aws/lambda/{name}", kms_key=key)
    log = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
    trust = identity.policy(allow("sts:AssumeRole", None, {"Service": "lambda.amazonaws.com"}))
    role = identity.role(
        name,
        trust,
        [
            allow(["s3:GetObject", "s3:PutObject"], f"arn:aws:s3:::{uploads}/*"),
            allow(["logs:CreateLogStream", "logs:PutLogEvents"], f"{log}:*"),
            allow("sns:Publish", failures),
            allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*"),
        ],
        ["arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"],
    )
    group_ = network.security_group(shop.vpc, name, egress=[("tcp", 443, 443, EVERYWHERE)])
    function = compute.function(name, role, shop.private, [group_], failures=failures)
    origin = "https://shop.example.com"
    cors = [{"AllowedOrigins": [origin], "AllowedMethods": ["PUT"], "AllowedHeaders": ["content-type"]}]
    bucket = data.bucket(uploads, "storefront-access-logs-prod", key, cors=cors)
    compute.permission(name, "uploads", "s3.amazonaws.com", SourceArn=bucket, SourceAccount=ACCOUNT)
    data.notify(
        uploads,
        LambdaFunctionConfigurations=[{"LambdaFunctionArn": function, "Events": ["s3:ObjectCreated:*"]}],
    )
    watching.watch("function", name, name, [alerts])


def trail(key, alerts):
    """Use of the root account, counted in the log of the audit trail, wakes somebody."""
    group = watching.log_group("/audit/trail-prod", days=365, kms_key=key)
    watching.metric_filter("root-used-prod", group, '{ $.userIdentity.type = "Root" }', "RootUse")
    watching.alarm("root-used-prod", "Storefront", "RootUse", {}, [alerts], 0, Statistic="Sum")


if __name__ == "__main__":
    main()
