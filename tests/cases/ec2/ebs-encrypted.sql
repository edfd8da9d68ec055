INSERT INTO aws_ebs_volume
(account_id, region, volume_id, arn, state, encrypted, kms_key_id)
VALUES
(
    '1', 'eu-west-1', 'vol-1', 'arn:aws:ec2:eu-west-1:1:volume/pass-any-key', 'in-use', 1,
    'arn:aws:kms:eu-west-1:1:key/aws-ebs'
),
('1', 'eu-west-1', 'vol-2', 'arn:aws:ec2:eu-west-1:1:volume/pass-unnamed-key', 'in-use', 1, NULL),
('1', 'eu-west-1', 'vol-3', 'arn:aws:ec2:eu-west-1:1:volume/fail-plain', 'available', 0, NULL),
('1', 'eu-west-1', 'vol-4', 'arn:aws:ec2:eu-west-1:1:volume/unknown-unsaid', 'in-use', NULL, NULL),
('1', 'eu-west-1', 'vol-5', 'arn:aws:ec2:eu-west-1:1:volume/unjudged', 'deleting', 0, NULL);
INSERT INTO aws_ebs_snapshot
(account_id, region, snapshot_id, arn, state, encrypted, kms_key_id)
VALUES
(
    '1', 'eu-west-1', 'snap-1', 'arn:aws:ec2:eu-west-1:1:snapshot/pass-any-key', 'completed', 1,
    'arn:aws:kms:eu-west-1:1:key/own'
),
('1', 'eu-west-1', 'snap-2', 'arn:aws:ec2:eu-west-1:1:snapshot/fail-plain', 'completed', 0, NULL);

-- params = { require_cmk = true }
INSERT INTO aws_kms_alias
(account_id, region, arn, alias_name, target_key_id)
VALUES
('1', 'eu-west-1', 'arn:aws:kms:eu-west-1:1:alias/aws/ebs', 'alias/aws/ebs', 'aws-ebs'),
('1', 'us-east-1', 'arn:aws:kms:us-east-1:1:alias/aws/ebs', 'alias/aws/ebs', NULL);
INSERT INTO aws_ebs_volume
(account_id, region, volume_id, arn, state, encrypted, kms_key_id)
VALUES
(
    '1', 'eu-west-1', 'vol-1', 'arn:aws:ec2:eu-west-1:1:volume/pass-own-key', 'in-use', 1,
    'arn:aws:kms:eu-west-1:1:key/own'
),
(
    '1', 'eu-west-1', 'vol-2', 'arn:aws:ec2:eu-west-1:1:volume/pass-foreign-key', 'in-use',
    1, 'arn:aws:kms:eu-west-1:2:key/shared'
),
(
    '1', 'us-east-1', 'vol-3', 'arn:aws:ec2:us-east-1:1:volume/pass-aws-key-unused', 'in-use', 1,
    'arn:aws:kms:us-east-1:1:key/own'
),
(
    '1', 'eu-west-1', 'vol-4', 'arn:aws:ec2:eu-west-1:1:volume/fail-aws-key', 'in-use', 1,
    'arn:aws:kms:eu-west-1:1:key/aws-ebs'
),
('1', 'eu-west-1', 'vol-5', 'arn:aws:ec2:eu-west-1:1:volume/fail-plain', 'in-use', 0, NULL),
('1', 'eu-west-1', 'vol-6', 'arn:aws:ec2:eu-west-1:1:volume/unknown-key', 'in-use', 1, NULL);
INSERT INTO aws_ebs_snapshot
(account_id, region, snapshot_id, arn, state, encrypted, kms_key_id)
VALUES
(
    '1', 'eu-west-1', 'snap-1', 'arn:aws:ec2:eu-west-1:1:snapshot/fail-aws-key', 'completed', 1,
    'arn:aws:kms:eu-west-1:1:key/aws-ebs'
);
