-- title    = "Security groups do not refer to groups of other environments"
-- severity = "medium"
-- why      = "What is admitted from a test environment reaches production with the care that was taken of the tests."
-- fix      = "Remove the rule, and let the environments talk over an interface that is made for strangers."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- omits    = "Groups of other accounts, and groups of which no tag of their own or of their VPC names the environment."
-- shared   = ["environment_tags"]

WITH named AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.group_id,
        g.tags,
        iif(
            g.tags IS NULL,
            NULL,
            coalesce(
                (
                    SELECT t.value
                    FROM json_each(:environment_tags) AS e
                    INNER JOIN json_each(g.tags) AS t
                        ON lower(e.value) = lower(t.key)
                    WHERE t.value <> ''
                    ORDER BY e.key ASC, t.key ASC
                    LIMIT 1
                ),
                (
                    SELECT t.value
                    FROM json_each(:environment_tags) AS e
                    INNER JOIN json_each(v.tags) AS t
                        ON lower(e.value) = lower(t.key)
                    WHERE t.value <> ''
                    ORDER BY e.key ASC, t.key ASC
                    LIMIT 1
                )
            )
        ) AS environment,
        g.tags IS NULL OR (g.vpc_id IS NOT NULL AND v.tags IS NULL) AS is_unread
    FROM aws_vpc_security_group AS g
    LEFT JOIN aws_vpc AS v
        ON
            g.account_id = v.account_id
            AND g.region = v.region
            AND g.vpc_id = v.vpc_id
),

other AS (
    SELECT DISTINCT
        r.account_id,
        r.region,
        r.group_id,
        o.group_id AS other_id,
        o.environment AS other_environment,
        o.environment IS NULL AND o.is_unread AS is_unread
    FROM aws_vpc_security_group_rule AS r
    INNER JOIN named AS o
        ON
            r.account_id = o.account_id
            AND r.region = o.region
            AND r.referenced_group_id = o.group_id
    ORDER BY r.account_id, r.region, r.group_id, o.group_id
),

judged AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        max(o.is_unread) AS is_unread,
        count(o.other_id) AS how_many,
        group_concat(
            iif(
                lower(o.other_environment) <> lower(g.environment),
                o.other_id || ' of environment ' || o.other_environment,
                NULL
            ),
            ', '
        ) AS strangers
    FROM named AS g
    LEFT JOIN other AS o
        ON
            g.account_id = o.account_id
            AND g.region = o.region
            AND g.group_id = o.group_id
    GROUP BY g.account_id, g.region, g.arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    iif(
        g.environment IS NULL AND NOT g.is_unread,
        'no tag of the group or its VPC names an environment',
        NULL
    ) AS exempt,
    CASE
        WHEN j.strangers IS NOT NULL THEN 0
        WHEN g.environment IS NULL OR j.is_unread THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN j.strangers IS NOT NULL
            THEN 'a group of environment ' || g.environment || ' that refers to ' || j.strangers
        WHEN g.environment IS NULL AND g.is_unread THEN 'its tags are not known'
        WHEN j.is_unread THEN 'the tags of a group that it refers to are not known'
        WHEN j.how_many = 0 THEN 'refers to no other group'
        ELSE
            'refers to no group of an environment other than '
            || coalesce(g.environment, 'its own')
    END AS actual
FROM named AS g
INNER JOIN judged AS j
    ON
        g.account_id = j.account_id
        AND g.region = j.region
        AND g.arn = j.arn;
