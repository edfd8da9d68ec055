-- title    = "Databases admit only application groups, on the data port alone"
-- severity = "high"
-- why      = "A database that admits address ranges or other ports is open to every machine that lands there."
-- fix      = "Admit only the data port, and only from the security groups of the applications that use it."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"
-- omits    = "Caches, and whether the admitted group belongs to an application tier."
-- [params.allow_cidrs]
-- about    = "Other sources that are admitted: ranges or prefix lists, spelt as in the rules."
-- default  = []

WITH data AS MATERIALIZED (
    SELECT
        d.account_id,
        d.region,
        cast(g.value ->> 'VpcSecurityGroupId' AS TEXT) AS group_id,
        d.endpoint_port AS port,
        d.db_instance_identifier AS name
    FROM aws_rds_db_instance AS d
    CROSS JOIN json_each(d.vpc_security_groups) AS g
    WHERE
        lower(coalesce(g.value ->> 'Status', 'active')) <> 'removing'
        AND coalesce(d.status, '') <> 'deleting'
),

databases AS (
    SELECT
        account_id,
        region,
        group_id,
        min(name) || iif(count(*) = 1, '', ' and ' || (count(*) - 1) || ' more') AS names
    FROM data
    GROUP BY account_id, region, group_id
),

rules AS (
    SELECT
        r.account_id,
        r.region,
        r.group_id,
        CASE
            WHEN r.ip_protocol = '-1' THEN 'all traffic'
            WHEN r.from_port = r.to_port THEN r.ip_protocol || ' ' || r.from_port
            ELSE r.ip_protocol || coalesce(' ' || r.from_port || '-' || r.to_port, '')
        END || ' from '
        || coalesce(
            r.cidr_ipv4,
            r.cidr_ipv6,
            r.prefix_list_id,
            r.referenced_group_id,
            'a source that is not known'
        ) AS rule,
        r.ip_protocol NOT IN ('tcp', '6')
        OR r.from_port <> r.to_port
        OR r.from_port NOT IN (
            SELECT d.port
            FROM data AS d
            WHERE
                d.account_id = r.account_id
                AND d.region = r.region
                AND d.group_id = r.group_id
        )
        OR (
            r.referenced_group_id IS NULL
            AND iif(
                coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id) IS NULL,
                NULL,
                coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id) NOT IN (
                    SELECT a.value FROM json_each(:allow_cidrs) AS a
                )
            )
        ) AS offends
    FROM databases AS db
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            db.account_id = r.account_id
            AND db.region = r.region
            AND db.group_id = r.group_id
    WHERE r.is_egress IS NOT 1
    ORDER BY r.account_id, r.region, r.group_id, r.security_group_rule_id
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        CASE
            WHEN max(offends) = 1 THEN 0
            WHEN count(*) = count(offends) THEN 1
        END AS compliant,
        group_concat(iif(offends, rule, NULL), ', ') AS offending,
        group_concat(rule, ', ') AS admitted
    FROM rules
    GROUP BY account_id, region, group_id
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    iif(j.group_id IS NULL, 1, j.compliant) AS compliant,
    'the group of ' || db.names || CASE
        WHEN j.offending IS NOT NULL THEN ' admits ' || j.offending
        WHEN j.group_id IS NULL THEN ' admits nothing'
        WHEN j.compliant IS NULL
            THEN ' has a rule whose source is not known, or whose port cannot be compared'
        ELSE ' admits only ' || j.admitted
    END AS actual
FROM aws_vpc_security_group AS sg
INNER JOIN databases AS db
    ON
        sg.account_id = db.account_id
        AND sg.region = db.region
        AND sg.group_id = db.group_id
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
