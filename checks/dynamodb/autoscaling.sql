-- title    = "Provisioned tables and indexes scale by themselves, within bounds"
-- severity = "medium"
-- why      = "Fixed units are paid for at night and too few at noon, when requests are refused."
-- fix      = "Register targets for reads and writes of the table and its indexes, each with a policy that tracks utilisation."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html"
-- controls = { prowler = ["dynamodb_table_autoscaling_enabled"], fsbp = ["DynamoDB.1"] }
-- [params.required]
-- about    = "Whether provisioned tables must scale; with fixed units they need not."
-- default  = true
-- [params.min_target]
-- about    = "Lowest utilisation that a policy may aim at, in percent."
-- default  = 50
-- [params.max_target]
-- about    = "Highest utilisation that a policy may aim at, in percent."
-- default  = 80

WITH scaled AS (
    SELECT
        account_id,
        region,
        arn,
        billing_mode,
        'table/' || name AS resource_id,
        'dynamodb:table:' AS kind
    FROM aws_dynamodb_table
    WHERE table_status IS NOT 'DELETING'
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.billing_mode,
        'table/' || d.name || '/index/' || (i.value ->> '$.IndexName') AS resource_id,
        'dynamodb:index:' AS kind
    FROM aws_dynamodb_table AS d
    CROSS JOIN json_each(d.global_secondary_indexes) AS i
    WHERE d.table_status IS NOT 'DELETING'
),

unit (name) AS (
    VALUES ('ReadCapacityUnits'), ('WriteCapacityUnits')
),

tracked AS (
    SELECT
        account_id,
        region,
        resource_id,
        scalable_dimension,
        max(target_tracking_scaling_policy_configuration ->> '$.TargetValue') AS percent
    FROM aws_appautoscaling_policy
    WHERE policy_type = 'TargetTrackingScaling'
    GROUP BY account_id, region, resource_id, scalable_dimension
),

judged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.billing_mode,
        s.resource_id || ' ' || u.name AS what,
        CASE
            WHEN t.arn IS NULL OR p.resource_id IS NULL THEN 0
            ELSE
                t.min_capacity < t.max_capacity
                AND p.percent BETWEEN :min_target AND :max_target
                AND (t.suspended_state ->> '$.DynamicScalingOutSuspended') = 0
                AND (t.suspended_state ->> '$.DynamicScalingInSuspended') = 0
        END AS scales
    FROM scaled AS s
    CROSS JOIN unit AS u
    LEFT JOIN aws_appautoscaling_target AS t
        ON
            s.account_id = t.account_id
            AND s.region = t.region
            AND s.resource_id = t.resource_id
            AND t.scalable_dimension = s.kind || u.name
    LEFT JOIN tracked AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.resource_id = p.resource_id
            AND p.scalable_dimension = s.kind || u.name
    ORDER BY what
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN billing_mode = 'PAY_PER_REQUEST' THEN 'on demand'
        WHEN NOT :required THEN 'fixed units are asked for'
    END AS exempt,
    CASE
        WHEN billing_mode IS NULL THEN NULL
        WHEN min(scales) = 0 THEN 0
        WHEN count(scales) = count(*) THEN 1
    END AS compliant,
    coalesce(
        'does not scale within the bounds: ' || group_concat(iif(scales = 0, what, NULL), ', '),
        'not known is how it scales: ' || group_concat(iif(scales IS NULL, what, NULL), ', '),
        'scales: ' || group_concat(what, ', ')
    ) AS actual
FROM judged
GROUP BY account_id, region, arn;
