-- title    = "Flow logs capture accepted and rejected traffic in short intervals"
-- severity = "medium"
-- why      = "Accepted traffic alone hides the probing, rejected traffic alone hides the break-in, long intervals blur both."
-- fix      = "Create a flow log for all traffic, with an interval within the limit, and delete the old one."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html#flow-logs-aggregration-interval"
-- [params.traffic_type]
-- about    = "Traffic that must be captured: ALL, ACCEPT or REJECT."
-- default  = "ALL"
-- [params.max_interval_s]
-- about    = "Longest aggregation interval, in seconds: 60 or 600."
-- default  = 600

-- Two flow logs of one resource, for accepted and for rejected traffic, do together. One that is not active captures
-- nothing, and nobody knows whether one does whose status is not known.
WITH logs AS (
    SELECT
        account_id,
        region,
        resource_id,
        flow_log_status = 'ACTIVE' AS is_active,
        upper(traffic_type) IN ('ALL', 'ACCEPT') AS is_for_accepted,
        upper(traffic_type) IN ('ALL', 'REJECT') AS is_for_rejected
    FROM aws_vpc_flow_log
    WHERE max_aggregation_interval <= :max_interval_s
),

captured AS (
    SELECT
        account_id,
        region,
        resource_id,
        CASE
            WHEN max(is_for_accepted AND is_active IS 1) THEN 1
            WHEN max(is_for_accepted AND is_active IS NULL) THEN NULL
            ELSE 0
        END AS accepted,
        CASE
            WHEN max(is_for_rejected AND is_active IS 1) THEN 1
            WHEN max(is_for_rejected AND is_active IS NULL) THEN NULL
            ELSE 0
        END AS rejected
    FROM logs
    GROUP BY account_id, region, resource_id
),

judged AS (
    SELECT
        account_id,
        region,
        resource_id,
        accepted,
        rejected,
        (upper(:traffic_type) = 'REJECT' OR accepted)
        AND (upper(:traffic_type) = 'ACCEPT' OR rejected) AS is_whole
    FROM captured
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(
        f.resource_id LIKE 'tgw-%',
        'flow logs of transit gateways have no traffic type',
        NULL
    ) AS exempt,
    CASE
        WHEN c.is_whole THEN 1
        WHEN f.traffic_type IS NULL OR f.max_aggregation_interval IS NULL THEN NULL
        WHEN c.resource_id IS NULL THEN 0
        ELSE c.is_whole
    END AS compliant,
    'captures ' || coalesce(f.traffic_type || ' traffic', 'an unknown type of traffic') || ' in '
    || coalesce('intervals of ' || f.max_aggregation_interval || ' s', 'unknown intervals')
    || CASE
        WHEN f.flow_log_status IS NULL THEN ', in an unknown state'
        WHEN f.flow_log_status <> 'ACTIVE' THEN ', once it is active'
        ELSE ''
    END
    || CASE
        WHEN
            c.accepted AND c.rejected
            AND (
                upper(f.traffic_type) IN ('ACCEPT', 'REJECT')
                OR f.max_aggregation_interval > :max_interval_s
            )
            THEN ', other flow logs of ' || f.resource_id || ' capture the rest'
        ELSE ''
    END AS actual
FROM aws_vpc_flow_log AS f
LEFT JOIN judged AS c
    ON
        f.account_id = c.account_id
        AND f.region = c.region
        AND f.resource_id = c.resource_id;
