"""What the account holds, as a program would declare it, in Terraform's words.

Each function is one module of that program: it yields resources, what they rest on first.
"""

import json
import re
from dataclasses import dataclass, field

from . import ACCOUNT, REGION, aws


class Block(dict):
    """A block that there can be but once: a list of one in a state of Terraform, an object in Pulumi's."""


@dataclass
class Resource:
    kind: str
    name: str
    id: str
    asked: dict  # what the program says
    read: dict = field(default_factory=dict)  # what else the provider reads back


def modules():
    return [keys, identity, network, security, endpoints, watching, buckets, databases, instances, functions, alarms]


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


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def snaked(value):
    """What AWS answers, with all names in snake case."""
    if isinstance(value, list):
        return [snaked(each) for each in value]
    return {snake(key): snaked(each) for key, each in value.items()} if isinstance(value, dict) else value


def tags(found, key="Tags", name="Key", value="Value"):
    return {each[name]: each[value] for each in found.get(key) or []}


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


def keys():
    kms = aws("kms")
    yield Resource("aws_ebs_encryption_by_default", "disks", "terraform-2026", {"enabled": True})
    for each in kms.list_keys()["Keys"]:
        found = kms.describe_key(KeyId=each["KeyId"])["KeyMetadata"]
        if found["KeyManager"] != "CUSTOMER":
            continue
        key, tagged = found["KeyId"], tags(kms.list_resource_tags(KeyId=each["KeyId"]), "Tags", "TagKey", "TagValue")
        asked = {
            "enable_key_rotation": kms.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"],
            "policy": kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"],
            "tags": tagged,
        }
        asked |= take(found, "Description", is_enabled="Enabled")
        read = take(found, "Arn KeyUsage MultiRegion CustomerMasterKeySpec")
        yield Resource("aws_kms_key", tagged["Name"], key, asked, read)
    for each in kms.list_aliases()["Aliases"]:
        if each.get("TargetKeyId") and not each["AliasName"].startswith("alias/aws/"):
            asked = take(each, "TargetKeyId", name="AliasName")
            yield Resource("aws_kms_alias", each["AliasName"], each["AliasName"], asked, {"arn": each["AliasArn"]})


def identity():
    iam = aws("iam")
    found = iam.get_account_password_policy()["PasswordPolicy"]
    classes = "RequireSymbols RequireNumbers RequireUppercaseCharacters RequireLowercaseCharacters"
    asked = take(found, "MinimumPasswordLength MaxPasswordAge PasswordReusePrevention")
    asked |= take(found, classes)
    yield Resource("aws_iam_account_password_policy", "people", "iam-account-password-policy", asked)
    for each in iam.list_policies(Scope="Local")["Policies"]:
        version = iam.get_policy_version(PolicyArn=each["Arn"], VersionId=each["DefaultVersionId"])["PolicyVersion"]
        asked = take(each, "Path", name="PolicyName") | {"policy": json.dumps(version["Document"])}
        yield Resource("aws_iam_policy", each["PolicyName"], each["Arn"], asked, {"arn": each["Arn"]})
    for each in iam.list_roles()["Roles"]:
        if not each["Path"].startswith("/aws-"):
            yield from role(iam, iam.get_role(RoleName=each["RoleName"])["Role"])
    for each in iam.list_instance_profiles()["InstanceProfiles"]:
        name = each["InstanceProfileName"]
        asked = {"name": name, "path": each["Path"], "role": each["Roles"][0]["RoleName"], "tags": tags(each)}
        yield Resource("aws_iam_instance_profile", name, name, asked, {"arn": each["Arn"]})
    for each in iam.list_groups()["Groups"]:
        name = each["GroupName"]
        yield Resource("aws_iam_group", name, name, {"name": name, "path": each["Path"]}, {"arn": each["Arn"]})
        for attached in iam.list_attached_group_policies(GroupName=name)["AttachedPolicies"]:
            yield attachment("aws_iam_group_policy_attachment", attached, group=name)
    for each in iam.list_users()["Users"]:
        name = each["UserName"]
        asked = {"name": name, "path": each["Path"], "tags": tags(iam.list_user_tags(UserName=name))}
        yield Resource("aws_iam_user", name, name, asked, {"arn": each["Arn"]})
        groups = [group["GroupName"] for group in iam.list_groups_for_user(UserName=name)["Groups"]]
        yield Resource("aws_iam_user_group_membership", name, f"terraform-{name}", {"user": name, "groups": groups})
    for each in iam.list_virtual_mfa_devices()["VirtualMFADevices"]:
        arn = each["SerialNumber"]
        asked = {"virtual_mfa_device_name": arn.split("/")[-1]}
        yield Resource("aws_iam_virtual_mfa_device", arn.split("/")[-1], arn, asked, {"arn": arn})


