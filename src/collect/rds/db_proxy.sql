-- Proxies of RDS, from DescribeDBProxies.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBProxies.html
CREATE TABLE aws_rds_db_proxy (
    account_id TEXT NOT NULL, -- AWS account that owns the proxy
    region TEXT NOT NULL, -- AWS region of the proxy
    arn TEXT NOT NULL, -- ARN of the proxy
    db_proxy_name TEXT, -- Name of the proxy
    status TEXT, -- `available`, `modifying`, `insufficient-resource-limits`, `incompatible-network`, ...
    engine_family TEXT, -- `MYSQL`, `POSTGRESQL` or `SQLSERVER`
    vpc_id TEXT, -- VPC of the proxy
    vpc_security_group_ids TEXT, -- JSON array of the security groups
    vpc_subnet_ids TEXT, -- JSON array of the subnets
    default_auth_scheme TEXT, -- `IAM_AUTH` where the proxy logs in with IAM and needs no secret, or `NONE`
    auth TEXT, -- JSON array of the ways to log in, each with AuthScheme, SecretArn and IAMAuth
    role_arn TEXT, -- ARN of the role that reads the secrets
    endpoint TEXT, -- DNS name that clients connect to
    require_tls INTEGER, -- 1 when clients must use TLS
    idle_client_timeout INTEGER, -- Seconds after which an idle client is cut off
    debug_logging INTEGER, -- 1 when statements are logged in full
    created_date TEXT, -- When it was made, UTC
    targets TEXT, -- JSON array of what it stands before: Type, RdsResourceId, TrackedClusterId, State, Reason and Description [DescribeDBProxyTargets] [volatile]
    title TEXT, -- Name of the proxy
    PRIMARY KEY (account_id, region, arn)
) STRICT;
