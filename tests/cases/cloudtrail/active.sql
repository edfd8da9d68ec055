-- The trails' selectors: all management events, those that write, and none.
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-one:root'),
('2', 'global', 'arn:aws:iam::fail-none:root'),
('3', 'global', 'arn:aws:iam::fail-region:root'),
('4', 'global', 'arn:aws:iam::fail-stopped:root'),
('5', 'global', 'arn:aws:iam::fail-writes:root'),
('6', 'global', 'arn:aws:iam::fail-refused:root'),
('7', 'global', 'arn:aws:iam::unknown-status:root'),
('8', 'global', 'arn:aws:iam::unknown-selectors:root'),
('9', 'global', 'arn:aws:iam::fail-no-management:root'),
('10', 'global', 'arn:aws:iam::pass-excluded:root'),
('11', 'global', 'arn:aws:iam::pass-second:root'),
('12', 'global', 'arn:aws:iam::pass-shadow:root'),
('13', 'global', 'arn:aws:iam::fail-unread-region:root'),
('14', 'global', 'arn:aws:iam::unknown-region:root'),
('15', 'global', 'arn:aws:iam::fail-named-events:root');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, name, home_region, is_multi_region_trail, is_logging,
    latest_delivery_error, event_selectors, advanced_event_selectors
)
VALUES
(
    '1', 'r', 'a', 'a', 'r', 1, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '3', 'r', 'a', 'a', 'r', 0, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '4', 'r', 'a', 'a', 'r', 1, 0, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '5', 'r', 'a', 'a', 'r', 1, 1, '',
    '[{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": true}]', '[]'
),
(
    '6', 'r', 'a', 'a', 'r', 1, 1, 'AccessDenied',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '7', 'r', 'a', 'a', 'r', 1, NULL, NULL,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
('8', 'r', 'a', 'a', 'r', 1, 1, '', NULL, NULL),
(
    '9', 'r', 'a', 'a', 'r', 1, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": false}]', '[]'
),
(
    '10', 'r', 'a', 'a', 'r', 1, 1, '', '[]',
    '[{"FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Management"]},
        {"Field": "eventSource", "NotEquals": ["kms.amazonaws.com"]}
    ]}]'
),
('11', 'r', 'a', 'a', 'r', 0, NULL, NULL, NULL, NULL),
(
    '11', 'r', 'b', 'b', 'r', 1, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '12', 's', 'a', 'a', 'r', 1, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
('13', 'r', 'a', 'a', 'r', 0, NULL, NULL, NULL, NULL),
(
    '14', 'r', 'a', 'a', 'r', NULL, 1, '',
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true}]', '[]'
),
(
    '15', 'r', 'a', 'a', 'r', 1, 1, '', '[]',
    '[{"FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Management"]},
        {"Field": "eventName", "Equals": ["RunInstances"]}
    ]}]'
);
