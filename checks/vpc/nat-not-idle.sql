-- title    = "NAT gateways carry traffic"
-- severity = "low"
-- why      = "A NAT gateway is paid for by the hour, whether anything goes through it or not."
-- fix      = "Delete the gateway, its routes and its address, or route the subnets that need it through it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html"
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14
-- [params.min_bytes]
-- about    = "Bytes that the gateway must have sent out in these days."
-- default  = 1

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

carried AS (
    SELECT
        n.account_id,
        n.region,
        n.arn,
        n.state,
        n.create_time > span.since AS is_young,
        iif(
            n.metric_bytes_out_daily IS NULL OR n.metric_since > span.since,
            NULL,
            (
                SELECT total(h.value)
                FROM json_each(n.metric_bytes_out_daily) AS h
                WHERE h.key >= span.since AND h.key < span.until
            )
        ) AS bytes
    FROM aws_vpc_nat_gateway AS n
    CROSS JOIN span
    WHERE coalesce(n.state, 'available') = 'available'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_young, 'younger than the days that are looked at', NULL) AS exempt,
    CASE
        WHEN is_young IS NULL OR state IS NULL THEN NULL
        ELSE bytes >= :min_bytes
    END AS compliant,
    iif(
        bytes IS NULL,
        'how much it carries is not known',
        printf('%d', bytes) || ' bytes went out in ' || :lookback_days || ' days'
    ) AS actual
FROM carried;
