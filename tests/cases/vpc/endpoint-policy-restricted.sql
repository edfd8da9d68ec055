INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, service_name, vpc_endpoint_type, state, owner_id, requester_managed,
    policy
)
VALUES
(
    '111111111111', 'eu', 'arn:ep/pass-own-account',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
    "Action": "*",
    "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-own-role',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"},
    "Action": "*",
    "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-named-bucket',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*",
    "Resource": ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"]}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-own-organization',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*",
    "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-own-resources',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*",
    "Condition": {"StringEquals": {"aws:ResourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-resources-of-the-organization',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*",
    "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-abcdefghij"}}}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-strangers-denied',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*"},
    {"Effect": "Deny", "Principal": "*", "Action": "*",
    "Resource": "*",
    "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-own-queues',
    'com.amazonaws.eu.sqs', 'Interface', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*",
    "Resource": "arn:aws:sqs:*:111111111111:*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/pass-nothing-allowed',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": []}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-default',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-one-service',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-any-bucket',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*",
    "Resource": "arn:aws:s3:::*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-any-table',
    'com.amazonaws.eu.dynamodb', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "dynamodb:*",
    "Resource": "arn:aws:dynamodb:*:*:table/*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-everyone-written-otherwise',
    'com.amazonaws.eu.logs', 'Interface', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "*",
    "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-from-the-vpc',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*",
    "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-other-account',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
    "Action": "*",
    "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-beside-a-named-bucket',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "*"},
    {"Effect": "Allow", "Principal": "*", "Action": "*",
    "Resource": "arn:aws:s3:::bucket"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/exempt-without-policy',
    'com.amazonaws.vpce.eu.vpce-svc-1', 'Interface', 'available', '111111111111', 0,
    NULL
),
(
    '111111111111', 'eu', 'arn:ep/exempt-shared',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '222222222222', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/exempt-managed',
    'com.amazonaws.eu.rds', 'Interface', 'available', '111111111111', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/unknown-no-document',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement"'
),
(
    '111111111111', 'eu', 'arn:ep/not-judged',
    'com.amazonaws.vpce.eu.vpce-svc-2', 'GatewayLoadBalancer', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/not-judged-either',
    'com.amazonaws.eu.s3', 'Gateway', 'deleted', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, service_name, vpc_endpoint_type, state, owner_id, requester_managed,
    policy
)
VALUES
(
    '111111111111', 'eu', 'arn:ep/pass-trusted-account',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:role/x"},
    "Action": "*",
    "Resource": "*"}]}'
),
(
    '111111111111', 'eu', 'arn:ep/fail-another-account',
    'com.amazonaws.eu.s3', 'Gateway', 'available', '111111111111', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::333333333333:root"},
    "Action": "*",
    "Resource": "*"}]}'
);
