-- title    = "Groups that a database names can reach it through both groups"
-- severity = "high"
-- why      = "A database that admits an application whose own outbound rules do not let it out times out, and the rule looks right."
-- fix      = "Admit the port of the database in the outbound rules of the group, to the group of the database."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- omits    = "Flows other than those to the databases whose groups name the source: to endpoints, between tasks, and such as a document would list. Members count by the best of them."
WITH named AS (
    SELECT DISTINCT
        d.account_id,
        d.region,
        d.arn,
        d.db_instance_identifier AS name,
        r.referenced_group_id AS source
    FROM aws_rds_db_instance AS d
    CROSS JOIN json_each(d.vpc_security_groups) AS g
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            d.account_id = r.account_id
            AND d.region = r.region
            AND g.value ->> 'VpcSecurityGroupId' = r.group_id
    WHERE
        r.is_egress IS NOT 1
        AND (
            r.ip_protocol = '-1'
            OR (
                r.ip_protocol IN ('tcp', '6')
                AND (r.from_port = -1 OR d.endpoint_port BETWEEN r.from_port AND r.to_port)
            )
        )
),

flows AS (
    SELECT
        n.account_id,
        n.region,
        n.source,
        f.is_open_by_groups AS is_open,
        n.name || ' on port ' || f.port AS flow
    FROM named AS n
    INNER JOIN aws_rds_db_instance_reach AS f
        ON
            n.account_id = f.account_id
            AND n.region = f.region
            AND n.arn = f.arn
            AND n.source = f.source
    WHERE f.source_type = 'security_group'
    ORDER BY n.account_id, n.region, n.source, flow
),

judged AS (
    SELECT
        account_id,
        region,
        source,
        CASE
            WHEN min(is_open) = 0 THEN 0
            WHEN count(*) = count(is_open) THEN 1
        END AS compliant,
        group_concat(iif(NOT is_open, flow, NULL), ', ') AS stopped,
        group_concat(iif(is_open IS NULL, flow, NULL), ', ') AS unknown,
        group_concat(flow, ', ') AS flows
    FROM flows
    GROUP BY account_id, region, source
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    j.compliant,
    CASE
        WHEN j.stopped IS NOT NULL THEN 'its groups do not let it out to ' || j.stopped
        WHEN j.unknown IS NOT NULL
            THEN
                'the rules on the way to '
                || j.unknown
                || ' were not read, or name only some of the addresses'
        ELSE 'the groups let it through to ' || j.flows
    END AS actual
FROM judged AS j
INNER JOIN aws_vpc_security_group AS sg
    ON
        j.account_id = sg.account_id
        AND j.region = sg.region
        AND j.source = sg.group_id;
