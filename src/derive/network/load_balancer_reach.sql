-- Whether each application and network load balancer reaches its targets, on their ports and on those of health checks:
-- one row for each of them. Groups of both sides, network ACLs there and back, and routes are taken together. Targets that
-- are functions or load balancers have no row, nor have those that are leaving.
CREATE TABLE aws_ec2_load_balancer_target_reach (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the load balancer
    target_group_arn TEXT NOT NULL, -- ARN of the target group
    target TEXT NOT NULL, -- ID of the instance, or IP address
    purpose TEXT NOT NULL, -- `traffic` or `health_check`
    protocol TEXT NOT NULL, -- `tcp` or `udp`
    port INTEGER NOT NULL, -- Port of the target
    "groups" TEXT, -- Security groups of the target as a JSON array; NULL where its interface was not found
    is_open INTEGER, -- 1 when it is reached; NULL where that is not known
    is_open_by_groups INTEGER, -- 1 when the security groups of both sides let it through; NULL where not known
    is_open_by_acls INTEGER, -- 1 when the network ACLs of both sides do, there and back; NULL where not known
    stopped_at TEXT, -- Where is_open is not 1: what stops it, or what was not read or is not followed
    PRIMARY KEY (account_id, region, arn, target_group_arn, target, purpose, protocol, port)
) STRICT;
