"""What becomes of the shop of good.py after it was deployed: people change it by hand, in each way in which what is
live and what is declared drift apart, and updates that were cut short leave their marks in the states.

    drifted.py DIRECTORY        changes the account, and the states that declare.py wrote there
"""

import json
import sys
from pathlib import Path

from declare import PROVIDER_ID, REGISTRY, ROOT, STACK, shown, write
from declared import tags
from parts import ACCOUNT, TAGS, allow, aws, deny, network, pairs, policy
from parts.network import EVERYWHERE

OTHER_ACCOUNT, OTHER_REGION = "210987654321", "eu-west-1"
KEY = "AKIA" + "QYLPMN5HHHFPZAM2"  # nobody's
LATER = {"created": "2026-02-01T00:00:00Z", "modified": "2026-02-01T00:00:00Z"}


def main():
    directory = Path(sys.argv[1])
    changed()
    stripped()
    removed()
    added()
    for name, mark in (("pulumi.json", pulumi), ("prod.tfstate", terraform)):
        state = json.loads((directory / name).read_text())
        mark(state)
        write(directory / name, state)
    write(directory / "prod.json", shown(state))


def named(found, name):
    """The one of EC2's resources that has this name."""
    return next(each for each in found if tags(each).get("Name") == name)


def changed():
    """What is still there, but not as it was declared."""
    ec2, s3, iam = aws("ec2"), aws("s3"), aws("iam")
    vpc = named(ec2.describe_vpcs()["Vpcs"], "storefront-prod")["VpcId"]
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False})
    ec2.create_tags(Resources=[vpc], Tags=[{"Key": "team", "Value": "somebody"}])
    subnet = named(ec2.describe_subnets()["Subnets"], "storefront-private-a-prod")["SubnetId"]
    ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
    table = named(ec2.describe_route_tables()["RouteTables"], "storefront-private-a-prod")["RouteTableId"]
    other = named(ec2.describe_nat_gateways()["NatGateways"], "storefront-b-prod")["NatGatewayId"]
    ec2.replace_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, NatGatewayId=other)
    group = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["storefront-app-prod"]}])
    group = group["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[network.rule("tcp", 22, 22, EVERYWHERE)])
    acl = named(ec2.describe_network_acls()["NetworkAcls"], "storefront-data-prod")["NetworkAclId"]
    ec2.create_network_acl_entry(
        NetworkAclId=acl, RuleNumber=50, Protocol="-1", CidrBlock=EVERYWHERE, RuleAction="allow", Egress=False
    )
    in_other_style(ec2)
    ec2.disable_ebs_encryption_by_default()
    for bucket in ("storefront-invoices-prod", "storefront-access-logs-prod"):
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    s3.delete_public_access_block(Bucket="storefront-invoices-prod")
    s3.delete_bucket_lifecycle(Bucket="storefront-invoices-prod")
    s3.put_bucket_logging(Bucket="storefront-invoices-prod", BucketLoggingStatus={})
    s3.put_bucket_notification_configuration(Bucket="storefront-uploads-prod", NotificationConfiguration={})
    opened = allow("s3:GetObject", "arn:aws:s3:::storefront-uploads-prod/*", "*")
    s3.put_bucket_policy(Bucket="storefront-uploads-prod", Policy=policy(opened))
    method = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    s3.put_bucket_encryption(Bucket="storefront-uploads-prod", ServerSideEncryptionConfiguration={"Rules": [method]})
    trust = policy(allow("sts:AssumeRole", None, {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}))
    iam.update_assume_role_policy(RoleName="auditor-prod", PolicyDocument=trust)
    for role in ("resizer-prod", "storefront-app-prod"):
        iam.put_role_policy(RoleName=role, PolicyName=role, PolicyDocument=policy(allow("*", "*")))
    iam.put_role_policy(RoleName="storefront-app-prod", PolicyName="more", PolicyDocument=policy(allow("s3:*", "*")))
    managed = iam.list_attached_role_policies(RoleName="resizer-prod")["AttachedPolicies"][0]["PolicyArn"]
    iam.detach_role_policy(RoleName="resizer-prod", PolicyArn=managed)
    iam.remove_user_from_group(UserName="ada-prod", GroupName="accountants-prod")
    iam.update_account_password_policy(MinimumPasswordLength=6)
    key = aws("kms").describe_key(KeyId="alias/storefront-prod")["KeyMetadata"]["KeyId"]
    aws("kms").disable_key_rotation(KeyId=key)
    aws("logs").delete_retention_policy(logGroupName="/audit/trail-prod")
    aws("cloudwatch").disable_alarm_actions(AlarmNames=["root-used-prod"])
    aws("cloudwatch").put_dashboard(DashboardName="storefront-prod", DashboardBody=json.dumps({"widgets": []}))
    topic = f"arn:aws:sns:us-east-1:{ACCOUNT}:storefront-alerts-prod"
    shut = policy(deny("sns:Publish", topic, {"AWS": "*"}))
    aws("sns").set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=shut)
    aws("rds").modify_db_instance(
        DBInstanceIdentifier="storefront-prod", PubliclyAccessible=True, DeletionProtection=False, ApplyImmediately=True
    )
    force = {"ParameterName": "rds.force_ssl", "ParameterValue": "0", "ApplyMethod": "immediate"}
    aws("rds").modify_db_parameter_group(DBParameterGroupName="storefront-prod", Parameters=[force])
    aws("lambda").update_function_configuration(
        FunctionName="resizer-prod", Timeout=30, Environment={"Variables": {"LOG_LEVEL": "info", "DEBUG": "1"}}
    )


