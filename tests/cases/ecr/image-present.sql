INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, image_digest, image_tags, image_status
)
VALUES
('111111111111', 'eu-west-1', 'web@aa', 'web', 'sha256:aa', '["1", "latest"]', 'ACTIVE'),
('111111111111', 'eu-west-1', 'web@bb', 'web', 'sha256:bb', '[]', NULL),
('111111111111', 'eu-west-1', 'web@cc', 'web', 'sha256:cc', '["8"]', 'ARCHIVED');
INSERT INTO aws_ecs_service (account_id, region, arn, service_name, task_definition)
VALUES
(
    '111111111111', 'eu-west-1', 'web', 'web',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-tag'
);
INSERT INTO aws_ecs_task_definition (account_id, region, arn, container_definitions)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-tag',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-digest',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:aa"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-latest',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-moved-tag-by-digest',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:old@sha256:aa"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/pass-other-beside',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1"},
      {"Name": "x", "Image": "nginx"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-tag',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:9"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-archived',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:8"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-digest',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1@sha256:99"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-repository',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/gone:1"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/fail-one-of-two',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1"},
      {"Name": "x", "Image": "111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:9"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/exempt-docker-hub',
    '[{"Name": "app", "Image": "nginx:1.27"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/exempt-other-account',
    '[{"Name": "app", "Image": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/web:1"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/exempt-other-region',
    '[{"Name": "app", "Image": "111111111111.dkr.ecr.us-east-1.amazonaws.com/web:1"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:ecs:eu-west-1:111111111111:task-definition/unknown-unread',
    NULL
);
