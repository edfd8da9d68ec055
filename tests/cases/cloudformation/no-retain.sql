INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, name, status, parent_id, enable_termination_protection,
    retained_resources, tags
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-dev/id', 'shop-dev', 'CREATE_COMPLETE', NULL,
    0, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-dev-by-tag/id', 'shop', 'CREATE_COMPLETE',
    NULL, 0, '[]', '{"Environment":"Dev"}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-dev-protected/id', 'shop_dev',
    'CREATE_COMPLETE', NULL, 1, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-dev-retains/id', 'shop-pr17',
    'CREATE_COMPLETE', NULL, 0,
    '[{"name": "Table", "policy": "Retain"}, {"name": "Db", "policy": "Snapshot"}]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-dev-nested-retains/id', 'shop-dev-1',
    'CREATE_COMPLETE', 'p', 0, '[{"name": "Table", "policy": "Retain"}]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-dev-template/id', 'shop-dev-2',
    'CREATE_COMPLETE', NULL, 0, NULL, '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-dev-parameter/id', 'shop-dev-3',
    'CREATE_COMPLETE', NULL, 0, '[{"name": "Table", "policy": null}]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-dev-protection/id', 'shop-dev-4',
    'CREATE_COMPLETE', NULL, NULL, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-dev-protected-template-unread/id',
    'shop-dev-5', 'CREATE_COMPLETE', NULL, 1, NULL, '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-prod/id', 'shop-prod', 'CREATE_COMPLETE', NULL,
    1, '[{"name": "Table", "policy": "Retain"}]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-prod-template-unread/id', 'shop-live',
    'CREATE_COMPLETE', NULL, 1, NULL, '{"environment":"prod"}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-prod/id', 'shop-prod-2', 'CREATE_COMPLETE',
    NULL, 0, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-unstated/id', 'devices', 'CREATE_COMPLETE',
    NULL, 0, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-prod/id', 'shop-prod-3', 'CREATE_COMPLETE',
    NULL, NULL, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-nested/id', 'shop-prod-4', 'CREATE_COMPLETE',
    'p', 0, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-review/id', 'shop-prod-5',
    'REVIEW_IN_PROGRESS', NULL, 0, NULL, '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-going/id', 'shop-dev-6',
    'DELETE_IN_PROGRESS', NULL, 1, '[]', '{}'
);

-- params = { unstated_environment = "sandbox" }

INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, name, status, parent_id, enable_termination_protection,
    retained_resources, tags
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-unstated/id', 'shop', 'CREATE_COMPLETE', NULL,
    0, '[]', '{}'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-unstated/id', 'shop-2', 'CREATE_COMPLETE',
    NULL, 1, '[]', '{}'
);
