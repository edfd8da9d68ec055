-- title    = "Stacks roll back what fails"
-- severity = "medium"
-- why      = "A stack that keeps what failed is half of one: it serves nobody, and the next update starts from there."
-- fix      = "Deploy the stack with rollback on, with alarms that roll it back and a topic that hears of its events where they are asked for."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html"
-- [controls]
-- prowler = [
--   "cloudformation_stack_rollback_enabled",
--   "cloudformation_stack_notifications_enabled",
-- ]
-- [params.require_alarms]
-- about    = "Whether alarms must watch an update and roll it back."
-- default  = false
-- [params.require_notifications]
-- about    = "Whether a topic must hear of the stack's events."
-- default  = false

-- A nested stack is rolled back with the outermost one, and its events go where that one's go.
SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE') THEN 'has no resources'
        WHEN status GLOB 'DELETE_*' THEN 'is being deleted'
        WHEN parent_id IS NOT NULL THEN 'is nested: its outermost stack decides'
    END AS exempt,
    CASE
        WHEN disable_rollback = 1 THEN 0
        WHEN disable_rollback IS NULL THEN NULL
        WHEN
            :require_alarms
            -- AWS says nothing of a rollback that nobody configured.
            AND coalesce(json_array_length(rollback_configuration, '$.RollbackTriggers'), 0) = 0
            THEN 0
        WHEN :require_notifications THEN json_array_length(notification_arns) > 0
        ELSE 1
    END AS compliant,
    CASE disable_rollback
        WHEN 1 THEN 'does not roll back'
        WHEN 0 THEN 'rolls back'
        ELSE 'AWS does not say whether it rolls back'
    END
    || ', alarms: '
    || coalesce(json_array_length(rollback_configuration, '$.RollbackTriggers'), 0)
    || ', topics: ' || coalesce(json_array_length(notification_arns), 'not known') AS actual
FROM aws_cloudformation_stack;
