-- title    = "Load balancers are used, and so are target groups"
-- severity = "low"
-- why      = "A load balancer is paid for by the hour, and what nobody uses nobody keeps safe."
-- fix      = "Delete the load balancer or the target group, after a look at who may still want it."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html"
-- omits    = "Gateway load balancers."
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

balancers AS (
    SELECT
        account_id,
        region,
        arn,
        created_time,
        metric_since,
        metric_requests_daily AS used,
        'requests' AS what
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        created_time,
        metric_since,
        metric_flows_daily AS used,
        'connections' AS what
    FROM aws_ec2_network_load_balancer
),

counted AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.what,
        b.created_time > span.since AS is_young,
        b.metric_since <= span.since AS is_known,
        iif(
            b.used IS NULL,
            NULL,
            (
                SELECT cast(total(d.value) AS INTEGER)
                FROM json_each(b.used) AS d
                WHERE d.key >= span.since AND d.key < span.until
            )
        ) AS number
    FROM balancers AS b
    CROSS JOIN span
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_young AND number = 0, 'younger than the days that are looked at', NULL) AS exempt,
    CASE
        WHEN number > 0 THEN 1
        WHEN is_known THEN number > 0
    END AS compliant,
    coalesce(
        iif(is_known, number || ' ' || what || ' in ' || :lookback_days || ' days', NULL),
        'how much it is used is not known'
    ) AS actual
FROM counted
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    NULL AS exempt,
    load_balancer_arns <> '[]' AS compliant,
    CASE
        WHEN load_balancer_arns IS NULL THEN 'which load balancers use it is not known'
        WHEN load_balancer_arns = '[]' THEN 'no load balancer uses it'
        ELSE 'it is used by ' || load_balancer_arns
    END AS actual
FROM aws_ec2_target_group;
