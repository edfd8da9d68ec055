-- title    = "Network ACLs let clients that a database admits reach it"
-- severity = "high"
-- why      = "A network ACL is asked in both directions: one missing range for the answers, and every connection hangs though the groups are right."
-- fix      = "Allow the port of the database into its subnets, and the ports 1024 to 65535 back to the clients."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-ephemeral-ports.html"
-- omits    = "Listeners and targets of load balancers. Clients are the security groups that the database's own name, each by the best of its members."
WITH named AS (
    SELECT DISTINCT
        d.account_id,
        d.region,
        d.arn,
        r.referenced_group_id AS source
    FROM aws_rds_db_instance AS d
    CROSS JOIN json_each(d.vpc_security_groups) AS g
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            d.account_id = r.account_id
            AND d.region = r.region
            AND g.value ->> 'VpcSecurityGroupId' = r.group_id
    WHERE r.is_egress IS NOT 1
),

-- What the groups stop is for sg/required-flows-open to tell.
flows AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.port,
        f.source,
        f.is_open_by_acls AS is_open,
        f.stopped_at
    FROM aws_rds_db_instance_reach AS f
    INNER JOIN named AS n
        ON
            f.account_id = n.account_id
            AND f.region = n.region
            AND f.arn = n.arn
            AND f.source = n.source
    WHERE f.source_type = 'security_group' AND f.is_open_by_groups IS NOT 0
    ORDER BY f.account_id, f.region, f.arn, f.source
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        port,
        CASE
            WHEN min(is_open) = 0 THEN 0
            WHEN count(*) = count(is_open) THEN 1
        END AS compliant,
        group_concat(iif(NOT is_open, source || ' (at ' || stopped_at || ')', NULL), ', ')
            AS stopped,
        group_concat(iif(is_open IS NULL, source || ' (at ' || stopped_at || ')', NULL), ', ')
            AS unknown,
        group_concat(source, ', ') AS sources
    FROM flows
    GROUP BY account_id, region, arn, port
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    j.compliant,
    CASE
        WHEN j.stopped IS NOT NULL THEN 'port ' || j.port || ' is shut to ' || j.stopped
        WHEN j.unknown IS NOT NULL THEN 'not known of ' || j.unknown
        ELSE 'network ACLs let ' || j.sources || ' reach port ' || j.port
    END AS actual
FROM judged AS j
INNER JOIN aws_rds_db_instance AS d
    ON j.account_id = d.account_id AND j.region = d.region AND j.arn = d.arn;
