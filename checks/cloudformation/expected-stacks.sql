-- title    = "The stacks that were documented are deployed, in their order"
-- severity = "high"
-- why      = "A part that was never deployed is missed when it is needed, and one made too early took what it needs from elsewhere."
-- fix      = "Deploy the missing stack; recreate one that is older than what it builds on."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html"
-- [params.stacks]
-- about    = "Patterns of the names, each of one stack or more, in the order of deployment; * stands for any text."
-- type     = "strings"
-- [params.in_order]
-- about    = "Whether each must be older than the next."
-- default  = true

-- A stack that only a change set knows, whose creation failed or that is going is not there.
WITH deployed AS (
    SELECT
        account_id,
        name,
        creation_time
    FROM aws_cloudformation_stack
    WHERE
        status NOT IN (
            'REVIEW_IN_PROGRESS',
            'CREATE_FAILED',
            'ROLLBACK_IN_PROGRESS',
            'ROLLBACK_COMPLETE',
            'ROLLBACK_FAILED',
            'DELETE_IN_PROGRESS',
            'DELETE_COMPLETE'
        )
),

expected AS (
    SELECT
        account.account_id,
        expected.key AS place,
        expected.value AS pattern,
        count(deployed.name) AS stacks,
        min(deployed.creation_time) AS first_created
    FROM aws_account AS account
    CROSS JOIN json_each(:stacks) AS expected
    LEFT JOIN deployed
        ON account.account_id = deployed.account_id AND deployed.name GLOB expected.value
    GROUP BY account.account_id, expected.key, expected.value
    ORDER BY expected.key
),

judged AS (
    SELECT
        own.account_id,
        sum(own.stacks > 0) AS found,
        group_concat(iif(own.stacks = 0, own.pattern, NULL), ', ') AS missing,
        group_concat(
            iif(
                :in_order AND own.first_created < previous.first_created,
                own.pattern || ' is older than ' || previous.pattern,
                NULL
            ),
            ', '
        ) AS early,
        max(own.stacks > 0 AND own.first_created IS NULL) AS is_unsure
    FROM expected AS own
    LEFT JOIN expected AS previous
        ON own.account_id = previous.account_id AND own.place = previous.place + 1
    GROUP BY own.account_id
)

SELECT
    account.account_id,
    account.region,
    account.arn AS resource,
    CASE
        WHEN judged.missing IS NOT NULL OR judged.early IS NOT NULL THEN 0
        WHEN :in_order AND judged.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    'found ' || coalesce(judged.found, 0) || ' of ' || json_array_length(:stacks)
    || coalesce(', lacks ' || judged.missing, '')
    || coalesce(', ' || judged.early, '')
    || iif(:in_order AND judged.is_unsure, ', the age of some is not known', '') AS actual
FROM aws_account AS account
LEFT JOIN judged
    ON account.account_id = judged.account_id;
