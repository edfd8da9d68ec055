-- Who reaches the port of each database: in its VPC, security groups by the best of their members and tiers by the best
-- of the interfaces and functions in their subnets; and the internet. Groups of both sides, network ACLs there and back,
-- and routes are taken together. Who does not reach it has no row, but for a security group that the database's own name.
CREATE TABLE aws_rds_db_instance_reach (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the database instance
    source_type TEXT NOT NULL, -- `security_group`, `tier` or `internet`
    source TEXT NOT NULL, -- ID of the security group, the tier as subnets state it, or `internet`
    port INTEGER NOT NULL, -- TCP port that the database listens on
    is_open INTEGER, -- 1 when a member reaches it; NULL where that is not known
    is_open_by_groups INTEGER, -- 1 when the security groups of both sides let that member through; NULL where not known, and for the internet
    is_open_by_acls INTEGER, -- 1 when the network ACLs of both sides let it through, there and back; NULL where not known, and for the internet
    stopped_at TEXT, -- Where is_open is not 1: what stops it, or what was not read, is not followed, or admits only some of the addresses
    PRIMARY KEY (account_id, region, arn, source_type, source)
) STRICT;
