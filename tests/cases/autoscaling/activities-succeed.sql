INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, activities, activities_known_since, status
)
VALUES
(
    '1', 'r', 'pass-all',
    '[{"ActivityId":"a","StatusCode":"Successful","StartTime":"2025-12-31T10:00:00Z"},
     {"ActivityId":"a","StatusCode":"InProgress","StartTime":"2025-12-31T23:00:00Z"}]',
    '2025-11-20T00:00:00Z', NULL
),
('1', 'r', 'pass-none', '[]', '2025-11-20T00:00:00Z', NULL),
(
    '1', 'r', 'pass-failed-long-ago',
    '[{"ActivityId":"a","StatusCode":"Failed","StatusMessage":"gone",
     "StartTime":"2025-12-24T23:59:59Z"}]', '2025-11-20T00:00:00Z', NULL
),
('1', 'r', 'pass-known-to-the-second', '[]', '2025-12-25T00:00:00Z', NULL),
(
    '1', 'r', 'fail-one',
    '[{"ActivityId":"a","StatusCode":"Successful","StartTime":"2025-12-31T10:00:00Z"},
     {"ActivityId":"a","StatusCode":"Failed","StatusMessage":"no capacity",
     "StartTime":"2025-12-25T00:00:00Z"}]', '2025-11-20T00:00:00Z', NULL
),
(
    '1', 'r', 'fail-cancelled',
    '[{"ActivityId":"a","StatusCode":"Cancelled","StartTime":"2025-12-31T10:00:00Z"}]',
    '2025-11-20T00:00:00Z', NULL
),
(
    '1', 'r', 'fail-though-not-all-is-known',
    '[{"ActivityId":"a","StatusCode":"Failed","StatusMessage":"quota",
     "StartTime":"2025-12-31T10:00:00Z"}]', '2025-12-31T00:00:00Z', NULL
),
(
    '1', 'r', 'fail-and-since-when-is-not-known',
    '[{"ActivityId":"a","StatusCode":"Failed","StatusMessage":"quota",
     "StartTime":"2025-12-31T10:00:00Z"}]', NULL, NULL
),
(
    '1', 'r', 'unknown-before',
    '[{"ActivityId":"a","StatusCode":"Successful","StartTime":"2025-12-31T10:00:00Z"}]',
    '2025-12-25T00:00:01Z', NULL
),
(
    '1', 'r', 'unknown-since-when',
    '[{"ActivityId":"a","StatusCode":"Successful","StartTime":"2025-12-31T10:00:00Z"}]', NULL, NULL
),
('1', 'r', 'unknown-activities', NULL, NULL, NULL),
(
    '1', 'r', 'not-judged',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T10:00:00Z"}]', NULL,
    'Delete in progress'
);

-- params = { lookback_days = 1 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, activities, activities_known_since, status
)
VALUES
(
    '1', 'r', 'pass-older',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-30T10:00:00Z"}]',
    '2025-12-30T10:00:00Z', NULL
),
(
    '1', 'r', 'fail-today',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T10:00:00Z"}]',
    '2025-12-30T10:00:00Z', NULL
);

-- params = { max_failed = 1 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, activities, activities_known_since, status
)
VALUES
(
    '1', 'r', 'pass-one',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T10:00:00Z"}]',
    '2025-11-20T00:00:00Z', NULL
),
(
    '1', 'r', 'fail-two',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T10:00:00Z"},
     {"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T11:00:00Z"}]',
    '2025-11-20T00:00:00Z', NULL
);
