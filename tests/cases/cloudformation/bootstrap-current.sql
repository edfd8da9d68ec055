INSERT INTO aws_cloudformation_stack (account_id, region, arn, name, status, outputs, parameters)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-current/id', 'pass-current', 'CREATE_COMPLETE',
    '[{"OutputKey": "BootstrapVersion", "OutputValue": "25"}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-old/id', 'fail-old', 'CREATE_COMPLETE',
    '[{"OutputKey": "BootstrapVersion", "OutputValue": "20"}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-least/id', 'pass-least', 'UPDATE_COMPLETE',
    '[{"OutputKey": "BootstrapVersion", "OutputValue": "21"}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-version/id', 'unknown-version',
    'CREATE_COMPLETE', '[{"OutputKey": "BootstrapVersion", "OutputValue": null}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-of-cdk/id', 'pass-of-cdk', 'CREATE_COMPLETE',
    '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/hnb659fds/version"}]'
),
(
    '1', 'q', 'arn:aws:cloudformation:q:1:stack/fail-of-cdk-elsewhere/id', 'fail-of-cdk-elsewhere',
    'CREATE_COMPLETE', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/hnb659fds/version"}]'
),
(
    '1', 's', 'arn:aws:cloudformation:s:1:stack/unknown-version-alone/id', 'unknown-version-alone',
    'CREATE_COMPLETE', '[{"OutputKey": "BootstrapVersion", "OutputValue": null}]', '[]'
),
(
    '1', 's', 'arn:aws:cloudformation:s:1:stack/pass-whatever-the-version/id',
    'pass-whatever-the-version', 'CREATE_COMPLETE', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/hnb659fds/version"}]'
),
(
    '1', 't', 'arn:aws:cloudformation:t:1:stack/pass-qualified/id', 'pass-qualified',
    'CREATE_COMPLETE', '[{"OutputKey": "BootstrapVersion", "OutputValue": "25"}]',
    '[{"ParameterKey": "Qualifier", "ParameterValue": "acme"}]'
),
(
    '1', 't', 'arn:aws:cloudformation:t:1:stack/pass-of-the-qualifier/id', 'pass-of-the-qualifier',
    'CREATE_COMPLETE', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/acme/version"}]'
),
(
    '1', 't', 'arn:aws:cloudformation:t:1:stack/fail-of-another-qualifier/id',
    'fail-of-another-qualifier', 'CREATE_COMPLETE', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/hnb659fds/version"}]'
),
(
    '1', 't', 'arn:aws:cloudformation:t:1:stack/pass-own-parameter/id', 'pass-own-parameter',
    'CREATE_COMPLETE', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/acme/cdk/version"}]'
),
(
    '1', 'q', 'arn:aws:cloudformation:q:1:stack/exempt-gone/id', 'exempt-gone',
    'DELETE_IN_PROGRESS', '[{"OutputKey": "BootstrapVersion", "OutputValue": "1"}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-other/id', 'exempt-other', 'CREATE_COMPLETE',
    '[]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-review/id', 'exempt-review',
    'REVIEW_IN_PROGRESS', '[]',
    '[{"ParameterKey": "BootstrapVersion", "ParameterValue": "/cdk-bootstrap/hnb659fds/version"}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-outputs/id', 'unknown-outputs',
    'CREATE_COMPLETE', NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-parameters/id', 'unknown-parameters',
    'CREATE_COMPLETE', '[]', NULL
);

-- params = { min_version = 30 }

INSERT INTO aws_cloudformation_stack (account_id, region, arn, name, status, outputs, parameters)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-old/id', 'fail-old', 'CREATE_COMPLETE',
    '[{"OutputKey": "BootstrapVersion", "OutputValue": "25"}]', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-thirty/id', 'pass-thirty', 'CREATE_COMPLETE',
    '[{"OutputKey": "BootstrapVersion", "OutputValue": "30"}]', '[]'
);