def in_other_style(ec2):
    """The rules and routes that are declared within what others declare beside it, and the other way round."""
    for group in ec2.describe_security_groups()["SecurityGroups"]:
        made = group["GroupId"]
        if group["GroupName"] == "resizer-prod":
            ec2.revoke_security_group_egress(GroupId=made, IpPermissions=group["IpPermissionsEgress"])
        if group["GroupName"] == "warehouse-endpoints-prod":
            ec2.revoke_security_group_ingress(GroupId=made, IpPermissions=group["IpPermissions"])
    acl = named(ec2.describe_network_acls()["NetworkAcls"], "warehouse-data-prod")["NetworkAclId"]
    ports = {"Protocol": "6", "PortRange": {"From": 5432, "To": 5432}}
    ec2.replace_network_acl_entry(
        NetworkAclId=acl, RuleNumber=100, CidrBlock=EVERYWHERE, RuleAction="allow", Egress=False, **ports
    )
    table = named(ec2.describe_route_tables()["RouteTables"], "warehouse-public-prod")["RouteTableId"]
    peering = ec2.describe_vpc_peering_connections()["VpcPeeringConnections"][0]["VpcPeeringConnectionId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.20.0.0/16", VpcPeeringConnectionId=peering)


def stripped():
    """Tags that somebody took away."""
    name = "storefront-alerts-prod"
    aws("sns").untag_resource(ResourceArn=f"arn:aws:sns:us-east-1:{ACCOUNT}:{name}", TagKeys=["team"])
    aws("iam").untag_role(RoleName="auditor-prod", TagKeys=["project"])
    gateway = named(aws("ec2").describe_nat_gateways()["NatGateways"], "storefront-a-prod")["NatGatewayId"]
    aws("ec2").delete_tags(Resources=[gateway], Tags=[{"Key": "environment"}])
    tagged = pairs(TAGS, "storefront-access-logs-prod")
    aws("s3").put_bucket_tagging(Bucket="storefront-access-logs-prod", Tagging={"TagSet": tagged})


def removed():
    """What is declared and no longer there, or on its way out. An output names the instance."""
    ec2 = aws("ec2")
    log = named(ec2.describe_flow_logs()["FlowLogs"], "warehouse-prod")["FlowLogId"]
    ec2.delete_flow_logs(FlowLogIds=[log])
    gateway = named(ec2.describe_nat_gateways()["NatGateways"], "warehouse-b-prod")["NatGatewayId"]
    ec2.delete_nat_gateway(NatGatewayId=gateway)
    reservations = ec2.describe_instances()["Reservations"]
    instances = [each for reservation in reservations for each in reservation["Instances"]]
    ec2.terminate_instances(InstanceIds=[named(instances, "storefront-b-prod")["InstanceId"]])
    aws("cloudwatch").delete_alarms(AlarmNames=["resizer-function-Throttles-prod"])


def added():
    """What nobody declared."""
    aws("s3").create_bucket(Bucket="scratch-of-somebody")
    aws("iam").create_user(UserName="somebody", Tags=pairs(TAGS))
    vpc = named(aws("ec2").describe_vpcs()["Vpcs"], "warehouse-prod")
    network.security_group(network.SimpleNamespace(id=vpc["VpcId"]), "debug-prod", [("tcp", 22, 22, EVERYWHERE)])


