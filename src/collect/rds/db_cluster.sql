-- Aurora, Multi-AZ, DocumentDB and Neptune clusters, from DescribeDBClusters.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusters.html
CREATE TABLE aws_rds_db_cluster (
    account_id TEXT NOT NULL, -- AWS account that owns the cluster
    region TEXT NOT NULL, -- AWS region of the cluster
    arn TEXT NOT NULL, -- ARN of the cluster
    db_cluster_identifier TEXT, -- Name of the cluster, unique in account and region
    resource_id TEXT, -- Identity that survives a rename, `cluster-...`
    status TEXT, -- Lifecycle state, such as `available`, `creating` or `deleting`
    engine TEXT, -- Engine: `aurora-mysql`, `aurora-postgresql`, `mysql`, `postgres`, `docdb` or `neptune`
    engine_version TEXT, -- Version of the engine
    engine_lifecycle_support TEXT, -- Whether it may run on in extended support, which costs more: `open-source-rds-extended-support` or `open-source-rds-extended-support-disabled`
    engine_mode TEXT, -- `provisioned`, `serverless` (version 1), `parallelquery`, `global` or `multimaster`
    database_name TEXT, -- Database made with the cluster
    master_user_name TEXT, -- Name of the master user
    master_user_secret TEXT, -- JSON of the secret that RDS keeps for the master user, NULL if RDS keeps none
    create_time TEXT, -- Time of creation, UTC
    endpoint TEXT, -- DNS name of the writer
    reader_endpoint TEXT, -- DNS name of the readers
    port INTEGER, -- Port that the engine listens on
    multi_az INTEGER, -- 1 for instances in more than one zone
    availability_zones TEXT, -- JSON array of the zones that instances may be created in
    members TEXT, -- JSON array of the instances, each with DBInstanceIdentifier, IsClusterWriter and DBClusterParameterGroupStatus
    publicly_accessible INTEGER, -- 1 for a public Multi-AZ cluster; NULL for Aurora, where each instance says it
    internet_access_gateway_enabled INTEGER, -- 1 for an Aurora cluster that the internet reaches by a gateway of its own
    db_subnet_group TEXT, -- Name of the subnet group
    vpc_security_groups TEXT, -- JSON array of the security groups, each with VpcSecurityGroupId and Status
    db_cluster_parameter_group TEXT, -- Name of the cluster parameter group
    storage_type TEXT, -- Storage type, such as `aurora` or `aurora-iopt1`
    storage_encrypted INTEGER, -- 1 for encrypted storage
    storage_encryption_type TEXT, -- `sse-kms` for a key of KMS, `sse-rds` for a key that AWS owns, `none`
    kms_key_id TEXT, -- ARN of the KMS key that encrypts the storage
    backup_retention_period INTEGER, -- Days that automated backups are kept
    backtrack_window INTEGER, -- Seconds that Aurora MySQL can be backtracked, 0 for off
    earliest_restorable_time TEXT, -- Earliest point that the cluster can be restored to, UTC [volatile]
    latest_restorable_time TEXT, -- Latest point that the cluster can be restored to, UTC [volatile]
    preferred_backup_window TEXT, -- Daily window of the backups, UTC, such as `03:00-03:30`
    preferred_maintenance_window TEXT, -- Weekly window of the maintenance, UTC, such as `sun:04:00-sun:04:30`
    copy_tags_to_snapshot INTEGER, -- 1 for tags copied to snapshots
    deletion_protection INTEGER, -- 1 for a cluster that cannot be deleted
    replication_source_identifier TEXT, -- ARN of the source, when the cluster is a read replica
    read_replica_identifiers TEXT, -- JSON array of the ARNs of the clusters and instances that replicate this one
    global_cluster_identifier TEXT, -- Global database that the cluster is a part of, NULL for none
    enabled_cloudwatch_logs_exports TEXT, -- JSON array of the log types sent to CloudWatch Logs
    iam_database_authentication_enabled INTEGER, -- 1 for logins with IAM credentials
    http_endpoint_enabled INTEGER, -- 1 for the Data API
    pending_modified_values TEXT, -- Values that were asked for and are not in force, JSON object with AWS's field names, `{"MultiAZ":true}`; `{}` for none
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the cluster
    PRIMARY KEY (account_id, region, arn)
) STRICT;
