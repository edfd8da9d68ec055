INSERT INTO iac_stack (account_id, region, stack, tool, source, exported_at)
VALUES
('1', 'global', 's', 'pulumi', '-', NULL),
('1', 'global', 't', 'terraform', '-', NULL),
('1', 'global', 'x', 'pulumi', '-', '2025-12-31T00:00:00Z');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, id,
    position, modified_at
)
VALUES
(
    '1', 'r', 'urn:pass-untouched', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-untouched-id', 0, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:fail-by-arn', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-by-arn-id', 1, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:fail-by-name', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-by-name-id', 2, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:fail-by-id', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-by-id-id', 3, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:pass-before', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-before-id', 4, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:pass-refused', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-refused-id', 5, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:pass-scaled', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-scaled-id', 6, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:pass-by-aws', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-by-aws-id', 7, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:fail-by-user', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-by-user-id', 8, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:gone', 'u', 's', 'pulumi', 't', 1, 0,
    'gone-id', 9, '2025-12-31T00:00:00Z'
),
(
    '1', 'few', 'urn:unknown-window', 'u', 's', 'pulumi', 't', 1, 0,
    'unknown-window-id', 10, '2025-12-31T00:00:00Z'
),
(
    '1', 'few', 'urn:fail-window', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-window-id', 11, '2025-12-31T00:00:00Z'
),
(
    '1', 'other', 'urn:unknown-region', 'u', 's', 'pulumi', 't', 1, 0,
    'unknown-region-id', 12, '2025-12-31T00:00:00Z'
),
(
    '1', 'since', 'urn:unknown-since', 'u', 's', 'pulumi', 't', 1, 0,
    'unknown-since-id', 13, '2025-12-31T00:00:00Z'
),
(
    '1', 'global', 'urn:pass-global', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-global-id', 14, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:unknown-deployed', 'u', 't', 'pulumi', 't', 1, 0,
    'unknown-deployed-id', 15, NULL
),
(
    '1', 'r', 'urn:pass-namesake-elsewhere', 'u', 's', 'pulumi', 't', 1, 0,
    'pass-namesake-elsewhere-id', 17, '2025-12-31T00:00:00Z'
),
(
    '1', 'global', 'urn:fail-global', 'u', 's', 'pulumi', 't', 1, 0,
    'fail-global-id', 18, '2025-12-31T00:00:00Z'
),
(
    '1', 'r', 'urn:pass-exported', 'u', 'x', 'pulumi', 't', 1, 0,
    'pass-exported-id', 16, NULL
);
INSERT INTO iac_live (
    account_id, region, urn, table_name, identity, is_live, arn, live_region
)
VALUES
(
    '1', 'r', 'urn:pass-untouched', 't', 'pass-untouched-name', 1,
    'arn:pass-untouched', 'r'
),
(
    '1', 'r', 'urn:fail-by-arn', 't', 'fail-by-arn-name', 1,
    'arn:fail-by-arn', 'r'
),
(
    '1', 'r', 'urn:fail-by-name', 't', 'fail-by-name-name', 1,
    'arn:fail-by-name', 'r'
),
(
    '1', 'r', 'urn:fail-by-id', 't', 'fail-by-id-name', 1,
    'arn:fail-by-id', 'r'
),
(
    '1', 'r', 'urn:pass-before', 't', 'pass-before-name', 1,
    'arn:pass-before', 'r'
),
(
    '1', 'r', 'urn:pass-refused', 't', 'pass-refused-name', 1,
    'arn:pass-refused', 'r'
),
(
    '1', 'r', 'urn:pass-scaled', 't', 'pass-scaled-name', 1,
    'arn:pass-scaled', 'r'
),
(
    '1', 'r', 'urn:pass-by-aws', 't', 'pass-by-aws-name', 1,
    'arn:pass-by-aws', 'r'
),
(
    '1', 'r', 'urn:fail-by-user', 't', 'fail-by-user-name', 1,
    'arn:fail-by-user', 'r'
),
(
    '1', 'r', 'urn:gone', 't', 'gone-name', 0, 'arn:gone', 'r'
),
(
    '1', 'few', 'urn:unknown-window', 't', 'unknown-window-name', 1,
    'arn:unknown-window', 'few'
),
(
    '1', 'few', 'urn:fail-window', 't', 'fail-window-name', 1,
    'arn:fail-window', 'few'
),
(
    '1', 'other', 'urn:unknown-region', 't', 'unknown-region-name', 1,
    'arn:unknown-region', 'other'
),
(
    '1', 'since', 'urn:unknown-since', 't', 'unknown-since-name', 1,
    'arn:unknown-since', 'since'
),
(
    '1', 'global', 'urn:pass-global', 't', 'pass-global-name', 1,
    'arn:pass-global', 'global'
),
(
    '1', 'r', 'urn:unknown-deployed', 't', 'unknown-deployed-name', 1,
    'arn:unknown-deployed', 'r'
),
(
    '1', 'r', 'urn:pass-namesake-elsewhere', 't', 'pass-namesake-elsewhere-name', 1,
    'arn:pass-namesake-elsewhere', 'r'
),
(
    '1', 'global', 'urn:fail-global', 't', 'fail-global-name', 1,
    'arn:fail-global', 'global'
),
(
    '1', 'r', 'urn:pass-exported', 't', 'pass-exported-name', 1,
    'arn:pass-exported', 'r'
);
INSERT INTO aws_cloudtrail_lookup_event (
    account_id, region, arn, event_name, event_time, identity_type, identity_arn, error_code,
    resources
)
VALUES
(
    '1', 'r', 'e0', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:fail-by-arn"}]'
),
(
    '1', 'r', 'e1', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "fail-by-name-name"}]'
),
(
    '1', 'r', 'e2', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "fail-by-id-id"}]'
),
(
    '1', 'r', 'e3', 'Put', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:pass-before"}]'
),
(
    '1', 'r', 'e4', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', 'AccessDenied',
    '[{"ResourceName": "arn:pass-refused"}]'
),
(
    '1', 'r', 'e5', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/aws-service-role/a/b', '',
    '[{"ResourceName": "arn:pass-scaled"}]'
),
(
    '1', 'r', 'e6', 'Put', '2025-12-31T12:00:00Z', 'AWSService',
    '', '',
    '[{"ResourceName": "arn:pass-by-aws"}]'
),
(
    '1', 'r', 'e7', 'Put', '2025-12-31T12:00:00Z', 'IAMUser',
    'arn:aws:iam::1:user/a', '',
    '[{"ResourceName": "arn:fail-by-user"}]'
),
(
    '1', 'few', 'e8', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:fail-window"}]'
),
(
    '1', 'few', 'e10', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "pass-namesake-elsewhere-name"}]'
),
(
    '1', 'us-east-1', 'e11', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "fail-global-name"}]'
),
(
    '1', 'r', 'e9', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:unknown-deployed"}]'
);
INSERT INTO aws_cloudtrail_lookup_window (account_id, region, arn, known_since)
VALUES
('1', 'r', 'w', '2025-12-25T00:00:00Z'),
('1', 'few', 'w', '2025-12-31T11:00:00Z'),
('1', 'since', 'w', NULL),
('1', 'us-east-1', 'w', '2025-12-25T00:00:00Z');

