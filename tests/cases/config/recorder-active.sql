INSERT INTO aws_config_regional_settings (account_id, region, arn, recorders)
VALUES
('1', 'r', 'pass-all', '["default"]'),
('2', 'r', 'pass-new', '["default"]'),
('3', 'r', 'fail-none', '[]'),
('4', 'r', 'fail-stopped', '["default"]'),
('5', 'r', 'fail-some', '["default"]'),
('6', 'r', 'fail-without', '["default"]'),
('7', 'r', 'fail-refused', '["default"]'),
('8', 'r', 'fail-role', '["default"]'),
('9', 'r', 'unknown-gone', '["default"]'),
('10', 'r', 'unknown-status', '["default"]'),
('11', 'r', 'unknown-strategy', '["default"]'),
('12', 'r', 'unknown-role', '["default"]'),
('13', 'r', 'unknown-settings', NULL),
('14', 'r', 'unknown-last', '["default"]');
INSERT INTO aws_config_configuration_recorder (
    account_id, region, arn, role_arn, recording_strategy, status_recording, last_status
)
VALUES
(
    '1', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '2', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, ''
),
(
    '4', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', 0, 'SUCCESS'
),
(
    '5', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'INCLUSION_BY_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '6', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'EXCLUSION_BY_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '7', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'FAILURE'
),
(
    '8', 'r', 'a',
    'arn:aws:iam::1:role/config',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '10', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', NULL, NULL
),
(
    '11', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    NULL, 1, 'SUCCESS'
),
(
    '12', 'r', 'a',
    NULL,
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '14', 'r', 'a',
    'arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, NULL
);

-- params = { service_linked_role = false }
INSERT INTO aws_config_regional_settings (account_id, region, arn, recorders)
VALUES
('1', 'r', 'pass-own-role', '["default"]'),
('2', 'r', 'fail-stopped', '["default"]'),
('3', 'r', 'pass-unread-role', '["default"]');
INSERT INTO aws_config_configuration_recorder (
    account_id, region, arn, role_arn, recording_strategy, status_recording, last_status
)
VALUES
(
    '1', 'r', 'a',
    'arn:aws:iam::1:role/config',
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'SUCCESS'
),
(
    '2', 'r', 'a',
    'arn:aws:iam::1:role/config',
    'ALL_SUPPORTED_RESOURCE_TYPES', 0, 'SUCCESS'
),
(
    '3', 'r', 'a',
    NULL,
    'ALL_SUPPORTED_RESOURCE_TYPES', 1, 'SUCCESS'
);
