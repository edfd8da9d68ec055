INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/pass-no-policy',
    'pass-no-policy',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/pass-own-account',
    'pass-own-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/pass-own-functions',
    'pass-own-functions',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"],
      "Condition": {"StringLike": {"aws:sourceArn":
        "arn:aws:lambda:eu-west-1:111111111111:function:*"}}}]}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecr:eu-west-1:111111111111:repository/fail-functions-of-anybody',
    'fail-functions-of-anybody',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/fail-anyone',
    'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/fail-stranger',
    'fail-stranger',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111111111111", "222222222222"]},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecr:eu-west-1:111111111111:repository/unknown-no-document',
    'unknown-no-document',
    'none'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/unknown-unread',
    'unknown-unread',
    NULL
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/pass-trusted',
    'pass-trusted',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/fail-third',
    'fail-third',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]},
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/fail-anyone',
    'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": ["ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer"]}]}'
);