-- params = { deployers = ["*:role/deploy-*"], lookback_hours = 24 }
INSERT INTO iac_stack (account_id, region, stack, tool, source, exported_at)
VALUES
('1', 'global', 't', 'terraform', '-', NULL);
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, id,
    position, modified_at
)
VALUES
(
    '1', 'r', 'urn:pass-deployed', 'u', 't', 'pulumi', 't', 1, 0,
    'pass-deployed-id', 0, NULL
),
(
    '1', 'r', 'urn:fail-by-hand', 'u', 't', 'pulumi', 't', 1, 0,
    'fail-by-hand-id', 1, NULL
),
(
    '1', 'r', 'urn:pass-long-ago', 'u', 't', 'pulumi', 't', 1, 0,
    'pass-long-ago-id', 2, NULL
),
(
    '1', 'global', 'urn:unknown-global', 'u', 't', 'pulumi', 't', 1, 0,
    'unknown-global-id', 3, NULL
);
INSERT INTO iac_live (
    account_id, region, urn, table_name, identity, is_live, arn, live_region
)
VALUES
(
    '1', 'r', 'urn:pass-deployed', 't', 'pass-deployed-name', 1,
    'arn:pass-deployed', 'r'
),
(
    '1', 'r', 'urn:fail-by-hand', 't', 'fail-by-hand-name', 1,
    'arn:fail-by-hand', 'r'
),
(
    '1', 'r', 'urn:pass-long-ago', 't', 'pass-long-ago-name', 1,
    'arn:pass-long-ago', 'r'
),
(
    '1', 'global', 'urn:unknown-global', 't', 'unknown-global-name', 1,
    'arn:unknown-global', 'global'
);
INSERT INTO aws_cloudtrail_lookup_event (
    account_id, region, arn, event_name, event_time, identity_type, identity_arn, error_code,
    resources
)
VALUES
(
    '1', 'r', 'e0', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/deploy-prod', '',
    '[{"ResourceName": "arn:pass-deployed"}]'
),
(
    '1', 'r', 'e1', 'Put', '2025-12-31T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:fail-by-hand"}]'
),
(
    '1', 'r', 'e2', 'Put', '2025-12-30T12:00:00Z', 'AssumedRole',
    'arn:aws:iam::1:role/hand', '',
    '[{"ResourceName": "arn:pass-long-ago"}]'
);
INSERT INTO aws_cloudtrail_lookup_window (account_id, region, arn, known_since)
VALUES
('1', 'r', 'w', '2025-12-25T00:00:00Z');

-- params = { lookback_hours = 24 }
INSERT INTO iac_stack (account_id, region, stack, tool, source, exported_at)
VALUES
('1', 'global', 's', 'pulumi', '-', NULL);
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, id,
    position, modified_at
)
VALUES
(
    '1', 'r', 'urn:unknown-event', 'u', 's', 'pulumi', 't', 1, 0,
    'unknown-event-id', 0, '2025-12-31T00:00:00Z'
);
INSERT INTO iac_live (
    account_id, region, urn, table_name, identity, is_live, arn, live_region
)
VALUES
(
    '1', 'r', 'urn:unknown-event', 't', 'unknown-event-name', 1,
    'arn:unknown-event', 'r'
);
INSERT INTO aws_cloudtrail_lookup_event (
    account_id, region, arn, event_name, event_time, identity_type, identity_arn, error_code,
    resources
)
VALUES
(
    '1', 'r', 'e0', 'Put', '2025-12-31T12:00:00Z', NULL,
    NULL, NULL,
    '[{"ResourceName": "x"}]'
);
INSERT INTO aws_cloudtrail_lookup_window (account_id, region, arn, known_since)
VALUES
('1', 'r', 'w', '2025-12-25T00:00:00Z');
