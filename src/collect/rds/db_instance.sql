-- Database instances, those of Aurora, DocumentDB and Neptune clusters included, from DescribeDBInstances.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html
CREATE TABLE aws_rds_db_instance (
    account_id TEXT NOT NULL, -- AWS account that owns the instance
    region TEXT NOT NULL, -- AWS region of the instance
    arn TEXT NOT NULL, -- ARN of the instance
    db_instance_identifier TEXT, -- Name of the instance, unique in account and region
    resource_id TEXT, -- Identity that survives a rename, `db-...`
    db_cluster_identifier TEXT, -- Cluster that the instance is a member of, NULL for one that stands alone
    status TEXT, -- Lifecycle state, such as `available`, `creating` or `deleting`
    status_infos TEXT, -- What AWS says beside the status, JSON array of StatusType, Normal, Status and Message: of read replicas, whether they replicate
    class TEXT, -- Instance class, such as `db.r6g.large`
    engine TEXT, -- Engine, such as `postgres`, `mysql`, `aurora-postgresql` or `sqlserver-ee`
    engine_version TEXT, -- Version of the engine, such as `16.4`
    engine_version_status TEXT, -- `available` or `deprecated`; NULL for RDS Custom, whose versions are its owner's [DescribeDBEngineVersions] [volatile]
    engine_lifecycle_support TEXT, -- Whether it may run on in extended support, which costs more: `open-source-rds-extended-support` or `open-source-rds-extended-support-disabled`
    db_name TEXT, -- Database made with the instance
    master_user_name TEXT, -- Name of the master user
    master_user_secret TEXT, -- JSON of the secret that RDS keeps for the master user, NULL if RDS keeps none
    create_time TEXT, -- Time of creation, UTC
    endpoint_address TEXT, -- DNS name that clients connect to
    endpoint_port INTEGER, -- Port that the engine listens on
    availability_zone TEXT, -- Availability Zone that the instance stands in
    multi_az INTEGER, -- 1 for a standby in another zone
    secondary_availability_zone TEXT, -- Availability Zone of the standby
    publicly_accessible INTEGER, -- 1 for a DNS name that resolves to a public address outside the VPC
    vpc_id TEXT, -- VPC of the subnet group
    db_subnet_group_name TEXT, -- Subnet group that the instance is placed by
    db_subnet_group_arn TEXT, -- ARN of that subnet group
    subnets TEXT, -- JSON array of the group's subnets, each with SubnetIdentifier and SubnetAvailabilityZone
    vpc_security_groups TEXT, -- JSON array of the security groups, each with VpcSecurityGroupId and Status
    db_parameter_groups TEXT, -- JSON array of DBParameterGroupName and ParameterApplyStatus
    option_group_memberships TEXT, -- JSON array of OptionGroupName and Status
    allocated_storage INTEGER, -- Storage allocated, GiB
    max_allocated_storage INTEGER, -- Ceiling of storage autoscaling, GiB; NULL for no autoscaling
    storage_type TEXT, -- Storage type, such as `gp3`
    storage_encrypted INTEGER, -- 1 for encrypted storage
    storage_encryption_type TEXT, -- `sse-kms` for a key of KMS, `sse-rds` for a key that AWS owns, `none`
    kms_key_id TEXT, -- ARN of the KMS key that encrypts the storage
    backup_retention_period INTEGER, -- Days that automated backups are kept, 0 for none
    latest_restorable_time TEXT, -- Latest point that the database can be restored to, UTC [volatile]
    preferred_backup_window TEXT, -- Daily window of the backups, UTC, such as `03:00-03:30`
    preferred_maintenance_window TEXT, -- Weekly window of the maintenance, UTC, such as `sun:04:00-sun:04:30`
    auto_minor_version_upgrade INTEGER, -- 1 for minor versions applied without asking
    copy_tags_to_snapshot INTEGER, -- 1 for tags copied to snapshots
    deletion_protection INTEGER, -- 1 for an instance that cannot be deleted
    read_replica_source_db_instance_identifier TEXT, -- Instance that this one replicates
    read_replica_source_db_cluster_identifier TEXT, -- Multi-AZ cluster that this instance replicates
    read_replica_db_instance_identifiers TEXT, -- JSON array of the instances that replicate this one
    automated_backups_replications TEXT, -- JSON array of the ARNs of the automated backups in other regions that follow it
    enabled_cloudwatch_logs_exports TEXT, -- JSON array of the log types sent to CloudWatch Logs
    iam_database_authentication_enabled INTEGER, -- 1 for logins with IAM credentials
    monitoring_interval INTEGER, -- Seconds between enhanced monitoring samples, 0 for none
    monitoring_role_arn TEXT, -- ARN of the role that enhanced monitoring writes with
    performance_insights_enabled INTEGER, -- 1 for Performance Insights
    ca_certificate_identifier TEXT, -- Certificate authority of the server's certificate
    certificate_valid_till TEXT, -- When the server's certificate expires, UTC
    pending_modified_values TEXT, -- Values that were asked for and are not in force, JSON object with AWS's field names, `{"MultiAZ":true}`; `{}` for none
    metric_since TEXT, -- When the first day began of which metrics are known, UTC; NULL for DocumentDB and Neptune [cloudwatch:GetMetricData] [volatile]
    metric_cpu_average_daily TEXT, -- Average use of the processors, percent, by the day on which it was, JSON object `{"2026-01-31T00:00:00Z":3.5}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    metric_cpu_maximum_daily TEXT, -- Highest use of the processors in a minute, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_connections_maximum_daily TEXT, -- Most connections at once, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_free_storage_minimum_daily TEXT, -- Least free storage, bytes, in the same form; `{}` for Aurora, which has none of its own [cloudwatch:GetMetricData] [volatile]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the instance
    PRIMARY KEY (account_id, region, arn)
) STRICT;
