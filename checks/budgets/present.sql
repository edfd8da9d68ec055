-- title    = "A budget of costs has a limit and gives notice"
-- severity = "medium"
-- why      = "A loop that makes resources, or a stolen key, is noticed when the bill comes."
-- fix      = "Make a monthly cost budget with notices on actual and forecast costs."
-- docs     = "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
-- omits    = "Who gets the notices, whether the budget is of all costs and its last period to come, and budgets that the organisation's management account keeps for this one."
-- [params.thresholds]
-- about    = "Percentages of the limit: at or below each of them some notice must come."
-- default  = [80, 100]
-- [params.kinds]
-- about    = "What the notices must be on: ACTUAL and FORECASTED costs."
-- default  = ["ACTUAL", "FORECASTED"]

-- A notice on a fixed amount is one on the percentage that it is of the limit.
WITH notice AS (
    SELECT
        b.account_id,
        b.arn,
        n.value ->> '$.NotificationType' AS kind,
        CASE n.value ->> '$.ThresholdType'
            WHEN 'PERCENTAGE' THEN n.value ->> '$.Threshold'
            ELSE 100.0 * (n.value ->> '$.Threshold') / nullif(b.limit_amount, 0)
        END AS percent
    FROM aws_budgets_budget AS b
    CROSS JOIN json_each(b.notifications) AS n
    WHERE 'GREATER_THAN' = n.value ->> '$.ComparisonOperator'
),

lacking AS (
    SELECT
        b.account_id,
        b.arn,
        b.name,
        b.type,
        b.limit_amount,
        b.has_planned_limits,
        b.notifications,
        (
            SELECT group_concat(kind.value, ', ')
            FROM json_each(:kinds) AS kind
            WHERE
                NOT EXISTS (
                    SELECT 1 FROM notice AS n
                    WHERE
                        n.account_id = b.account_id
                        AND n.arn = b.arn
                        AND n.kind = kind.value
                )
        ) AS kinds,
        (
            SELECT group_concat(threshold.value || '%', ', ')
            FROM json_each(:thresholds) AS threshold
            WHERE
                NOT EXISTS (
                    SELECT 1 FROM notice AS n
                    WHERE
                        n.account_id = b.account_id
                        AND n.arn = b.arn
                        AND n.percent <= threshold.value
                )
        ) AS thresholds,
        exists(
            SELECT 1 FROM notice AS n
            WHERE n.account_id = b.account_id AND n.arn = b.arn AND n.percent IS NULL
        ) AS has_amounts
    FROM aws_budgets_budget AS b
    WHERE b.type = 'COST' OR b.type IS NULL
),

judged AS (
    SELECT
        account_id,
        CASE
            WHEN limit_amount IS NULL AND has_planned_limits = 0 THEN 0
            WHEN notifications IS NULL THEN NULL
            WHEN kinds IS NOT NULL THEN 0
            -- What share an amount is of a limit that is planned by periods is not known.
            WHEN thresholds IS NOT NULL AND has_planned_limits AND has_amounts THEN NULL
            WHEN thresholds IS NOT NULL THEN 0
            WHEN type IS NOT NULL THEN 1
        END AS is_good,
        name || CASE
            WHEN limit_amount IS NULL AND has_planned_limits = 0 THEN ' has no limit'
            WHEN notifications IS NULL THEN ' has notices that were not read'
            WHEN kinds IS NOT NULL THEN ' gives no notice on ' || kinds || ' costs'
            WHEN thresholds IS NOT NULL AND has_planned_limits AND has_amounts
                THEN ' gives notice at amounts that may be more than ' || thresholds
            WHEN thresholds IS NOT NULL THEN ' gives no notice at ' || thresholds
            WHEN type IS NULL THEN ' may be of costs or not'
            ELSE ' gives notice'
        END AS line
    FROM lacking
    ORDER BY line
),

by_account AS (
    SELECT
        account_id,
        CASE
            WHEN max(is_good) = 1 THEN 1
            WHEN count(is_good) < count(*) THEN NULL
            ELSE 0
        END AS is_good,
        group_concat(line, ', ') AS lines
    FROM judged
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(b.account_id IS NULL, 0, b.is_good) AS compliant,
    coalesce(b.lines, 'has no budget of costs') AS actual
FROM aws_account AS a
LEFT JOIN by_account AS b ON a.account_id = b.account_id;
