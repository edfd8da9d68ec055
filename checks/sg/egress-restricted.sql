-- title    = "Security groups limit what workloads may send to the internet"
-- severity = "medium"
-- why      = "A workload that may reach any port anywhere can be made to send its data, or to fetch tools, over any channel."
-- fix      = "Replace the rule by rules for the ports and destinations that the workload needs."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- omits    = "What AWS's own prefix lists hold: their names say whose addresses those are."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.allowed_ports]
-- about    = "TCP and UDP ports that may be reached anywhere on the internet; destinations named by a rule are free."
-- default  = [443]
-- [params.allow_all_egress_envs]
-- about    = "Environments whose groups may send anything anywhere."
-- default  = ["dev"]

WITH rules AS (
    SELECT DISTINCT
        account_id,
        region,
        group_id,
        traffic || ' to ' || coalesce(addresses, 'addresses that are not known') AS rule,
        is_internet
        AND CASE
            WHEN protocol NOT IN ('tcp', 'udp') THEN 1
            ELSE (
                SELECT count(DISTINCT p.value)
                FROM json_each(:allowed_ports) AS p
                WHERE p.value BETWEEN t.from_port AND t.to_port
            ) <= t.to_port - t.from_port
        END AS offends
    FROM aws_vpc_security_group_traffic AS t
    WHERE is_egress = 1 AND is_internet IS NOT 0 AND protocol NOT IN ('icmp', 'icmpv6')
    ORDER BY account_id, region, group_id, rule
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
        group_concat(iif(offends, rule, NULL), ', ') AS offending
    FROM rules
    GROUP BY account_id, region, group_id
),

named AS (
    SELECT
        account_id,
        region,
        arn,
        group_id,
        group_name,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(aws_vpc_security_group.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_vpc_security_group
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    CASE
        WHEN sg.group_name = 'default'
            THEN 'a default group should have no rules at all, see sg/default-closed'
        WHEN
            lower(coalesce(sg.environment, :unstated_environment)) IN (
                SELECT lower(e.value) FROM json_each(:allow_all_egress_envs) AS e
            )
            THEN
                'groups of environment ' || coalesce(sg.environment, :unstated_environment)
                || ' may send anything anywhere'
    END AS exempt,
    iif(j.group_id IS NULL, 1, j.compliant) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL
            THEN
                'allows ' || j.offending
                || iif(
                    sg.environment IS NULL,
                    ', no tag names the environment: judged as ' || :unstated_environment,
                    ''
                )
        WHEN j.group_id IS NULL THEN 'allows nothing out to the internet'
        WHEN j.compliant IS NULL THEN 'the ports or the destination of a rule are not known'
        ELSE 'allows only listed ports or destinations'
    END AS actual
FROM named AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
