-- title    = "Only stacks that stay are protected from deletion, and all of those"
-- severity = "medium"
-- why      = "The destroy of a test stops half way or leaves databases behind, and production goes with one wrong command."
-- fix      = "Drop DeletionPolicy and termination protection in environments that come and go, and turn the protection on in others."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html"
-- controls = { prowler = ["cloudformation_stacks_termination_protection_enabled"] }
-- omits    = "Policies of deletion that a macro adds, and resources that cannot be deleted for other reasons, such as buckets that are not empty."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.environments]
-- about    = "Environments that come and go, as patterns of a word of the stack's name or of its environment tag."
-- default  = ["dev", "test", "sandbox", "pr[0-9]*"]

WITH placed AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.arn,
        stack.name,
        stack.status,
        stack.parent_id,
        stack.enable_termination_protection,
        stack.parameters,
        stack.retained_resources,
        stack.tags,
        lower(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(stack.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) AS environment,
        '-' || replace(replace(replace(lower(stack.name), '_', '-'), '.', '-'), '/', '-') || '-'
            AS words
    FROM aws_cloudformation_stack AS stack
),

judged AS (
    SELECT
        placed.*,
        iif(
            EXISTS (
                SELECT 1 FROM json_each(:environments) AS named
                WHERE
                    placed.words GLOB '*-' || lower(named.value) || '-*'
                    OR coalesce(placed.environment, lower(:unstated_environment))
                    GLOB lower(named.value)
            ),
            1,
            0
        ) AS comes_and_goes,
        (
            SELECT group_concat(kept.value ->> '$.name', ', ')
            FROM json_each(placed.retained_resources) AS kept
            WHERE kept.value ->> '$.policy' IS NOT NULL
        ) AS kept,
        (
            SELECT count(*) FROM json_each(placed.retained_resources) AS kept
            WHERE kept.value ->> '$.policy' IS NULL
        ) AS untold
    FROM placed
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE') THEN 'has no resources'
        WHEN status GLOB 'DELETE_*' THEN 'is being deleted'
        WHEN NOT comes_and_goes AND parent_id IS NOT NULL
            THEN 'is nested: its outermost stack is protected'
    END AS exempt,
    CASE
        WHEN NOT comes_and_goes THEN enable_termination_protection = 1
        WHEN enable_termination_protection = 1 OR kept IS NOT NULL THEN 0
        WHEN enable_termination_protection = 0 AND retained_resources IS NOT NULL AND untold = 0
            THEN 1
    END AS compliant,
    'its environment ' || iif(comes_and_goes, 'comes and goes', 'stays') || ', '
    || CASE enable_termination_protection
        WHEN 1 THEN 'it is protected'
        WHEN 0 THEN 'it is not protected'
        ELSE 'AWS does not say whether it is protected'
    END
    || CASE
        WHEN NOT comes_and_goes THEN ''
        WHEN retained_resources IS NULL THEN ', its template is not known'
        WHEN kept IS NOT NULL THEN ', a delete leaves ' || kept
        WHEN untold > 0 THEN ', what a delete leaves depends on its parameters'
        ELSE ', a delete leaves nothing'
    END AS actual
FROM judged;
