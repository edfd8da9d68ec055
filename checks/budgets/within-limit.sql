-- title    = "Costs are within their budgets, and will be"
-- severity = "low"
-- why      = "More is spent than was agreed upon, and nobody decided so."
-- fix      = "Find what grew in Cost Explorer, take away what is not needed, or agree upon another limit."
-- docs     = "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-view.html"
-- omits    = "Budgets of usage, reservations and savings plans."
-- scope    = "resource"
-- [params.max_percent]
-- about    = "Percentage of the limit that may be spent, and be forecast."
-- default  = 100

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN type <> 'COST' THEN 'no budget of costs'
        WHEN limit_amount IS NULL AND has_planned_limits = 0 THEN 'has no limit'
        WHEN limit_amount IS NULL THEN 'its limit is planned period by period, or adjusts itself'
    END AS exempt,
    CASE
        WHEN type IS NULL THEN NULL
        WHEN calculated_spend_actual_spend > limit_amount * :max_percent / 100.0 THEN 0
        WHEN calculated_spend_forecasted_spend > limit_amount * :max_percent / 100.0 THEN 0
        WHEN limit_amount IS NOT NULL AND calculated_spend_actual_spend IS NOT NULL THEN 1
    END AS compliant,
    'spent ' || coalesce(calculated_spend_actual_spend, 'not known')
    || ' of ' || coalesce(limit_amount || ' ' || limit_unit, limit_amount, 'no limit')
    || coalesce(', forecast ' || calculated_spend_forecasted_spend, ', no forecast') AS actual
FROM aws_budgets_budget;
