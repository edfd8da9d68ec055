INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, id, name, status, output_secrets, parameter_secrets, template_secrets
)
VALUES
('1', 'r', 'stack/pass-clean', 'i', 'a', 'CREATE_COMPLETE', '[]', '[]', '[]'),
(
    '1',
    'r',
    'stack/fail-output',
    'i',
    'b',
    'CREATE_COMPLETE',
    '[{"name":"A","kind":"token"}]',
    '[]',
    '[]'
),
(
    '1',
    'r',
    'stack/fail-parameter',
    'i',
    'c',
    'CREATE_COMPLETE',
    '[]',
    '[{"name":"B","kind":"token"}]',
    '[]'
),
(
    '1',
    'r',
    'stack/fail-template',
    'i',
    'd',
    'CREATE_COMPLETE',
    '[]',
    '[]',
    '[{"name":"C","kind":"key"}]'
),
(
    '1',
    'r',
    'stack/fail-though-unread',
    'i',
    'e',
    'CREATE_COMPLETE',
    '[{"name":"A","kind":"token"}]',
    '[]',
    NULL
),
('1', 'r', 'stack/unknown-template', 'i', 'f', 'CREATE_COMPLETE', '[]', '[]', NULL),
('1', 'r', 'stack/left-out-review', 'i', 'g', 'REVIEW_IN_PROGRESS', '[]', '[]', NULL);
