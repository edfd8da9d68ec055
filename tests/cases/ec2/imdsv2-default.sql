INSERT INTO aws_ec2_regional_settings
(account_id, region, arn, instance_metadata_defaults)
VALUES
(
    '1', 'r1', 'arn:aws:ec2:r1:pass-two-hops:settings',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":2}'
),
('1', 'r2', 'arn:aws:ec2:r2:pass-any-hops:settings', '{"HttpTokens":"required"}'),
('1', 'r3', 'arn:aws:ec2:r3:pass-service-off:settings', '{"HttpEndpoint":"disabled"}'),
('1', 'r4', 'arn:aws:ec2:r4:fail-unset:settings', '{}'),
('1', 'r5', 'arn:aws:ec2:r5:fail-optional:settings', '{"HttpTokens":"optional"}'),
(
    '1', 'r6', 'arn:aws:ec2:r6:fail-many-hops:settings',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":64}'
),
('1', 'r7', 'arn:aws:ec2:r7:unknown-not-read:settings', NULL);
