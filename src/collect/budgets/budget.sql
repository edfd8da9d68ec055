-- Budgets, from DescribeBudgets.
-- https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgets.html
CREATE TABLE aws_budgets_budget (
    account_id TEXT NOT NULL, -- AWS account that owns the budget
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the budget
    name TEXT, -- Name of the budget
    type TEXT, -- What is budgeted: `COST`, `USAGE`, `RI_UTILIZATION`, ...
    time_unit TEXT, -- Period that it is for: `DAILY`, `MONTHLY`, `QUARTERLY`, `ANNUALLY`, `CUSTOM`
    limit_amount REAL, -- Limit of the period; NULL where it is planned period by period, or adjusts itself
    limit_unit TEXT, -- Unit of the limit, such as `USD`
    calculated_spend_actual_spend REAL, -- What was spent in the period so far [volatile]
    calculated_spend_forecasted_spend REAL, -- What will be spent by its end, AWS guesses; NULL where it cannot tell [volatile]
    has_planned_limits INTEGER, -- 1 when its limit is planned period by period, or adjusts itself
    notifications TEXT, -- Notices: JSON array of NotificationType (`ACTUAL`, `FORECASTED`), ComparisonOperator, Threshold, ThresholdType (`PERCENTAGE`, `ABSOLUTE_VALUE`) [DescribeNotificationsForBudget]
    title TEXT, -- Name of the budget
    PRIMARY KEY (account_id, region, arn)
) STRICT;
