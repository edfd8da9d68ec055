INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-both:root'),
('2', 'global', 'arn:aws:iam::fail-none:root'),
('3', 'global', 'arn:aws:iam::fail-no-limit:root'),
('4', 'global', 'arn:aws:iam::fail-no-forecast:root'),
('5', 'global', 'arn:aws:iam::fail-late:root'),
('6', 'global', 'arn:aws:iam::fail-usage-alone:root'),
('7', 'global', 'arn:aws:iam::unknown-notices:root'),
('8', 'global', 'arn:aws:iam::pass-one-of-two:root'),
('9', 'global', 'arn:aws:iam::pass-amount:root'),
('10', 'global', 'arn:aws:iam::pass-planned:root'),
('11', 'global', 'arn:aws:iam::fail-notice-when-below:root'),
('12', 'global', 'arn:aws:iam::unknown-type:root'),
('13', 'global', 'arn:aws:iam::unknown-share-of-a-planned-limit:root'),
('14', 'global', 'arn:aws:iam::fail-planned-without-forecast:root');

INSERT INTO aws_budgets_budget (
    account_id, region, arn, name, type, limit_amount, has_planned_limits, notifications
)
VALUES
(
    '1', 'global', 'arn:aws:budgets::1:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '3', 'global', 'arn:aws:budgets::3:budget/b', 'b', 'COST', NULL, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '4', 'global', 'arn:aws:budgets::4:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "ACTUAL",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '5', 'global', 'arn:aws:budgets::5:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 90,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '6', 'global', 'arn:aws:budgets::6:budget/b', 'b', 'USAGE', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
('7', 'global', 'arn:aws:budgets::7:budget/b', 'b', 'COST', 100.0, 0, NULL),
(
    '12', 'global', 'arn:aws:budgets::12:budget/b', 'b', NULL, 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '13', 'global', 'arn:aws:budgets::13:budget/b', 'b', 'COST', NULL, 1,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 40.0,
      "ThresholdType": "ABSOLUTE_VALUE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '14', 'global', 'arn:aws:budgets::14:budget/b', 'b', 'COST', NULL, 1,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 40.0,
      "ThresholdType": "ABSOLUTE_VALUE"}]'
),
('8', 'global', 'arn:aws:budgets::8:budget/a', 'a', 'COST', 100.0, 0, '[]'),
(
    '8', 'global', 'arn:aws:budgets::8:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '9', 'global', 'arn:aws:budgets::9:budget/b', 'b', 'COST', 50.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 40.0,
      "ThresholdType": "ABSOLUTE_VALUE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '10', 'global', 'arn:aws:budgets::10:budget/b', 'b', 'COST', NULL, 1,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
),
(
    '11', 'global', 'arn:aws:budgets::11:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "LESS_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 80, "ThresholdType": "PERCENTAGE"}]'
);

-- params = { thresholds = [50], kinds = ["ACTUAL"] }

INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-half:root'),
('2', 'global', 'arn:aws:iam::fail-later:root');

INSERT INTO aws_budgets_budget (
    account_id, region, arn, name, type, limit_amount, has_planned_limits, notifications
)
VALUES
(
    '1', 'global', 'arn:aws:budgets::1:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 50,
      "ThresholdType": "PERCENTAGE"}]'
),
(
    '2', 'global', 'arn:aws:budgets::2:budget/b', 'b', 'COST', 100.0, 0,
    '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
      "ThresholdType": "PERCENTAGE"}, {"NotificationType": "FORECASTED",
      "ComparisonOperator": "GREATER_THAN", "Threshold": 100, "ThresholdType": "PERCENTAGE"}]'
);