def role(iam, found):
    name = found["RoleName"]
    inline, attached = (
        iam.list_role_policies(RoleName=name)["PolicyNames"],
        iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"],
    )
    asked = take(found, "Path MaxSessionDuration", name="RoleName") | {"tags": tags(found)}
    asked["assume_role_policy"] = json.dumps(found["AssumeRolePolicyDocument"])
    # The provider reads what its other resources add only when it refreshes.
    read = take(found, "Arn") | {"inline_policy": [], "managed_policy_arns": [], "permissions_boundary": ""}
    yield Resource("aws_iam_role", name, name, asked, read)
    for each in inline:
        document = iam.get_role_policy(RoleName=name, PolicyName=each)["PolicyDocument"]
        asked = {"role": name, "name": each, "policy": json.dumps(document)}
        yield Resource("aws_iam_role_policy", each, f"{name}:{each}", asked)
    for each in attached:
        yield attachment("aws_iam_role_policy_attachment", each, role=name)


def attachment(kind, attached, **to):
    arn, [name] = attached["PolicyArn"], to.values()
    return Resource(kind, f"{name} {arn.split('/')[-1]}", f"{name}-2026", to | {"policy_arn": arn})


def network():
    ec2 = aws("ec2")
    for each in ec2.describe_dhcp_options()["DhcpOptions"]:
        servers = [value["Value"] for values in each["DhcpConfigurations"] for value in values["Values"]]
        yield of_ec2("aws_vpc_dhcp_options", each, "DhcpOptionsId", domain_name_servers=servers)
    for each in ec2.describe_vpcs()["Vpcs"]:
        dns = {}
        for key in ("EnableDnsSupport", "EnableDnsHostnames"):
            found = ec2.describe_vpc_attribute(VpcId=each["VpcId"], Attribute=key[0].lower() + key[1:])
            dns |= take(found, **{snake(key): f"{key}.Value"})
        yield of_ec2("aws_vpc", each, "VpcId", "CidrBlock InstanceTenancy", **dns)
        chosen = take(each, "VpcId DhcpOptionsId")
        name = tags(each)["Name"]
        yield Resource("aws_vpc_dhcp_options_association", name, "-".join(reversed(chosen.values())), chosen)
    for each in ec2.describe_subnets()["Subnets"]:
        same = "VpcId CidrBlock AvailabilityZone MapPublicIpOnLaunch"
        read = take(each, "AvailabilityZoneId AssignIpv6AddressOnCreation")
        yield of_ec2("aws_subnet", each, "SubnetId", same, read=read)
    for each in ec2.describe_internet_gateways()["InternetGateways"]:
        yield of_ec2("aws_internet_gateway", each, "InternetGatewayId", vpc_id=each["Attachments"][0]["VpcId"])
    for each in ec2.describe_addresses()["Addresses"]:
        serves = take(each, network_interface="NetworkInterfaceId", instance="InstanceId")
        read = serves | take(each, "PublicIp PublicIpv4Pool NetworkBorderGroup AssociationId")
        yield of_ec2("aws_eip", each, "AllocationId", "Domain", read=read)
    for each in ec2.describe_nat_gateways()["NatGateways"]:
        address = take(each["NatGatewayAddresses"][0], "AllocationId")
        read = take(each["NatGatewayAddresses"][0], "PublicIp PrivateIp NetworkInterfaceId")
        address["connectivity_type"] = "public"
        yield of_ec2("aws_nat_gateway", each, "NatGatewayId", "SubnetId", read=read, **address)
    for each in ec2.describe_vpc_peering_connections()["VpcPeeringConnections"]:
        ends = take(each, vpc_id="RequesterVpcInfo.VpcId", peer_vpc_id="AccepterVpcInfo.VpcId")
        read = take(each, peer_owner_id="AccepterVpcInfo.OwnerId", peer_region="AccepterVpcInfo.Region")
        yield of_ec2("aws_vpc_peering_connection", each, "VpcPeeringConnectionId", read=read, **ends)
    for each in ec2.describe_route_tables()["RouteTables"]:
        yield from route_table(each)


