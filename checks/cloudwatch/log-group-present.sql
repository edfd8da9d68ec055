-- title    = "What writes logs has its log group, and events arrive there"
-- severity = "high"
-- why      = "Logs that go nowhere are missing when they are needed, and until then nobody notices."
-- fix      = "Create the log group, and let the role of whoever writes to it create streams and put events."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
-- omits    = "Judged are functions, flow logs and the exports of databases; whether events arrive only for functions that ran, and not where they log no more than warnings. Log groups of other accounts are not seen."
-- [params.max_age_hours]
-- about    = "Hours before the audit in which a function that ran must have logged, at most 47."
-- default  = 24

WITH since AS (
    SELECT
        strftime(
            '%Y-%m-%dT%H:00:00Z', started_at, '-' || min(:max_age_hours, 47) || ' hours'
        ) AS first_hour,
        -- What is logged just now is not counted yet.
        strftime('%Y-%m-%dT%H:00:00Z', started_at, '-1 hours') AS last_hour
    FROM upright_run
),

writer (account_id, region, arn, group_name, is_elsewhere, ran, is_quiet) AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        iif(
            f.logging_config IS NULL,
            NULL,
            coalesce(f.logging_config ->> '$.LogGroup', '/aws/lambda/' || f.name)
        ),
        0,
        iif(
            f.metric_since <= since.first_hour AND f.metric_invocations_hourly IS NOT NULL,
            (
                SELECT total(h.value)
                FROM json_each(f.metric_invocations_hourly) AS h
                WHERE h.key >= since.first_hour AND h.key < since.last_hour
            ) > 0,
            NULL
        ),
        coalesce(
            (f.logging_config ->> '$.LogFormat') = 'JSON'
            AND (f.logging_config ->> '$.SystemLogLevel') = 'WARN',
            0
        )
    FROM aws_lambda_function AS f
    CROSS JOIN since
    UNION ALL
    SELECT
        l.account_id,
        l.region,
        l.arn,
        iif(
            l.log_destination_type IS NULL,
            NULL,
            coalesce(
                l.log_group_name,
                rtrim(substr(l.log_destination, instr(l.log_destination, ':log-group:') + 11), ':*')
            )
        ),
        coalesce(l.log_destination NOT GLOB 'arn:*:logs:*:' || l.account_id || ':*', 0),
        0,
        0
    FROM aws_vpc_flow_log AS l
    -- One that does not tell where it writes to may write here.
    WHERE coalesce(l.log_destination_type, '') NOT IN ('s3', 'kinesis-data-firehose')
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        '/aws/rds/instance/' || d.db_instance_identifier || '/' || e.value,
        0,
        0,
        0
    FROM aws_rds_db_instance AS d
    CROSS JOIN json_each(d.enabled_cloudwatch_logs_exports) AS e
    WHERE d.db_cluster_identifier IS NULL
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        '/aws/rds/cluster/' || c.db_cluster_identifier || '/' || e.value,
        0,
        0,
        0
    FROM aws_rds_db_cluster AS c
    CROSS JOIN json_each(c.enabled_cloudwatch_logs_exports) AS e
),

found AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.group_name,
        w.is_elsewhere,
        g.arn IS NOT NULL AS is_there,
        w.ran,
        w.is_quiet,
        iif(
            g.metric_since <= since.first_hour AND g.metric_incoming_events_hourly IS NOT NULL,
            (
                SELECT total(h.value)
                FROM json_each(g.metric_incoming_events_hourly) AS h
                WHERE h.key >= since.first_hour
            ) > 0,
            NULL
        ) AS arrives
    FROM writer AS w
    CROSS JOIN since
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON w.account_id = g.account_id AND w.region = g.region AND w.group_name = g.name
    ORDER BY w.group_name
),

judged AS (
    SELECT
        *,
        CASE
            WHEN is_elsewhere OR group_name IS NULL THEN NULL
            WHEN NOT is_there THEN 0
            WHEN ran = 0 OR is_quiet OR arrives = 1 THEN 1
            WHEN ran = 1 AND arrives = 0 THEN 0
        END AS is_fine,
        CASE
            WHEN group_name IS NULL THEN 'its log group was not told'
            WHEN is_elsewhere THEN group_name || ' is of another account'
            WHEN NOT is_there THEN 'there is no log group ' || group_name
            WHEN ran = 0 OR is_quiet THEN group_name || ' is there'
            WHEN arrives = 1 THEN 'events arrive at ' || group_name
            WHEN ran = 1 AND arrives = 0
                THEN
                    'it ran, and no event arrived at ' || group_name || ' in '
                    || min(:max_age_hours, 47) || ' hours'
            ELSE 'whether events arrive at ' || group_name || ' is not known'
        END AS text
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(min(is_elsewhere) = 1, 'its log group is of another account', NULL) AS exempt,
    CASE
        WHEN min(is_fine) = 0 THEN 0
        WHEN count(is_fine) = count(*) THEN 1
    END AS compliant,
    group_concat(text, '; ') AS actual
FROM judged
GROUP BY account_id, region, arn;
