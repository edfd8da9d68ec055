-- title    = "Web ACLs log to a live destination, and their rules have metrics"
-- severity = "medium"
-- why      = "Without logs and metrics nobody sees an attack, nor what the web ACL does to it."
-- fix      = "Turn logging on with a destination that is there, and metrics for the web ACL and every rule."
-- docs     = "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"
-- controls = { prowler = ["wafv2_webacl_logging_enabled", "wafv2_webacl_rule_logging_enabled"], powerpipe = ["wafv2_rule_group_logging_enabled"], fsbp = ["WAF.11", "WAF.12"] }
-- omits    = "Whether a delivery stream or a bucket of another account is there, and whether logs arrive."

WITH destinations AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        d.value AS destination,
        CASE
            WHEN d.value LIKE 'arn:%:logs:%'
                THEN
                    EXISTS (
                        SELECT 1
                        FROM aws_cloudwatch_log_group AS g
                        WHERE
                            g.account_id = w.account_id
                            AND g.region = w.region
                            AND rtrim(g.arn, ':*') = rtrim(d.value, ':*')
                    )
            WHEN d.value LIKE 'arn:%:s3:%'
                THEN
                    iif(
                        EXISTS (
                            SELECT 1
                            FROM aws_s3_bucket AS b
                            WHERE
                                b.account_id = w.account_id
                                AND (d.value = b.arn OR d.value LIKE b.arn || '/%')
                        ), 1, NULL
                    )
            WHEN d.value LIKE 'arn:%:firehose:%' THEN 1
        END AS is_live
    FROM aws_wafv2_web_acl AS w
    CROSS JOIN json_each(w.logging_configuration, '$.LogDestinationConfigs') AS d
),

logged AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_live) AS is_live,
        max(is_live IS NULL) AS is_unknown,
        group_concat(destination, ', ') AS destinations
    FROM destinations
    GROUP BY account_id, region, arn
),

measured AS (
    SELECT
        account_id,
        region,
        arn,
        logging_configuration,
        iif(
            rules IS NULL OR visibility_config IS NULL,
            NULL,
            coalesce(visibility_config ->> 'CloudWatchMetricsEnabled', 0)
            AND NOT EXISTS (
                SELECT 1
                FROM json_each(aws_wafv2_web_acl.rules) AS r
                WHERE NOT coalesce(r.value ->> '$.VisibilityConfig.CloudWatchMetricsEnabled', 0)
            )
        ) AS has_metrics
    FROM aws_wafv2_web_acl
)

SELECT
    m.account_id,
    m.region,
    m.arn AS resource,
    CASE
        WHEN m.logging_configuration = '{}' OR m.has_metrics = 0 OR l.is_live = 0 THEN 0
        WHEN
            m.logging_configuration IS NULL
            OR m.has_metrics IS NULL
            OR l.arn IS NULL
            OR l.is_unknown
            THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN m.logging_configuration IS NULL THEN 'its logging is not known'
        WHEN m.logging_configuration = '{}' THEN 'it does not log'
        WHEN l.is_live = 0 THEN 'it logs to what is not there: ' || l.destinations
        WHEN l.is_unknown THEN 'whether it can log to ' || l.destinations || ' is not known'
        ELSE 'it logs to ' || coalesce(l.destinations, 'nowhere')
    END
    || CASE m.has_metrics
        WHEN 1 THEN '' WHEN 0 THEN ', and lacks metrics' ELSE ', and its metrics are not known'
    END AS actual
FROM measured AS m
LEFT JOIN logged AS l
    ON m.account_id = l.account_id AND m.region = l.region AND m.arn = l.arn;
