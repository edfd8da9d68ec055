-- title    = "Rules, schedules and pipes reach targets that let them in"
-- severity = "high"
-- why      = "An event that finds no target, or may not reach it, is lost, and nothing says so."
-- fix      = "Name a target that exists, and let EventBridge reach it: by the target's policy, or by a role that trusts it."
-- docs     = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html"
-- omits    = "Targets of other services than Lambda, SQS, SNS, Step Functions, Kinesis, Firehose and EventBridge are not known to be reached; sources of pipes other than queues; keys; targets of other accounts and regions; policies of the organisation. Expressions of schedules: AWS takes none that it does not understand."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH sender AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN managed_by <> '' THEN managed_by || ' made it for itself'
            WHEN state = 'DISABLED' THEN 'it is disabled'
        END AS exempt,
        state IS NOT NULL AND targets IS NOT NULL AS is_read,
        json_array_length(targets) AS targets
    FROM aws_eventbridge_rule
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        iif(state = 'DISABLED', 'it is disabled', NULL),
        state IS NOT NULL AND target IS NOT NULL,
        iif(target IS NULL, NULL, 1)
    FROM aws_scheduler_schedule
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN current_state = 'DELETING' THEN 'it is being deleted'
            WHEN desired_state = 'STOPPED' THEN 'it is stopped'
        END,
        desired_state IS NOT NULL AND target IS NOT NULL,
        iif(target IS NULL, NULL, 1)
    FROM aws_pipes_pipe
),

permission AS (
    SELECT * FROM aws_eventbridge_rule_permission
    UNION ALL
    SELECT * FROM aws_scheduler_schedule_permission
    UNION ALL
    SELECT * FROM aws_pipes_pipe_permission
    ORDER BY arn, target_arn
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS asked,
        count(is_allowed) AS known,
        min(is_allowed) AS is_allowed,
        group_concat(iif(is_allowed = 0, target_arn || ': ' || because, NULL), '; ') AS refused,
        group_concat(iif(is_allowed IS NULL, target_arn || ': ' || because, NULL), '; ') AS open,
        group_concat(target_arn, ', ') AS names
    FROM permission
    WHERE purpose <> 'dead_letter'
    GROUP BY account_id, region, arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    s.exempt,
    CASE
        WHEN s.targets = 0 OR p.is_allowed = 0 THEN 0
        WHEN NOT s.is_read OR p.known < p.asked OR NOT :trust_account_policies THEN NULL
        ELSE p.is_allowed
    END AS compliant,
    CASE
        WHEN s.targets = 0 THEN 'it has no target'
        WHEN s.exempt IS NOT NULL THEN coalesce('it sends to ' || p.names, 'it sends nothing')
        WHEN p.refused IS NOT NULL THEN p.refused
        WHEN NOT s.is_read OR p.arn IS NULL THEN 'what it sends to is not known'
        WHEN p.open IS NOT NULL THEN p.open
        ELSE 'it reaches ' || p.names || ', as far as the account''s own policies go'
    END AS actual
FROM sender AS s
LEFT JOIN summary AS p
    ON s.account_id = p.account_id AND s.region = p.region AND s.arn = p.arn;