def pulumi(state):
    deployment = state["deployment"]
    resources = deployment["resources"]

    def found(kind, name):
        return next(each for each in resources if each["urn"].endswith(f":{kind}::{name}"))

    vpc, database = found("Vpc", "storefront-prod"), found("Instance", "storefront-prod")
    vpc["protect"] = True
    found("Topic", "storefront-alerts-prod")["retainOnDelete"] = True
    found("ParameterGroup", "storefront-prod")["initErrors"] = ["it was rebooted before it was ready"]
    found("Function", "resizer-prod")["pendingReplacement"] = True
    found("SubnetGroup", "storefront-prod").update(LATER)
    del database["inputs"]["backupRetentionPeriod"]
    old = found("LogGroup", "/audit/trail-prod")
    resources.append(old | {"delete": True, "id": "/audit/old-trail-prod"})
    found("Dashboard", "storefront-prod")["dependencies"].append(f"{STACK}aws:ec2/instance:Instance::forgotten")
    reports = {"urn": f"{STACK}aws:s3/bucket:Bucket::reports"}
    deployment["pending_operations"] = [{"type": "creating", "resource": reports}]
    exports = resources[0]["outputs"]
    del exports["alertsTopicArn"]
    exports["privateLink"] = "vpce-0123456789abcdef0"

    def add(kind, name, **more):
        made = {"urn": f"{STACK}{kind}::{name}", "custom": True, "type": kind, "parent": ROOT, "id": name}
        made |= {"inputs": {}, "outputs": {}} | LATER | more
        resources.append(made)
        return made

    add("aws:ssm/parameter:Parameter", "mail-prod", inputs={"type": "String", "value": KEY}, provider=vpc["provider"])
    add("aws:ec2/vpc:Vpc", "partner", id="vpc-0a1b2c3d", external=True, provider=vpc["provider"])
    add("pulumi:pulumi:StackReference", "shop/network/prod", inputs={"name": "shop/network/prod"})
    for name, configuration, account, region in (
        ("ireland", {"region": OTHER_REGION, "version": "6.83.0"}, ACCOUNT, OTHER_REGION),
        ("partner", {"region": "us-east-1", "version": "7.8.0"}, OTHER_ACCOUNT, "us-east-1"),
    ):
        provider = add("pulumi:providers:aws", name, id=PROVIDER_ID, inputs=configuration, outputs=configuration)
        arn = f"arn:aws:sns:{region}:{account}:{name}-prod"
        by, asked = f"{provider['urn']}::{PROVIDER_ID}", {"name": f"{name}-prod"}
        add("aws:sns/topic:Topic", name, id=arn, inputs=asked, outputs=asked | {"arn": arn}, provider=by)


def terraform(state):
    resources = state["resources"]

    def found(kind, name):
        return next(each for each in resources if (each["type"], each["name"]) == (kind, name))["instances"]

    found("aws_db_parameter_group", "storefront_prod")[0]["status"] = "tainted"
    found("aws_instance", "storefront_a_prod")[0]["attributes"]["disable_api_termination"] = True
    old = found("aws_cloudwatch_log_group", "audit_trail_prod")
    attributes = old[0]["attributes"] | {"id": "/audit/old-trail-prod", "name": "/audit/old-trail-prod"}
    old.append({"schema_version": 0, "deposed": "0a1b2c3d", "attributes": attributes})
    del state["outputs"]["alertsTopicArn"]
    state["outputs"]["privateLink"] = {"value": "vpce-0123456789abcdef0", "type": "string"}

    def add(kind, label, mode="managed", provider="", **attributes):
        made = {"mode": mode, "type": kind, "name": label, "provider": f'provider["{REGISTRY}"]{provider}'}
        resources.append(made | {"instances": [{"schema_version": 0, "attributes": attributes}]})

    add("aws_ssm_parameter", "mail", id="mail-prod", type="String", value=KEY)
    add("aws_vpc", "partner", mode="data", id="vpc-0a1b2c3d")
    remote = {"backend": "s3", "outputs": {"value": {"vpcId": "vpc-0a1b2c3d"}, "type": ["object", {"vpcId": "string"}]}}
    add("terraform_remote_state", "network", mode="data", **remote)
    for name, account, region in (("ireland", ACCOUNT, OTHER_REGION), ("partner", OTHER_ACCOUNT, "us-east-1")):
        arn = f"arn:aws:sns:{region}:{account}:{name}-prod"
        add("aws_sns_topic", name, provider=f".{name}", id=arn, arn=arn, name=f"{name}-prod", region=region)


if __name__ == "__main__":
    main()
