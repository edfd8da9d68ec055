"""Databases and buckets."""

import json

from . import ACCOUNT, TAGS, allow, aws, deny, expect, pairs, policy


def parameter_group(name, family="postgres16", tags=TAGS, **parameters):
    rds = aws("rds")
    rds.create_db_parameter_group(
        DBParameterGroupName=name, DBParameterGroupFamily=family, Description=name, Tags=pairs(tags, name)
    )
    if parameters:
        rds.modify_db_parameter_group(
            DBParameterGroupName=name,
            Parameters=[
                {"ParameterName": key.replace("__", "."), "ParameterValue": value, "ApplyMethod": "immediate"}
                for key, value in parameters.items()
            ],
        )
    found = rds.describe_db_parameters(DBParameterGroupName=name)["Parameters"]
    expect(name, {"values": [each["ParameterValue"] for each in found]}, values=list(parameters.values()))
    return name


def subnet_group(name, subnets, tags=TAGS):
    rds = aws("rds")
    rds.create_db_subnet_group(
        DBSubnetGroupName=name,
        DBSubnetGroupDescription=name,
        SubnetIds=[each.id for each in subnets],
        Tags=pairs(tags, name),
    )
    found = rds.describe_db_subnet_groups(DBSubnetGroupName=name)["DBSubnetGroups"][0]
    expect(name, {"subnets": len(found["Subnets"])}, subnets=len(subnets))
    return name


def database(name, within, group, parameters, kms_key, tags=TAGS, **changed):
    """A database as production wants it; `changed` holds the arguments of CreateDBInstance that differ."""
    rds = aws("rds")
    arguments = {
        "Engine": "postgres",
        "EngineVersion": "16.4",
        "DBInstanceClass": "db.t4g.medium",
        "AllocatedStorage": 20,
        "StorageType": "gp3",
        "Port": 5432,
        "MasterUsername": "storefront",
        "MasterUserPassword": "emulated-only",
        "DBSubnetGroupName": within,
        "VpcSecurityGroupIds": [group],
        "DBParameterGroupName": parameters,
        "StorageEncrypted": True,
        "KmsKeyId": kms_key,
        "MultiAZ": True,
        "PubliclyAccessible": False,
        "BackupRetentionPeriod": 14,
        "PreferredBackupWindow": "02:00-02:30",
        "PreferredMaintenanceWindow": "sun:03:00-sun:03:30",
        "DeletionProtection": True,
        "CopyTagsToSnapshot": True,
        "EnableCloudwatchLogsExports": ["postgresql"],
        "EnableIAMDatabaseAuthentication": True,
    } | changed
    arguments = {key: value for key, value in arguments.items() if value is not None}
    rds.create_db_instance(DBInstanceIdentifier=name, Tags=pairs(tags, name), **arguments)
    found = rds.describe_db_instances(DBInstanceIdentifier=name)["DBInstances"][0]
    kept = ("Engine", "MultiAZ", "StorageEncrypted", "PubliclyAccessible", "BackupRetentionPeriod", "CopyTagsToSnapshot")
    expect(name, found, DBInstanceStatus="available", **{key: arguments[key] for key in kept})
    return found["DBInstanceArn"]


def database_snapshot(name, of_database, shared_with=(), tags=TAGS):
    rds = aws("rds")
    rds.create_db_snapshot(DBSnapshotIdentifier=name, DBInstanceIdentifier=of_database, Tags=pairs(tags, name))
    if shared_with:
        rds.modify_db_snapshot_attribute(
            DBSnapshotIdentifier=name, AttributeName="restore", ValuesToAdd=list(shared_with)
        )
    found = rds.describe_db_snapshot_attributes(DBSnapshotIdentifier=name)["DBSnapshotAttributesResult"]
    shared = [each["AttributeValues"] for each in found["DBSnapshotAttributes"] if each["AttributeName"] == "restore"]
    expect(name, {"shared": sum(shared, [])}, shared=list(shared_with))


