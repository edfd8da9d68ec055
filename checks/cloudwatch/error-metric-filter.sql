-- title    = "Log groups of applications have a filter that counts errors"
-- severity = "medium"
-- why      = "An error that is only written down wakes nobody: customers find it first."
-- fix      = "Add a metric filter on the words that the application logs errors with, and an alarm on its metric."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html"
-- omits    = "Errors that are counted otherwise, such as by a subscription; the alarm on the metric is judged by cloudwatch/metric-filter-wired."
-- [params.groups]
-- about    = "Log groups of applications; `*` and `?` are wildcards."
-- default  = ["/aws/lambda/*", "/aws/ecs/*", "/ecs/*", "/app/*", "/aws/elasticbeanstalk/*"]
-- [params.pattern_contains]
-- about    = "Words, one of which the pattern of the filter must look for, spelt like this."
-- default  = ["ERROR", "Error", "error", "Exception"]

WITH counted AS (
    SELECT
        f.account_id,
        f.region,
        f.log_group_name,
        min(f.name) AS filter_name
    FROM aws_cloudwatch_log_metric_filter AS f
    WHERE
        f.metric_transformation_name IS NOT NULL
        AND EXISTS (
            SELECT 1
            FROM json_each(:pattern_contains) AS w
            INNER JOIN json_each(f.filter_pattern_terms) AS t
                ON instr(t.value, w.value) > 0
        )
    GROUP BY f.account_id, f.region, f.log_group_name
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.name GLOB '/aws/ecs/containerinsights/*'
            THEN 'Container Insights writes what it measures there'
        WHEN
            NOT EXISTS (
                SELECT 1 FROM json_each(:groups) AS a
                WHERE g.name GLOB a.value
            )
            THEN 'it is not a log group of an application'
    END AS exempt,
    c.filter_name IS NOT NULL AS compliant,
    coalesce('errors are counted by ' || c.filter_name, 'no metric filter counts errors') AS actual
FROM aws_cloudwatch_log_group AS g
LEFT JOIN counted AS c
    ON g.account_id = c.account_id AND g.region = c.region AND g.name = c.log_group_name;
