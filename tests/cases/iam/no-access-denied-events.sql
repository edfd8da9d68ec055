INSERT INTO aws_cloudtrail_lookup_window (account_id, region, arn, known_since)
VALUES
('1', 'r', 'pass-none', '2025-12-25T00:00:00Z'),
('2', 'r', 'fail-denied', '2025-12-25T00:00:00Z'),
('3', 'r', 'fail-not-authorized', '2025-12-25T00:00:00Z'),
('4', 'r', 'pass-long-ago', '2025-12-25T00:00:00Z'),
('5', 'r', 'pass-users', '2025-12-25T00:00:00Z'),
('6', 'r', 'pass-people-in-roles', '2025-12-25T00:00:00Z'),
('7', 'r', 'pass-other-error', '2025-12-25T00:00:00Z'),
('8', 'r', 'unknown-too-many', '2025-12-31T12:00:00Z'),
('9', 'r', 'fail-too-many', '2025-12-31T12:00:00Z'),
('10', 'r', 'unknown-event', '2025-12-25T00:00:00Z'),
('11', 'r', 'unknown-since', NULL),
('12', 'r', 'pass-limit', '2025-12-31T00:00:00Z'),
('13', 'r', 'fail-limit', '2025-12-25T00:00:00Z'),
('14', 'r', 'fail-by-topics', '2025-12-25T00:00:00Z');
INSERT INTO aws_cloudtrail_lookup_event (
    account_id, region, arn, event_name, event_time, identity_type, identity_arn, error_code
)
VALUES
(
    '1', 'r', 'a', 'PutItem', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', ''
),
(
    '2', 'r', 'a', 'PutItem', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDeniedException'
),
(
    '3', 'r', 'a', 'RunInstances', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'Client.UnauthorizedOperation'
),
(
    '4', 'r', 'a', 'PutItem', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
),
(
    '5', 'r', 'a', 'PutItem', '2025-12-31T12:00:00Z', 'IAMUser',
    'arn:aws:iam::1:user/alice', 'AccessDenied'
),
(
    '6', 'r', 'a', 'PutItem', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/x', 'AccessDenied'
),
(
    '7', 'r', 'a', 'PutItem', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'ThrottlingException'
),
(
    '9', 'r', 'a', 'PutItem', '2025-12-31T13:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
),
('10', 'r', 'a', 'PutItem', '2025-12-31T13:00:00Z', NULL, NULL, NULL),
(
    '14', 'r', 'a', 'Subscribe', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AuthorizationError'
),
(
    '13', 'r', 'a', 'PutItem', '2025-12-31T00:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
);

-- params = { lookback_hours = 48, max_events = 1, ignore = ["*/noisy"] }
INSERT INTO aws_cloudtrail_lookup_window (account_id, region, arn, known_since)
VALUES
('1', 'r', 'pass-one', '2025-12-25T00:00:00Z'),
('2', 'r', 'fail-two', '2025-12-25T00:00:00Z'),
('3', 'r', 'unknown-two-days', '2025-12-31T00:00:00Z');
INSERT INTO aws_cloudtrail_lookup_event (
    account_id, region, arn, event_name, event_time, identity_type, identity_arn, error_code
)
VALUES
(
    '1', 'r', 'a', 'PutItem', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
),
(
    '1', 'r', 'b', 'PutItem', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/noisy', 'AccessDenied'
),
(
    '2', 'r', 'a', 'PutItem', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
),
(
    '2', 'r', 'b', 'PutItem', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/app', 'AccessDenied'
);