def route_table(found):
    table, routes = found["RouteTableId"], [each for each in found["Routes"] if each.get("GatewayId") != "local"]
    routes = [each for each in routes if "DestinationCidrBlock" in each]
    targets = "GatewayId NatGatewayId VpcPeeringConnectionId"
    read = {"route": [take(each, targets, cidr_block="DestinationCidrBlock") for each in routes]}
    if any(association.get("Main") for association in found["Associations"]):
        read |= take(found, "VpcId")
        yield of_ec2("aws_default_route_table", found, "RouteTableId", read=read, default_route_table_id=table)
        return
    made = of_ec2("aws_route_table", found, "RouteTableId", "VpcId", read=read)
    yield made
    for each in routes:
        asked = {"route_table_id": table} | take(each, f"DestinationCidrBlock {targets}")
        yield Resource("aws_route", made.name, f"r-{table}1080289494", asked, {"state": "active"})
    for each in found["Associations"]:
        asked = take(each, "RouteTableId SubnetId")
        yield Resource("aws_route_table_association", made.name, each["RouteTableAssociationId"], asked)


def security():
    ec2 = aws("ec2")
    for each in ec2.describe_network_acls()["NetworkAcls"]:
        entries = [entry for entry in each["Entries"] if entry["RuleNumber"] < 32767]
        rules = {
            side: [acl_rule(entry) for entry in entries if entry["Egress"] == (side == "egress")]
            for side in ("ingress", "egress")
        }
        if each["IsDefault"]:
            asked = {"default_network_acl_id": each["NetworkAclId"]}
            read = take(each, "VpcId")
            yield of_ec2("aws_default_network_acl", each, "NetworkAclId", read=read, **asked, **rules)
        else:
            subnets = [association["SubnetId"] for association in each["Associations"]]
            yield of_ec2("aws_network_acl", each, "NetworkAclId", "VpcId", subnet_ids=subnets, **rules)
    groups = ec2.describe_security_groups()["SecurityGroups"]
    # Those that others name come first.
    for each in sorted(groups, key=lambda group: str(group["IpPermissions"]).count("sg-")):
        rules = {
            "ingress": [block for rule in each["IpPermissions"] for block in group_rules(rule)],
            "egress": [block for rule in each["IpPermissionsEgress"] for block in group_rules(rule)],
        }
        if each["GroupName"] == "default":
            read = take(each, "Description", name="GroupName")
            yield of_ec2("aws_default_security_group", each, "GroupId", "VpcId", read=read, **rules)
        else:
            yield of_ec2("aws_security_group", each, "GroupId", "Description VpcId", name=each["GroupName"], **rules)


def acl_rule(entry):
    ports = entry.get("PortRange", {})
    return take(entry, "CidrBlock", rule_no="RuleNumber", action="RuleAction") | {
        "protocol": {"6": "tcp", "17": "udp"}.get(entry["Protocol"], entry["Protocol"]),
        "from_port": ports.get("From", 0),
        "to_port": ports.get("To", 0),
    }


def group_rules(permission):
    """One block for each source, for a description belongs to a source."""
    common = {"protocol": permission["IpProtocol"]}
    common |= {"from_port": permission.get("FromPort", 0), "to_port": permission.get("ToPort", 0)}
    sources = {
        "cidr_blocks": ("IpRanges", "CidrIp"),
        "ipv6_cidr_blocks": ("Ipv6Ranges", "CidrIpv6"),
        "security_groups": ("UserIdGroupPairs", "GroupId"),
    }
    for name, (key, inner) in sources.items():
        for source in permission.get(key, []):
            yield common | {name: [source[inner]], "description": source.get("Description", "")}


