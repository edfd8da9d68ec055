-- title    = "Applications reach each database on its port, and nothing else does"
-- severity = "high"
-- why      = "A database that no application reaches serves nobody, and one that admits address ranges serves whoever stands there."
-- fix      = "Admit the port from the security groups of the applications alone, and let their outbound rules, network ACLs and routes lead there."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"
-- omits    = "Which of the groups belong to applications, and clients in other VPCs."
-- [params.allow_cidrs]
-- about    = "Other sources that are admitted: ranges or prefix lists, spelt as in the rules."
-- default  = []

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        vpc_id,
        endpoint_port,
        vpc_security_groups
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting'
),

-- Rules of the database's groups that admit its port, or may.
rules AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id) AS source,
        r.referenced_group_id IS NOT NULL AS is_group,
        r.referenced_group_id IS NOT NULL
        AND coalesce(sg.vpc_id = d.vpc_id, 0) = 0 AS is_elsewhere,
        CASE
            WHEN r.ip_protocol = '-1' THEN 1
            WHEN r.ip_protocol NOT IN ('tcp', '6') THEN 0
            WHEN r.from_port = -1 THEN 1
            ELSE d.endpoint_port BETWEEN r.from_port AND r.to_port
        END AS is_at_port
    FROM databases AS d
    CROSS JOIN json_each(d.vpc_security_groups) AS g
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            d.account_id = r.account_id
            AND d.region = r.region
            AND g.value ->> 'VpcSecurityGroupId' = r.group_id
    LEFT JOIN aws_vpc_security_group AS sg
        ON
            r.account_id = sg.account_id
            AND r.region = sg.region
            AND r.referenced_group_id = sg.group_id
    WHERE
        r.is_egress IS NOT 1
        AND lower(coalesce(g.value ->> 'Status', 'active')) <> 'removing'
    ORDER BY d.account_id, d.region, d.arn, source
),

admitted AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_group = 0 AND source IS NOT NULL AND is_at_port IS 1) AS is_open,
        max(is_group = 0 AND (is_at_port IS NULL OR (source IS NULL AND is_at_port))) AS is_unknown,
        max(is_elsewhere AND is_at_port IS NOT 0) AS is_elsewhere,
        group_concat(DISTINCT iif(is_at_port, source, NULL)) AS sources
    FROM rules
    WHERE
        source IS NULL
        OR source NOT IN (SELECT a.value FROM json_each(:allow_cidrs) AS a)
    GROUP BY account_id, region, arn
),

reach AS (
    SELECT
        account_id,
        region,
        arn,
        max(source_type = 'internet' AND is_open IS 1) AS is_public,
        max(source_type = 'internet' AND is_open IS NULL) AS may_be_public,
        max(source_type = 'security_group' AND is_open IS 1) AS has_client,
        max(source_type = 'security_group' AND is_open IS NULL) AS may_have_client,
        group_concat(iif(source_type = 'security_group' AND is_open, source, NULL), ', ')
            AS clients,
        group_concat(
            iif(
                source_type = 'security_group' AND is_open = 0,
                source || ' (at ' || stopped_at || ')',
                NULL
            ), ', '
        ) AS stopped,
        max(iif(is_open IS NULL, stopped_at, NULL)) AS unread_at
    FROM aws_rds_db_instance_reach
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    CASE
        WHEN d.status = 'creating' THEN 'it is being created'
        WHEN d.status = 'stopped' THEN 'it is stopped'
    END AS exempt,
    CASE
        WHEN r.is_public OR o.is_open THEN 0
        WHEN d.endpoint_port IS NULL OR d.vpc_security_groups IS NULL THEN NULL
        WHEN r.may_be_public OR o.is_unknown THEN NULL
        WHEN r.has_client THEN 1
        WHEN r.may_have_client OR o.is_elsewhere THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN d.endpoint_port IS NULL THEN 'its port is not known'
        WHEN d.vpc_security_groups IS NULL THEN 'its security groups are not known'
        WHEN r.is_public THEN 'the internet reaches port ' || d.endpoint_port
        WHEN
            o.is_open
            THEN 'port ' || d.endpoint_port || ' is open to ' || coalesce(o.sources, 'addresses')
        WHEN r.may_be_public
            THEN 'whether the internet reaches it is not known at: ' || r.unread_at
        WHEN o.is_unknown THEN 'the ports or the source of a rule of its groups are not known'
        WHEN r.has_client THEN r.clients || ' reach port ' || d.endpoint_port
        WHEN r.may_have_client THEN 'who reaches it is not known at: ' || r.unread_at
        WHEN o.is_elsewhere THEN 'it admits a group that is not in its VPC, which is not followed'
        ELSE 'nobody reaches port ' || d.endpoint_port || coalesce(', not even ' || r.stopped, '')
    END AS actual
FROM databases AS d
LEFT JOIN admitted AS o
    ON d.account_id = o.account_id AND d.region = o.region AND d.arn = o.arn
LEFT JOIN reach AS r
    ON d.account_id = r.account_id AND d.region = r.region AND d.arn = r.arn;
