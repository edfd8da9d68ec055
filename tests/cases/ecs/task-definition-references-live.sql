INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/all', 'all',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": ["ecr:*", "logs:*", "secretsmanager:GetSecretValue"],
      "Resource": "*"}]}}]',
    '[]'
),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/task', 'task', '[]', '[]'),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/unread', 'unread', NULL, '[]');
INSERT INTO aws_secretsmanager_secret (account_id, region, arn, name, policy, deleted_date)
VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf', 'db', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:old-AbCdEf', 'old', '{}',
    '2026-01-01T00:00:00Z'
);
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('111111111111', 'eu-west-1', 'group', '/app');
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ecr:eu-west-1:111111111111:repository/web', 'web', '{}'
);
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, image_digest, image_tags
)
VALUES
('111111111111', 'eu-west-1', 'web@aa', 'web', 'sha256:aa', '["1"]');
INSERT INTO aws_ecs_service (account_id, region, arn, service_name, task_definition)
VALUES
(
    '111111111111', 'eu-west-1', 'web', 'web',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-all'
);
INSERT INTO aws_ecs_task_definition (
    account_id, region, arn, container_definitions, execution_role_arn, task_role_arn,
    requires_compatibilities
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-all',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}},
      "Secrets": [{"Name": "DB", "ValueFrom":
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf"}]}]',
    'arn:aws:iam::111111111111:role/all', 'arn:aws:iam::111111111111:role/task',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-field-of-secret',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}},
      "Secrets": [{"Name": "DB", "ValueFrom":
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf:password::"}]}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-on-instances',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    '', '',
    '["EC2"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-no-execution-role',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    '', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-no-role-for-secret',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}},
      "Secrets": [{"Name": "DB", "ValueFrom":
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf"}]}]',
    '', '',
    '["EC2"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-role-gone',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/gone', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-task-role-gone',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/all', 'arn:aws:iam::111111111111:role/gone',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-role-may-nothing',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/task', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-image-gone',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:9",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-secret-gone',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}},
      "Secrets": [{"Name": "DB", "ValueFrom":
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:other-AbCdEf"}]}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-secret-deleted',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}},
      "Secrets": [{"Name": "DB", "ValueFrom":
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:old-AbCdEf"}]}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-group-gone',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/gone"}}}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/exempt-nothing',
    '[{"Name": "app", "Image": "nginx"}]',
    '', '',
    '["EC2"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/unknown-role-unread',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/unread', '',
    '["FARGATE"]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/unknown-unread',
    NULL,
    NULL, NULL,
    NULL
);

-- params = { trust_account_policies = false }
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/all', 'all',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": ["ecr:*", "logs:*", "secretsmanager:GetSecretValue"],
      "Resource": "*"}]}}]',
    '[]'
);
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('111111111111', 'eu-west-1', 'group', '/app');
INSERT INTO aws_ecs_task_definition (
    account_id, region, arn, container_definitions, execution_role_arn, task_role_arn,
    requires_compatibilities
)
VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/unknown-not-trusted',
    '[{"Name": "app", "Image": "nginx",
      "LogConfiguration": {"LogDriver": "awslogs", "Options":
      {"awslogs-group": "/app"}}}]',
    'arn:aws:iam::111111111111:role/all', '',
    '["FARGATE"]'
);
