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

-- Two flow logs of one resource, for accepted and for rejected traffic, do together.
WITH captured AS (
    SELECT
        account_id,
        region,
        resource_id,
        max(upper(traffic_type) IN ('ALL', 'ACCEPT')) AS accepted,
        max(upper(traffic_type) IN ('ALL', 'REJECT')) AS rejected
    FROM aws_vpc_flow_log
    WHERE
        coalesce(flow_log_status, 'ACTIVE') = 'ACTIVE'
        AND max_aggregation_interval <= :max_interval_s
    GROUP BY account_id, region, resource_id
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
        WHEN
            (upper(:traffic_type) = 'REJECT' OR c.accepted = 1)
            AND (upper(:traffic_type) = 'ACCEPT' OR c.rejected = 1)
            AND c.resource_id IS NOT NULL
            THEN 1
        WHEN f.traffic_type IS NULL OR f.max_aggregation_interval IS NULL THEN NULL
        ELSE 0
    END AS compliant,
    'captures ' || coalesce(f.traffic_type || ' traffic', 'an unknown type of traffic') || ' in '
    || coalesce('intervals of ' || f.max_aggregation_interval || ' s', 'unknown intervals')
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
LEFT JOIN captured AS c
    ON
        f.account_id = c.account_id
        AND f.region = c.region
        AND f.resource_id = c.resource_id;
