-- title    = "Log groups keep events for a set time"
-- severity = "medium"
-- why      = "Logs kept too short are missing when an incident is examined; logs kept for ever cost more each month."
-- fix      = "Set the log group's retention between the shortest and the longest time allowed."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
-- controls = { prowler = ["cloudwatch_log_group_retention_policy_specific_days_enabled"], powerpipe = ["cloudwatch_log_group_retention_period_365"], fsbp = ["CloudWatch.16"] }
-- [params.min_retention_days]
-- about    = "Fewest days that events are kept."
-- default  = 7
-- [params.max_retention_days]
-- about    = "Most days that events are kept."
-- default  = 400
-- [params.allow_never_expire]
-- about    = "Whether a log group may keep its events for ever."
-- default  = false

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        log_group_class = 'DELIVERY',
        'AWS fixes the retention of the DELIVERY class',
        NULL
    ) AS exempt,
    CASE
        WHEN retention_in_days IS NULL THEN :allow_never_expire
        ELSE retention_in_days BETWEEN :min_retention_days AND :max_retention_days
    END AS compliant,
    coalesce(
        'events are kept for ' || retention_in_days || ' days',
        'events never expire'
    ) AS actual
FROM aws_cloudwatch_log_group;
