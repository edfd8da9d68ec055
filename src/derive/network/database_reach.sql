-- Who in its VPC reaches the port of each database: security groups by the best of their members, and tiers by the best
-- of the interfaces in their subnets. Groups of both sides, network ACLs there and back, and routes are taken
-- together. Who does not reach it has no row.
CREATE TABLE aws_rds_db_instance_reach (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the database instance
    source_type TEXT NOT NULL, -- `security_group` or `tier`
    source TEXT NOT NULL, -- ID of the security group, or the tier as subnets state it
    port INTEGER NOT NULL, -- TCP port that the database listens on
    is_open INTEGER, -- 1 when a member reaches it; NULL where that is not known
    open_at TEXT, -- Where is_open is NULL: what was not read, is not followed, or admits only some of the addresses
    PRIMARY KEY (account_id, region, arn, source_type, source)
) STRICT;