def endpoints():
    ec2 = aws("ec2")
    for each in ec2.describe_vpc_endpoints()["VpcEndpoints"]:
        same = "VpcId ServiceName VpcEndpointType"
        if each["VpcEndpointType"] == "Gateway":
            asked = take(each, "RouteTableIds")
        else:
            asked = take(each, "SubnetIds PrivateDnsEnabled")
            asked["security_group_ids"] = [group["GroupId"] for group in each["Groups"]]
        read = take(each, "State IpAddressType", policy="PolicyDocument")
        yield of_ec2("aws_vpc_endpoint", each, "VpcEndpointId", same, read=read, **asked)
    for each in ec2.describe_flow_logs()["FlowLogs"]:
        same = "TrafficType LogDestinationType MaxAggregationInterval"
        asked = take(each, vpc_id="ResourceId", iam_role_arn="DeliverLogsPermissionArn", log_group_name="LogGroupName")
        yield of_ec2("aws_flow_log", each, "FlowLogId", same, read=take(each, "LogFormat"), **asked)


def watching():
    logs, sns = aws("logs"), aws("sns")
    for each in logs.describe_log_groups()["logGroups"]:
        asked = take(each, "retentionInDays kmsKeyId", name="logGroupName")
        asked["tags"] = logs.list_tags_log_group(logGroupName=asked["name"])["tags"]
        read = {"arn": each["arn"].removesuffix(":*"), "log_group_class": "STANDARD"}
        yield Resource("aws_cloudwatch_log_group", asked["name"], asked["name"], asked, read)
    for each in logs.describe_metric_filters()["metricFilters"]:
        made = each["metricTransformations"][0]
        asked = take(each, "logGroupName", name="filterName", pattern="filterPattern")
        made = take(made, "defaultValue", name="metricName", namespace="metricNamespace", value="metricValue")
        asked["metric_transformation"] = Block({key: str(value) for key, value in made.items()})
        yield Resource("aws_cloudwatch_log_metric_filter", asked["name"], asked["name"], asked)
    for each in sns.list_topics()["Topics"]:
        arn = each["TopicArn"]
        name, found = arn.split(":")[-1], sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        asked = {"name": name, "tags": tags(sns.list_tags_for_resource(ResourceArn=arn))}
        asked |= take(found, "KmsMasterKeyId")
        yield Resource("aws_sns_topic", name, arn, asked, {"arn": arn, "fifo_topic": False, "display_name": ""})
        yield Resource("aws_sns_topic_policy", name, arn, {"arn": arn, "policy": found["Policy"]})
        for one in sns.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]:
            asked = take(one, "Protocol Endpoint", topic="TopicArn")
            made = one["SubscriptionArn"]
            yield Resource("aws_sns_topic_subscription", f"{name} {one['Protocol']}", made, asked, {"arn": made})


def buckets():
    s3 = aws("s3")
    for name in [each["Name"] for each in s3.list_buckets()["Buckets"]]:
        arn = f"arn:aws:s3:::{name}"
        # The provider reads what its other resources add only when it refreshes.
        read = {"arn": arn, "region": REGION, "policy": "", "lifecycle_rule": [], "logging": []}
        read["versioning"] = Block(enabled=False, mfa_delete=False)
        asked = {"bucket": name, "tags": tags(s3.get_bucket_tagging(Bucket=name), "TagSet")}
        yield Resource("aws_s3_bucket", name, name, asked, read)
        for kind, asked in settings(s3, name):
            yield Resource(f"aws_s3_bucket_{kind}", name, name, {"bucket": name} | asked)


