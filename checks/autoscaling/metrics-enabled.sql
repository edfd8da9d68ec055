-- title    = "Auto Scaling groups report their metrics"
-- severity = "low"
-- why      = "Without them nobody sees how many instances a group had when it mattered, and no alarm can tell."
-- fix      = "Enable the collection of group metrics."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html"
-- [params.metrics]
-- about    = "Metrics that must be among them, e.g. GroupInServiceInstances; empty for any one."
-- default  = []

WITH enabled AS (
    SELECT
        account_id,
        region,
        arn,
        enabled_metrics,
        json_array_length(enabled_metrics) AS number,
        (
            SELECT group_concat(required.value, ', ')
            FROM json_each(:metrics) AS required
            WHERE
                required.value NOT IN (
                    SELECT coalesce(metric.value ->> '$.Metric', '')
                    FROM json_each(g.enabled_metrics) AS metric
                )
        ) AS missing
    FROM aws_ec2_autoscaling_group AS g
    WHERE status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(enabled_metrics IS NULL, NULL, number > 0 AND missing IS NULL) AS compliant,
    CASE
        WHEN enabled_metrics IS NULL THEN 'its metrics are not known'
        ELSE number || ' metrics are enabled' || coalesce(', missing: ' || missing, '')
    END AS actual
FROM enabled;
