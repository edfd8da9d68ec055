-- params = { required = ["must-*"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'eu', 'f:pass-ready', 'must-1'),
('1', 'eu', 'f:pass-snap', 'must-2'),
('1', 'eu', 'f:fail-none', 'must-3'),
('1', 'eu', 'f:fail-on-its-way', 'must-4'),
('1', 'eu', 'f:fail-snap-off', 'must-5'),
('1', 'eu', 'f:unknown-status', 'must-6'),
('1', 'eu', 'f:exempt-not-required', 'may-1'),
('1', 'eu', 'f:pass-not-required', 'may-2'),
('1', 'eu', 'f:fail-not-required-but-failed', 'may-3');
INSERT INTO aws_lambda_provisioned_concurrency (
    account_id, region, arn, function_arn, qualifier, requested, status
)
VALUES
('1', 'eu', 'f:pass-ready:live', 'f:pass-ready', 'live', 2, 'READY'),
('1', 'eu', 'f:fail-on-its-way:live', 'f:fail-on-its-way', 'live', 2, 'IN_PROGRESS'),
('1', 'eu', 'f:unknown-status:live', 'f:unknown-status', 'live', 2, NULL),
('1', 'eu', 'f:pass-not-required:live', 'f:pass-not-required', 'live', 2, 'READY'),
(
    '1', 'eu', 'f:fail-not-required-but-failed:a', 'f:fail-not-required-but-failed', 'a', 2,
    'READY'
),
(
    '1', 'eu', 'f:fail-not-required-but-failed:b', 'f:fail-not-required-but-failed', 'b', 2,
    'FAILED'
);
INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, version, snap_start)
VALUES
(
    '1', 'eu', 'f:pass-snap:1', 'f:pass-snap', '1',
    '{"ApplyOn":"PublishedVersions","OptimizationStatus":"On"}'
),
(
    '1', 'eu', 'f:fail-snap-off:$LATEST', 'f:fail-snap-off', '$LATEST',
    '{"ApplyOn":"PublishedVersions","OptimizationStatus":"Off"}'
);
