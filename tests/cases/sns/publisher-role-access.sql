INSERT INTO aws_sns_topic (account_id, region, arn, name, policy)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-own-policies',
    'pass-own-policies',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-dead-letter',
    'pass-dead-letter',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-by-topic',
    'pass-by-topic',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"AWS": "arn:aws:iam::111111111111:role/nothing"}, "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-two-senders',
    'pass-two-senders',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-no-policy',
    'fail-no-policy',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-one-of-two',
    'fail-one-of-two',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-topic-denies',
    'fail-topic-denies',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-account-alone-is-not-enough',
    'fail-account-alone-is-not-enough',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"AWS": "111111111111"}, "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-topic-not-read',
    'unknown-topic-not-read',
    NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-topic-no-document',
    'unknown-topic-no-document',
    '{}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-perhaps-denied',
    'unknown-perhaps-denied',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-role-not-read',
    'unknown-role-not-read',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:exempt-nobody-sends',
    'exempt-nobody-sends',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
);

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, dead_letter_config_target_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:dead', 'dead',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:pass-dead-letter'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:of-topic',
    'of-topic',
    'arn:aws:iam::111111111111:role/nothing', 'arn:aws:sns:eu-west-1:111111111111:pass-by-topic'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:two-a', 'two-a',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:pass-two-senders'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:two-b', 'two-b',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:pass-two-senders'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:none', 'none',
    'arn:aws:iam::111111111111:role/nothing', 'arn:aws:sns:eu-west-1:111111111111:fail-no-policy'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:one-a', 'one-a',
    'arn:aws:iam::111111111111:role/publisher', 'arn:aws:sns:eu-west-1:111111111111:fail-one-of-two'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:one-b', 'one-b',
    'arn:aws:iam::111111111111:role/nothing', 'arn:aws:sns:eu-west-1:111111111111:fail-one-of-two'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:denied', 'denied',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:fail-topic-denies'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:account',
    'account',
    'arn:aws:iam::111111111111:role/nothing',
    'arn:aws:sns:eu-west-1:111111111111:fail-account-alone-is-not-enough'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unread', 'unread',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:unknown-topic-not-read'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:no-document',
    'no-document',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:unknown-topic-no-document'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:perhaps',
    'perhaps',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:unknown-perhaps-denied'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:role-unread',
    'role-unread',
    'arn:aws:iam::111111111111:role/not-read',
    'arn:aws:sns:eu-west-1:111111111111:unknown-role-not-read'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:sender', 'sender',
    'arn:aws:iam::111111111111:role/publisher', NULL
);

INSERT INTO aws_lambda_event_invoke_config (
    account_id, region, arn, function_arn, function_name, destination_config
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:sender:$LATEST',
    'arn:aws:lambda:eu-west-1:111111111111:function:sender', 'sender',
    '{"OnSuccess": {"Destination": "arn:aws:sns:eu-west-1:111111111111:pass-own-policies"},
      "OnFailure":
    {"Destination": "arn:aws:sqs:eu-west-1:111111111111:q"}}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/publisher', 'publisher',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sns:Publish",
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL,
    '[]', NULL, NULL
);

-- params = { trust_account_policies = false }
INSERT INTO aws_sns_topic (account_id, region, arn, name, policy)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-organisation',
    'unknown-organisation',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-no-policy',
    'fail-no-policy',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
);

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, dead_letter_config_target_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/publisher',
    'arn:aws:sns:eu-west-1:111111111111:unknown-organisation'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/nothing', 'arn:aws:sns:eu-west-1:111111111111:fail-no-policy'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/publisher', 'publisher',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sns:Publish",
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
);
