INSERT INTO aws_budgets_budget (
    account_id, region, arn, name, type, limit_amount, has_planned_limits,
    calculated_spend_actual_spend, calculated_spend_forecasted_spend
)
VALUES
(
    '1', 'global', 'arn:aws:budgets::1:budget/pass-within', 'pass-within', 'COST', 100.0, 0, 10.5,
    100.0
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/fail-spent', 'fail-spent', 'COST', 100.0, 0, 100.5,
    NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/fail-forecast', 'fail-forecast', 'COST', 100.0, 0,
    10.0, 150.0
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/pass-no-forecast', 'pass-no-forecast', 'COST', 100.0,
    0, 10.0, NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/exempt-usage', 'exempt-usage', 'USAGE', 100.0, 0,
    200.0, NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/exempt-planned', 'exempt-planned', 'COST', NULL, 1,
    200.0, NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/exempt-no-limit', 'exempt-no-limit', 'COST', NULL, 0,
    200.0, NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/unknown-type', 'unknown-type', NULL, 100.0, 0, 200.0,
    NULL
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/unknown-spent', 'unknown-spent', 'COST', 100.0, 0,
    NULL, 10.0
);

-- params = { max_percent = 80 }

INSERT INTO aws_budgets_budget (
    account_id, region, arn, name, type, limit_amount, has_planned_limits,
    calculated_spend_actual_spend, calculated_spend_forecasted_spend
)
VALUES
(
    '1', 'global', 'arn:aws:budgets::1:budget/fail-forecast', 'fail-forecast', 'COST', 100.0, 0,
    10.0, 90.0
),
(
    '1', 'global', 'arn:aws:budgets::1:budget/pass-within', 'pass-within', 'COST', 100.0, 0, 80.0,
    80.0
);