def settings(s3, name):
    yield "versioning", {"versioning_configuration": Block(take(s3.get_bucket_versioning(Bucket=name), "Status"))}
    yield "public_access_block", snaked(s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"])
    [rule] = s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]
    method = rule["ApplyServerSideEncryptionByDefault"]
    default = Block(take(method, sse_algorithm="SSEAlgorithm", kms_master_key_id="KMSMasterKeyID"))
    rule = {"apply_server_side_encryption_by_default": default} | take(rule, "BucketKeyEnabled")
    yield "server_side_encryption_configuration", {"rule": [rule]}
    yield "policy", take(s3.get_bucket_policy(Bucket=name), "Policy")
    rules = s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
    yield "lifecycle_configuration", {"rule": [lifecycle(each) for each in rules]}
    logged = s3.get_bucket_logging(Bucket=name).get("LoggingEnabled")
    if logged:
        yield "logging", take(logged, "TargetBucket TargetPrefix")
    told = s3.get_bucket_notification_configuration(Bucket=name).get("LambdaFunctionConfigurations")
    if told:
        yield "notification", {"lambda_function": [take(each, "LambdaFunctionArn Events Id") for each in told]}
        yield "cors_configuration", {"cors_rule": snaked(s3.get_bucket_cors(Bucket=name)["CORSRules"])}


def lifecycle(rule):
    once = ("filter", "expiration", "noncurrent_version_expiration", "abort_incomplete_multipart_upload")
    made = {"transition" if key == "transitions" else key: value for key, value in snaked(rule).items()}
    return {key: Block(value) if key in once else value for key, value in made.items()}


def databases():
    rds = aws("rds")
    for each in rds.describe_db_subnet_groups()["DBSubnetGroups"]:
        asked = take(each, name="DBSubnetGroupName", description="DBSubnetGroupDescription")
        asked["subnet_ids"] = [subnet["SubnetIdentifier"] for subnet in each["Subnets"]]
        yield of_rds("aws_db_subnet_group", asked["name"], each["DBSubnetGroupArn"], asked)
    for each in rds.describe_db_parameter_groups()["DBParameterGroups"]:
        asked = take(each, name="DBParameterGroupName", family="DBParameterGroupFamily", description="Description")
        found = rds.describe_db_parameters(DBParameterGroupName=asked["name"])["Parameters"]
        asked["parameter"] = [take(one, "ApplyMethod", name="ParameterName", value="ParameterValue") for one in found]
        yield of_rds("aws_db_parameter_group", asked["name"], each["DBParameterGroupArn"], asked)
    for each in rds.describe_db_instances()["DBInstances"]:
        same = "Engine AllocatedStorage StorageType MultiAZ PubliclyAccessible StorageEncrypted KmsKeyId"
        same += " BackupRetentionPeriod DeletionProtection CopyTagsToSnapshot EnabledCloudwatchLogsExports"
        others = {
            "identifier": "DBInstanceIdentifier",
            "instance_class": "DBInstanceClass",
            "username": "MasterUsername",
            "backup_window": "PreferredBackupWindow",
            "db_subnet_group_name": "DBSubnetGroup.DBSubnetGroupName",
            "iam_database_authentication_enabled": "IAMDatabaseAuthenticationEnabled",
        }
        asked = take(each, same, **others) | {
            "engine_version": each["EngineVersion"].split(".")[0],
            "maintenance_window": each["PreferredMaintenanceWindow"].title(),
            "parameter_group_name": each["DBParameterGroups"][0]["DBParameterGroupName"],
            "password": "hunter2",
            "vpc_security_group_ids": [group["VpcSecurityGroupId"] for group in each["VpcSecurityGroups"]],
        }
        made = of_rds("aws_db_instance", asked["identifier"], each["DBInstanceArn"], asked)
        more = "AutoMinorVersionUpgrade AvailabilityZone LicenseModel MonitoringInterval PerformanceInsightsEnabled"
        made.read |= take(each, more, port="Endpoint.Port", ca_cert_identifier="CACertificateIdentifier")
        made.read |= {"engine_version_actual": each["EngineVersion"]}
        made.id = each["DbiResourceId"]  # a newer provider has the identity that survives a rename
        yield made
    for each in rds.describe_db_snapshots(SnapshotType="manual")["DBSnapshots"]:
        asked = take(each, db_snapshot_identifier="DBSnapshotIdentifier", db_instance_identifier="DBInstanceIdentifier")
        yield of_rds("aws_db_snapshot", asked["db_snapshot_identifier"], each["DBSnapshotArn"], asked)


