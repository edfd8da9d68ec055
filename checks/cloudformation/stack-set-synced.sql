-- title    = "Every stack of a stack set is current"
-- severity = "low"
-- why      = "An account or region that an update did not reach lacks the rule or the role that all others have."
-- fix      = "Read why the instance failed, remove the cause, and update the stack set again."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html"
-- omits    = "Drift within the stacks, unless a detection found it."
-- scope    = "resource"

WITH instance AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        count(*) AS instances,
        sum('CURRENT' <> i.value ->> '$.Status') AS behind,
        min(
            iif(
                'CURRENT' <> i.value ->> '$.Status',
                coalesce(i.value ->> '$.Account', 'an account') || ' in '
                || coalesce(i.value ->> '$.Region', 'a region') || ' is '
                || (i.value ->> '$.Status')
                || coalesce(': ' || substr(i.value ->> '$.StatusReason', 1, 200), ''),
                NULL
            )
        ) AS example
    FROM aws_cloudformation_stack_set AS s
    CROSS JOIN json_each(s.instances) AS i
    GROUP BY s.account_id, s.region, s.arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN i.behind > 0 OR s.drift_status = 'DRIFTED' THEN 0
        WHEN s.instances IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN s.instances IS NULL THEN 'its stacks were not read'
        ELSE
            'stacks: ' || coalesce(i.instances, 0) || ', not current: ' || coalesce(i.behind, 0)
            || coalesce(', ' || i.example, '')
    END
    || iif(s.drift_status = 'DRIFTED', ', some have drifted', '') AS actual
FROM aws_cloudformation_stack_set AS s
LEFT JOIN instance AS i
    ON s.account_id = i.account_id AND s.region = i.region AND s.arn = i.arn;
