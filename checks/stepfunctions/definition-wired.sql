-- title    = "State machines may call what their tasks name, and it exists"
-- severity = "high"
-- why      = "An execution that comes to such a task fails in the middle of its work."
-- fix      = "Name what exists, let the machine's role call it, and let Step Functions take the role."
-- docs     = "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
-- omits    = "Tasks that call other things than functions, queues, topics, items of tables and state machines; what is only known while it runs; what of other accounts and regions is called; policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS asked,
        count(is_allowed) AS known,
        min(is_allowed) AS is_allowed,
        group_concat(iif(is_allowed = 0, target_arn || ': ' || because, NULL), '; ') AS refused,
        group_concat(iif(is_allowed IS NULL, target_arn || ': ' || because, NULL), '; ') AS open
    FROM (
        SELECT * FROM aws_sfn_state_machine_permission
        ORDER BY arn, target_arn
    ) AS p
    GROUP BY account_id, region, arn
)

SELECT
    m.account_id,
    m.region,
    m.arn AS resource,
    CASE
        WHEN m.status = 'DELETING' THEN 'it is being deleted'
        WHEN m.states IS NOT NULL AND p.arn IS NULL
            THEN 'no task names what is looked for'
    END AS exempt,
    CASE
        WHEN p.is_allowed = 0 THEN 0
        WHEN p.known < p.asked OR NOT :trust_account_policies THEN NULL
        ELSE p.is_allowed
    END AS compliant,
    CASE
        WHEN m.states IS NULL THEN 'its definition is not known'
        ELSE coalesce(
            p.refused,
            p.open,
            'its role may call all ' || p.asked
            || ' things that its tasks name, as far as the account''s own policies go',
            'its tasks name nothing that is looked for'
        )
    END AS actual
FROM aws_sfn_state_machine AS m
LEFT JOIN summary AS p
    ON m.account_id = p.account_id AND m.region = p.region AND m.arn = p.arn;
