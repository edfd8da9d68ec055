-- title    = "Load balancers get few errors, and prompt answers, from their targets"
-- severity = "medium"
-- why      = "Errors and slow answers of the targets are what users see, whatever the health checks say."
-- fix      = "Look for the cause in the logs of the targets and the access logs of the load balancer."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html"
-- omits    = "Errors of the load balancer itself, network load balancers, and requests longer ago than two days."
-- [params.lookback_hours]
-- about    = "Hours before the audit that are looked at, at most 48."
-- default  = 24
-- [params.max_5xx_percent]
-- about    = "Percent of the requests that targets may answer with an error of theirs."
-- default  = 1
-- [params.max_p95_s]
-- about    = "Seconds within which targets begin 95 of 100 answers, in each hour that had enough requests."
-- default  = 2
-- [params.min_requests]
-- about    = "Requests in an hour from which on its 95 of 100 answers tell something."
-- default  = 100

WITH since AS (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-' || :lookback_hours || ' hours') AS time
    FROM upright_run
),

counted AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.metric_since <= since.time AS is_known,
        iif(
            b.metric_requests_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(b.metric_requests_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS requests,
        iif(
            b.metric_target_5xx_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(b.metric_target_5xx_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS errors,
        b.metric_response_time_p95_hourly IS NOT NULL AS is_timed,
        (
            SELECT max(t.value)
            FROM json_each(b.metric_response_time_p95_hourly) AS t
            INNER JOIN json_each(b.metric_requests_hourly) AS r
                ON t.key = r.key
            WHERE t.key >= since.time AND r.value >= :min_requests
        ) AS slowest
    FROM aws_ec2_application_load_balancer AS b
    CROSS JOIN since
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_known AND requests = 0, 'it had no requests', NULL) AS exempt,
    CASE
        WHEN NOT is_known THEN NULL
        WHEN slowest > :max_p95_s THEN 0
        ELSE
            100 * errors <= :max_5xx_percent * requests
            AND iif(is_known AND is_timed, 1, NULL)
    END AS compliant,
    coalesce(
        iif(
            is_known,
            errors || ' errors of targets in ' || requests || ' requests'
            || iif(
                slowest IS NULL,
                ', too few in any hour to judge how fast they were answered',
                printf(', 95 of 100 answers within %.2f s in the slowest hour', slowest)
            ),
            NULL
        ),
        'how it is answered is not known'
    ) AS actual
FROM counted;
