-- title    = "Trails deliver to a log group that is there, and did so lately"
-- severity = "medium"
-- why      = "Alarms on what happens in the account hear of nothing when no event reaches the log group."
-- fix      = "Name a log group and a role that may write to it on the trail."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"
-- controls = { prowler = ["cloudtrail_cloudwatch_logging_enabled"], fsbp = ["CloudTrail.5"] }
-- omits    = "Log groups of other accounts and of regions that were not read."
-- [params.max_age_hours]
-- about    = "Hours within which an event must have arrived."
-- default  = 24

WITH delivery AS (
    SELECT
        t.*,
        g.arn AS group_arn,
        (unixepoch(run.started_at) - unixepoch(t.latest_cloudwatch_logs_delivery_time))
        / 3600.0 AS hours
    FROM aws_cloudtrail_trail_once AS t
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON t.account_id = g.account_id AND rtrim(t.log_group_arn, ':*') = rtrim(g.arn, ':*')
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN log_group_arn IS NULL THEN 0
        WHEN latest_cloudwatch_logs_delivery_error IS NULL THEN NULL
        WHEN hours IS NULL OR hours > :max_age_hours THEN 0
        WHEN group_arn IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN log_group_arn IS NULL THEN 'it delivers to no log group'
        WHEN latest_cloudwatch_logs_delivery_error IS NULL
            THEN 'whether it delivers to ' || log_group_arn || ' is not known'
        WHEN hours IS NULL OR hours > :max_age_hours
            THEN
                'it delivers to ' || log_group_arn || ', '
                || coalesce('last at ' || latest_cloudwatch_logs_delivery_time, 'and never did')
                || iif(
                    latest_cloudwatch_logs_delivery_error <> '',
                    ': ' || latest_cloudwatch_logs_delivery_error,
                    ''
                )
        WHEN group_arn IS NULL
            THEN 'it delivers to ' || log_group_arn || ', which is not among those that were read'
        ELSE 'it delivers to ' || log_group_arn
    END AS actual
FROM delivery;
