"""Buckets and databases."""

from parts import REGION, aws

from . import OTHER_STYLE, Block, Resource, said, snaked, tags, take


def buckets():
    s3 = aws("s3")
    for name in [each["Name"] for each in s3.list_buckets()["Buckets"]]:
        arn = f"arn:aws:s3:::{name}"
        # The provider reads what its other resources add only when it refreshes.
        read = {"arn": arn, "region": REGION, "policy": "", "lifecycle_rule": [], "logging": []}
        read["versioning"] = Block(enabled=False, mfa_delete=False)
        asked = {"bucket": name, "tags": tags(said(s3.get_bucket_tagging, Bucket=name), "TagSet")}
        parts = dict(settings(s3, name))
        if ("aws_s3_bucket", name) in OTHER_STYLE:
            [encryption] = parts.pop("server_side_encryption_configuration")["rule"]
            asked["server_side_encryption_configuration"] = Block(rule=Block(encryption))
            status = parts.pop("versioning")["versioning_configuration"]["status"]
            asked["versioning"] = Block(enabled=status == "Enabled")
            asked["lifecycle_rule"] = [older(each) for each in parts.pop("lifecycle_configuration")["rule"]]
            asked["policy"] = parts.pop("policy")["policy"]
            read = {"arn": arn, "region": REGION}
        yield Resource("aws_s3_bucket", name, name, asked, read)
        for kind, asked in parts.items():
            yield Resource(f"aws_s3_bucket_{kind}", name, name, {"bucket": name} | asked)


def settings(s3, name):
    kept = take(s3.get_bucket_versioning(Bucket=name), "Status")
    if kept:
        yield "versioning", {"versioning_configuration": Block(kept)}
    block = said(s3.get_public_access_block, Bucket=name).get("PublicAccessBlockConfiguration")
    if block:
        yield "public_access_block", snaked(block)
    encryption = said(s3.get_bucket_encryption, Bucket=name).get("ServerSideEncryptionConfiguration", {})
    for rule in encryption.get("Rules", []):
        method = rule["ApplyServerSideEncryptionByDefault"]
        default = Block(take(method, sse_algorithm="SSEAlgorithm", kms_master_key_id="KMSMasterKeyID"))
        rule = {"apply_server_side_encryption_by_default": default} | take(rule, "BucketKeyEnabled")
        yield "server_side_encryption_configuration", {"rule": [rule]}
    policy = take(said(s3.get_bucket_policy, Bucket=name), "Policy")
    if policy:
        yield "policy", policy
    rules = said(s3.get_bucket_lifecycle_configuration, Bucket=name).get("Rules")
    if rules:
        yield "lifecycle_configuration", {"rule": [lifecycle(each) for each in rules]}
    logged = s3.get_bucket_logging(Bucket=name).get("LoggingEnabled")
    if logged:
        yield "logging", take(logged, "TargetBucket TargetPrefix")
    told = s3.get_bucket_notification_configuration(Bucket=name).get("LambdaFunctionConfigurations")
    if told:
        yield "notification", {"lambda_function": [take(each, "LambdaFunctionArn Events Id") for each in told]}
    allowed = said(s3.get_bucket_cors, Bucket=name).get("CORSRules")
    if allowed:
        yield "cors_configuration", {"cors_rule": snaked(allowed)}


def lifecycle(rule):
    once = ("filter", "expiration", "noncurrent_version_expiration", "abort_incomplete_multipart_upload")
    made = {"transition" if key == "transitions" else key: value for key, value in snaked(rule).items()}
    return {key: Block(value) if key in once else value for key, value in made.items()}


def older(rule):
    """A lifecycle rule as it stands in a bucket."""
    made = {"id": rule["id"], "enabled": rule["status"] == "Enabled"} | take(rule, expiration="expiration")
    if "transition" in rule:
        made["transition"] = rule["transition"]
        made["noncurrent_version_expiration"] = Block(days=rule["noncurrent_version_expiration"]["noncurrent_days"])
        days = rule["abort_incomplete_multipart_upload"]["days_after_initiation"]
        made["abort_incomplete_multipart_upload_days"] = days
    return made


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