def of_rds(kind, name, arn, asked):
    tagged = tags(aws("rds").list_tags_for_resource(ResourceName=arn), "TagList")
    return Resource(kind, name, name, asked | {"tags": tagged}, {"arn": arn})


def instances():
    for reservation in aws("ec2").describe_instances()["Reservations"]:
        for each in reservation["Instances"]:
            options = take(each["MetadataOptions"], "HttpTokens HttpEndpoint HttpPutResponseHopLimit")
            asked = {
                "ami": each["ImageId"],
                "iam_instance_profile": each["IamInstanceProfile"]["Arn"].split("/")[-1],
                "vpc_security_group_ids": [group["GroupId"] for group in each["SecurityGroups"]],
                "metadata_options": Block(options),
            }
            read = take(each, "EbsOptimized SourceDestCheck", private_ip="PrivateIpAddress")
            read |= take(each, availability_zone="Placement.AvailabilityZone", key_name="KeyName")
            read["monitoring"] = each["Monitoring"]["State"] == "enabled"
            yield of_ec2("aws_instance", each, "InstanceId", "InstanceType SubnetId", read=read, **asked)


def functions():
    lambda_ = aws("lambda")
    for each in lambda_.list_functions()["Functions"]:
        name = each["FunctionName"]
        found = lambda_.get_function(FunctionName=name)
        asked = take(each, "FunctionName Role Runtime Handler MemorySize Timeout") | {
            "reserved_concurrent_executions": found["Concurrency"]["ReservedConcurrentExecutions"],
            "environment": Block(variables=each["Environment"]["Variables"]),
            "tracing_config": Block(take(each["TracingConfig"], "Mode")),
            "vpc_config": Block(take(each["VpcConfig"], "SubnetIds SecurityGroupIds")),
            "tags": found["Tags"],
        }
        read = take(each, "PackageType Architectures Layers", arn="FunctionArn", source_code_hash="CodeSha256")
        read["ephemeral_storage"] = Block(take(each["EphemeralStorage"], "Size"))
        yield Resource("aws_lambda_function", name, name, asked, read)
        config = lambda_.get_function_event_invoke_config(FunctionName=name)
        asked = {"function_name": name} | take(config, "MaximumRetryAttempts MaximumEventAgeInSeconds")
        destination = config["DestinationConfig"]["OnFailure"]["Destination"]
        asked["destination_config"] = Block(on_failure=Block(destination=destination))
        yield Resource("aws_lambda_function_event_invoke_config", name, name, asked)
        for one in json.loads(lambda_.get_policy(FunctionName=name)["Policy"])["Statement"]:
            asked = {"function_name": name} | take(one, "Action", statement_id="Sid", principal="Principal.Service")
            asked |= {
                "source_arn": one["Condition"]["ArnLike"]["AWS:SourceArn"],
                "source_account": one["Condition"]["StringEquals"]["AWS:SourceAccount"],
            }
            yield Resource("aws_lambda_permission", one["Sid"], one["Sid"], asked)


def alarms():
    cloudwatch = aws("cloudwatch")
    for each in cloudwatch.describe_alarms()["MetricAlarms"]:
        same = "AlarmName AlarmDescription Namespace MetricName Statistic Period Threshold ComparisonOperator"
        asked = take(each, f"{same} EvaluationPeriods DatapointsToAlarm TreatMissingData ActionsEnabled AlarmActions")
        asked["dimensions"] = tags(each, "Dimensions", "Name")
        asked["tags"] = tags(cloudwatch.list_tags_for_resource(ResourceARN=each["AlarmArn"]))
        name = each["AlarmName"]
        yield Resource("aws_cloudwatch_metric_alarm", name, name, asked, {"arn": each["AlarmArn"]})
    for each in cloudwatch.list_dashboards()["DashboardEntries"]:
        name = each["DashboardName"]
        asked = take(cloudwatch.get_dashboard(DashboardName=name), "DashboardName DashboardBody")
        yield Resource("aws_cloudwatch_dashboard", name, name, asked)
