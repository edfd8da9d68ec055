-- title    = "Security group rules refer to what exists"
-- severity = "medium"
-- why      = "A rule that refers to a group or a list that is gone lets nobody through, and whoever reads it believes otherwise."
-- fix      = "Delete the stale rule, or let it refer to the group that took the place of the one that is gone."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html"
-- omits    = "Whether groups of other accounts exist: of those, only the peering connection is judged."

WITH referring AS (
    SELECT
        r.account_id,
        r.region,
        r.group_id,
        coalesce(r.referenced_group_id, r.prefix_list_id) AS referenced,
        CASE
            WHEN r.referenced_group_id IS NULL AND l.id IS NULL THEN 'does not exist'
            WHEN l.state IN ('create-failed', 'delete-in-progress', 'delete-complete')
                THEN 'is in the state ' || l.state
            WHEN r.referenced_group_id IS NULL THEN NULL
            WHEN r.referenced_peering_status <> 'active'
                THEN 'is behind a peering connection that is ' || r.referenced_peering_status
            WHEN g.group_id IS NULL AND coalesce(r.referenced_user_id, r.account_id) = r.account_id
                THEN 'does not exist'
        END AS fault,
        -- AWS's own lists are always there.
        r.referenced_group_id IS NULL AND l.state IS NULL AND l.owner_id IS NOT 'AWS' AS is_unsure
    FROM aws_vpc_security_group_rule AS r
    LEFT JOIN aws_ec2_managed_prefix_list AS l
        ON
            r.account_id = l.account_id
            AND r.region = l.region
            AND r.prefix_list_id = l.id
    LEFT JOIN aws_vpc_security_group AS g
        ON
            r.account_id = g.account_id
            AND r.region = g.region
            AND r.referenced_group_id = g.group_id
    WHERE r.referenced_group_id IS NOT NULL OR r.prefix_list_id IS NOT NULL
),

lines AS (
    SELECT DISTINCT
        account_id,
        region,
        group_id,
        is_unsure,
        referenced || ' ' || fault AS line
    FROM referring
    ORDER BY account_id, region, group_id, line
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        max(is_unsure) AS is_unsure,
        group_concat(line, ', ') AS faults
    FROM lines
    GROUP BY account_id, region, group_id
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    CASE
        WHEN j.faults IS NOT NULL THEN 0
        WHEN j.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN j.faults IS NOT NULL THEN j.faults
        WHEN j.is_unsure THEN 'the state of a prefix list is not known'
        WHEN j.group_id IS NULL THEN 'refers to no other group or list'
        ELSE 'all groups and lists that it refers to exist'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
