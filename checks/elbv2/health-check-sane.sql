-- title    = "Health checks of target groups are strict and quick enough"
-- severity = "medium"
-- why      = "A check that is off, slow or content with errors keeps sending clients to targets that are broken."
-- fix      = "Check a path that tells whether the target works, often, and take it out after few failures."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
-- omits    = "Whether the path tells anything of the application."
-- [params.min_interval_s]
-- about    = "Seconds between checks at least."
-- default  = 5
-- [params.max_interval_s]
-- about    = "Seconds between checks at most."
-- default  = 60
-- [params.min_threshold]
-- about    = "Checks in a row that change the health of a target, at least."
-- default  = 2
-- [params.max_threshold]
-- about    = "Checks in a row that change the health of a target, at most."
-- default  = 5

WITH judged AS (
    SELECT
        account_id,
        region,
        arn,
        target_type,
        health_check_enabled,
        health_check_interval_seconds BETWEEN :min_interval_s AND :max_interval_s AS is_timely,
        health_check_timeout_seconds < health_check_interval_seconds AS is_patient,
        healthy_threshold_count BETWEEN :min_threshold AND :max_threshold
        AND unhealthy_threshold_count BETWEEN :min_threshold AND :max_threshold AS is_firm,
        -- Functions are called; they are asked for a path all the same.
        CASE
            WHEN target_type = 'lambda' THEN health_check_path <> ''
            WHEN health_check_protocol IN ('HTTP', 'HTTPS') THEN health_check_path <> ''
            WHEN health_check_protocol IS NOT NULL THEN 1
        END AS has_path,
        -- gRPC has codes of its own; a check that only connects has none.
        CASE
            WHEN matcher_grpc_code IS NOT NULL THEN 1
            WHEN matcher_http_code IS NOT NULL
                THEN matcher_http_code NOT GLOB '*[45][0-9][0-9]*'
            WHEN target_type <> 'lambda' AND health_check_protocol = 'TCP' THEN 1
        END AS is_strict,
        -- Targets that are spoken to in HTTP are asked in HTTP.
        CASE
            WHEN target_type = 'lambda' THEN 1
            WHEN protocol IN ('HTTP', 'HTTPS') THEN health_check_protocol IN ('HTTP', 'HTTPS')
            WHEN protocol IS NOT NULL AND health_check_protocol IS NOT NULL THEN 1
        END AS agrees,
        health_check_interval_seconds AS seconds,
        health_check_timeout_seconds AS timeout,
        healthy_threshold_count AS healthy,
        unhealthy_threshold_count AS unhealthy,
        coalesce(health_check_protocol, 'a call')
        || coalesce(' ' || health_check_path, '')
        || coalesce(' for ' || coalesce(matcher_http_code, matcher_grpc_code), '') AS words
    FROM aws_ec2_target_group
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        target_type = 'lambda' AND health_check_enabled = 0,
        'a function needs no health check',
        NULL
    ) AS exempt,
    health_check_enabled AND is_timely AND is_patient AND is_firm
    AND has_path AND is_strict AND agrees AS compliant,
    CASE
        WHEN health_check_enabled = 0 THEN 'health checks are off'
        ELSE
            words || ' every ' || coalesce(seconds, '?') || ' s, within ' || coalesce(timeout, '?')
            || ' s, ' || coalesce(healthy, '?') || ' times to be healthy and '
            || coalesce(unhealthy, '?') || ' to be unhealthy'
    END AS actual
FROM judged;