BLOCKED = {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}
TIDY = [
    {
        "ID": "tidy",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}],
        "NoncurrentVersionExpiration": {"NoncurrentDays": 60},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
    },
    {"ID": "markers", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"ExpiredObjectDeleteMarker": True}},
]


def account_block():
    """The account's own block of public access, for the buckets that are made tomorrow."""
    s3 = aws("s3control")
    # AWS's endpoints have a name for each account below them, an emulator's address has none.
    s3.meta.events.register("before-sign.s3-control", at_the_endpoint)
    s3.put_public_access_block(AccountId=ACCOUNT, PublicAccessBlockConfiguration=BLOCKED)
    found = s3.get_public_access_block(AccountId=ACCOUNT)["PublicAccessBlockConfiguration"]
    expect("account", found, **BLOCKED)


def at_the_endpoint(request, **_):
    request.url = request.url.replace(f"//{ACCOUNT}.", "//", 1)


def bucket(
    name,
    logs=None,
    kms_key=None,
    encrypted=True,
    versioned=True,
    blocked=BLOCKED,
    lifecycle=TIDY,
    cors=None,
    tls_only=True,
    statements=(),
    acl=None,
    role=None,
    tags=TAGS,
):
    """A private, encrypted, versioned, logged bucket; None leaves a setting out."""
    s3 = aws("s3")
    s3.create_bucket(Bucket=name)
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": pairs(tags | ({"role": role} if role else {}), name)})
    arn = f"arn:aws:s3:::{name}"
    if blocked:
        s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=blocked)
        expect(name, s3.get_public_access_block(Bucket=name), PublicAccessBlockConfiguration=blocked)
    if encrypted:
        method = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": kms_key} if kms_key else {"SSEAlgorithm": "AES256"}
        rule = {"ApplyServerSideEncryptionByDefault": method, "BucketKeyEnabled": bool(kms_key)}
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [rule]})
        found = s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"][0]
        expect(name, found["ApplyServerSideEncryptionByDefault"], **method)
    if versioned:
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        expect(name, s3.get_bucket_versioning(Bucket=name), Status="Enabled")
    if lifecycle:
        s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": lifecycle})
        found = s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
        expect(name, {"rules": [each["ID"] for each in found]}, rules=[each["ID"] for each in lifecycle])
    if cors:
        s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": cors})
        expect(name, s3.get_bucket_cors(Bucket=name)["CORSRules"][0], AllowedOrigins=cors[0]["AllowedOrigins"])
    if tls_only:
        plain = {"Bool": {"aws:SecureTransport": "false"}}
        old = {"NumericLessThan": {"s3:TlsVersion": "1.2"}}
        statements = [*statements, *(deny("s3:*", [arn, f"{arn}/*"], {"AWS": "*"}, **each) for each in (plain, old))]
    if statements:
        s3.put_bucket_policy(Bucket=name, Policy=policy(*statements))
        expect(name, json.loads(s3.get_bucket_policy(Bucket=name)["Policy"]), Statement=list(statements))
    if acl:
        s3.put_bucket_acl(Bucket=name, ACL=acl)
    if logs:
        s3.put_bucket_logging(
            Bucket=name,
            BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": logs, "TargetPrefix": f"{name}/"}},
        )
        expect(name, s3.get_bucket_logging(Bucket=name).get("LoggingEnabled", {}), TargetBucket=logs)
    return arn


def receives_logs(name, account):
    """The statement by which a bucket takes the access logs of the account's other buckets."""
    return allow(
        "s3:PutObject",
        f"arn:aws:s3:::{name}/*",
        {"Service": "logging.s3.amazonaws.com"},
        StringEquals={"aws:SourceAccount": account},
    )


def notify(bucket_name, **targets):
    s3 = aws("s3")
    s3.put_bucket_notification_configuration(Bucket=bucket_name, NotificationConfiguration=targets)
    found = s3.get_bucket_notification_configuration(Bucket=bucket_name)
    expect(bucket_name, {"kinds": [kind for kind in targets if found.get(kind)]}, kinds=list(targets))
