-- title    = "Every stack of a stack set is current"
-- severity = "low"
-- why      = "An account or region that an update did not reach lacks the rule or the role that all others have."
-- fix      = "Read why the instance failed, remove the cause, and update the stack set again."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html"
-- omits    = "Drift within the stacks, unless a detection found it, and stacks of accounts that are suspended."
-- scope    = "resource"

-- What is at work is not current yet, and in an account that is suspended nobody can make it so.
WITH placed AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        coalesce(i.value ->> '$.Account', 'an account') || ' in '
        || coalesce(i.value ->> '$.Region', 'a region') || ' is '
        || (i.value ->> '$.Status')
        || coalesce(': ' || substr(i.value ->> '$.StatusReason', 1, 200), '') AS says,
        CASE
            WHEN 'CURRENT' = i.value ->> '$.Status' THEN 'current'
            WHEN i.value ->> '$.DetailedStatus' IN ('PENDING', 'RUNNING') THEN 'at work'
            WHEN 'SKIPPED_SUSPENDED_ACCOUNT' = i.value ->> '$.DetailedStatus' THEN 'suspended'
            ELSE 'behind'
        END AS state
    FROM aws_cloudformation_stack_set AS s
    CROSS JOIN json_each(s.instances) AS i
),

instance AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS instances,
        count(iif(state = 'behind', 1, NULL)) AS behind,
        count(iif(state = 'at work', 1, NULL)) AS at_work,
        min(iif(state = 'behind', says, NULL)) AS example
    FROM placed
    GROUP BY account_id, region, arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN i.behind > 0 OR s.drift_status = 'DRIFTED' THEN 0
        WHEN i.at_work > 0 THEN NULL
        WHEN s.instances IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN s.instances IS NULL THEN 'its stacks were not read'
        ELSE
            'stacks: ' || coalesce(i.instances, 0) || ', not current: ' || coalesce(i.behind, 0)
            || coalesce(', ' || i.example, '')
            || iif(i.at_work > 0, ', being changed: ' || i.at_work, '')
    END
    || iif(s.drift_status = 'DRIFTED', ', some have drifted', '') AS actual
FROM aws_cloudformation_stack_set AS s
LEFT JOIN instance AS i
    ON s.account_id = i.account_id AND s.region = i.region AND s.arn = i.arn;
