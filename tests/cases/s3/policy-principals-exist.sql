INSERT INTO aws_iam_role (account_id, region, arn, name, role_id)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:role/app', 'app', 'AROAAPP');
INSERT INTO aws_iam_user (account_id, region, arn, name, user_id)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:user/ada', 'ada', 'AIDAADA');
INSERT INTO aws_vpc_endpoint (account_id, region, arn, vpc_endpoint_id, state)
VALUES
('111111111111', 'eu-west-1', 'arn:e1', 'vpce-1', 'available'),
('111111111111', 'eu-west-1', 'arn:e2', 'vpce-2', 'deleted');
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/k', 'k', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/old', 'old',
    'PendingDeletion'
);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
('111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-none', 'exempt-none', '{}'),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-elsewhere', 'exempt-elsewhere',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [
      "arn:aws:iam::222222222222:role/app", "arn:aws:iam::111111111111:root"]},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-there', 'pass-there',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [
      "arn:aws:iam::111111111111:role/app", "arn:aws:iam::111111111111:user/ada"]},
      "Action": "s3:PutObject", "Resource": "*", "Condition": {"StringEquals":
      {"aws:SourceVpce": "vpce-1", "s3:x-amz-server-side-encryption-aws-kms-key-id":
      "arn:aws:kms:eu-west-1:111111111111:key/k"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-by-id', 'pass-by-id',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["AROAAPP", "AIDAADA"]},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-deleted-id', 'fail-deleted-id',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["AROAGONE",
      "arn:aws:iam::111111111111:role/app"]}, "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-role', 'fail-role',
    '{"Statement": [{"Sid": "old", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "*", "Condition": {"ArnNotEquals": {"aws:PrincipalArn":
      "arn:aws:iam::111111111111:role/gone"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-user', 'fail-user',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:user/app"}, "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-key', 'fail-key',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject",
      "Resource": "*", "Condition": {"StringNotEquals":
      {"s3:x-amz-server-side-encryption-aws-kms-key-id":
      "arn:aws:kms:eu-west-1:111111111111:key/old"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-endpoint', 'unknown-endpoint',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
      "Condition": {"StringNotEquals": {"aws:SourceVpce": ["vpce-1", "vpce-2"]}}}]}'
),
('111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL),
('111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-no-policy', 'unknown-no-policy', 'none');
