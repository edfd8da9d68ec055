-- title    = "Alarms have data to look at"
-- severity = "medium"
-- why      = "An alarm without data never fires: its metric is misspelt, or nothing sends it any more."
-- fix      = "Name the metric and the dimensions that are sent, or treat missing data as what it means."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html"
-- [params.max_hours]
-- about    = "Hours that an alarm may be without data."
-- default  = 24

WITH judged AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.state_value,
        cast(
            (julianday(run.started_at) - julianday(a.state_transitioned_timestamp)) * 24
            AS INTEGER
        ) AS hours
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN state_value <> 'INSUFFICIENT_DATA' THEN 1
        WHEN state_value = 'INSUFFICIENT_DATA' THEN hours <= :max_hours
    END AS compliant,
    CASE
        WHEN state_value IS NULL THEN 'its state was not told'
        WHEN state_value <> 'INSUFFICIENT_DATA' THEN 'it has data, its state is ' || state_value
        ELSE
            'it has no data, '
            || coalesce('for ' || hours || ' hours', 'since when is not told')
    END AS actual
FROM judged;
