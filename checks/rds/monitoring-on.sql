-- title    = "Databases have enhanced monitoring and Performance Insights"
-- severity = "low"
-- why      = "When a database is slow, only samples of its processes and its load tell what it was busy with."
-- fix      = "Turn enhanced monitoring on with a role that exists, and Performance Insights."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html"
-- controls = { prowler = ["rds_instance_enhanced_monitoring_enabled"], fsbp = ["RDS.6"] }
-- omits    = "Whether the role lets RDS assume it, and roles of other accounts."
-- [params.max_interval_s]
-- about    = "Seconds between two samples at most."
-- default  = 60
-- [params.require_insights]
-- about    = "Whether Performance Insights must be on too."
-- default  = true

WITH databases AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.monitoring_interval,
        i.monitoring_role_arn,
        i.performance_insights_enabled,
        i.monitoring_role_arn GLOB 'arn:*:iam::' || i.account_id || ':role/*' AND r.arn IS NULL
            AS is_gone,
        iif(:require_insights, i.performance_insights_enabled, 1) AS is_insightful
    FROM aws_rds_db_instance AS i
    LEFT JOIN aws_iam_role AS r
        ON i.account_id = r.account_id AND r.region = 'global' AND i.monitoring_role_arn = r.arn
    WHERE i.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine IN ('docdb', 'neptune'), engine || ' has neither', NULL) AS exempt,
    CASE
        WHEN monitoring_interval = 0 OR monitoring_interval > :max_interval_s THEN 0
        WHEN is_gone OR is_insightful = 0 THEN 0
        ELSE
            monitoring_interval <= :max_interval_s
            AND NOT is_gone
            AND is_insightful
    END AS compliant,
    CASE
        WHEN monitoring_interval IS NULL THEN 'whether enhanced monitoring is on is not known'
        WHEN monitoring_interval = 0 THEN 'enhanced monitoring is off'
        ELSE
            'enhanced monitoring takes a sample in ' || monitoring_interval || ' s'
            || iif(is_gone, ', but its role ' || monitoring_role_arn || ' does not exist', '')
    END
    || CASE performance_insights_enabled
        WHEN 1 THEN ', Performance Insights is on'
        WHEN 0 THEN ', Performance Insights is off'
        ELSE ', whether Performance Insights is on is not known'
    END AS actual
FROM databases;
