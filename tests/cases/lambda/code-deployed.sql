INSERT INTO aws_lambda_function (
    account_id, region, arn, name, package_type, code_size, state, state_reason,
    last_update_status, last_update_status_reason
)
VALUES
('1', 'eu', 'arn:function:pass-zip', 'a', 'Zip', 200, 'Active', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:pass-image', 'b', 'Image', 0, 'Active', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:fail-failed', 'c', 'Zip', 900, 'Failed', 'no key', 'Failed', 'no key'),
('1', 'eu', 'arn:function:fail-pending', 'd', 'Zip', 900, 'Pending', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:fail-inactive', 'e', 'Zip', 900, 'Inactive', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:fail-update', 'f', 'Zip', 900, 'Active', NULL, 'Failed', 'no room'),
('1', 'eu', 'arn:function:fail-in-progress', 'g', 'Zip', 900, 'Active', NULL, 'InProgress', NULL),
('1', 'eu', 'arn:function:fail-empty', 'h', 'Zip', 199, 'Active', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:fail-though-no-state', 'i', 'Zip', 900, NULL, NULL, 'Failed', NULL),
('1', 'eu', 'arn:function:fail-empty-no-state', 'j', 'Zip', 1, NULL, NULL, NULL, NULL),
('1', 'eu', 'arn:function:unknown-state', 'k', 'Zip', 900, NULL, NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:unknown-update', 'l', 'Zip', 900, 'Active', NULL, NULL, NULL),
('1', 'eu', 'arn:function:unknown-kind', 'm', NULL, 900, 'Active', NULL, 'Successful', NULL),
('1', 'eu', 'arn:function:unknown-size', 'n', 'Zip', NULL, 'Active', NULL, 'Successful', NULL);
