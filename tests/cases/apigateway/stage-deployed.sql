INSERT INTO aws_api_gateway_rest_api (account_id, region, arn, api_id)
VALUES
('1', 'r', 'pass-current', 'current'),
('1', 'r', 'pass-one-of-two', 'two'),
('1', 'r', 'pass-empty', 'empty'),
('1', 'r', 'fail-no-stage', 'bare'),
('1', 'r', 'fail-new-method', 'new'),
('1', 'r', 'fail-other-authorisation', 'auth'),
('1', 'r', 'fail-leftover', 'left'),
('1', 'r', 'unknown-deployment', 'unread'),
('1', 'r', 'unknown-method', 'half'),
('1', 'r', 'unknown-path', 'path'),
('1', 'r', 'unknown-id', NULL);

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, authorization_type, api_key_required
)
VALUES
('1', 'r', 'm1', 'current', 'GET', '/a', 'NONE', 0),
('1', 'r', 'm2', 'current', 'POST', '/a', 'AWS_IAM', 1),
('1', 'r', 'm3', 'two', 'GET', '/a', 'NONE', 0),
('1', 'r', 'm4', 'new', 'GET', '/a', 'NONE', 0),
('1', 'r', 'm5', 'new', 'GET', '/b', 'NONE', 0),
('1', 'r', 'm6', 'auth', 'GET', '/a', 'AWS_IAM', 0),
('1', 'r', 'm7', 'left', 'GET', '/a', 'NONE', 0),
('1', 'r', 'm8', 'unread', 'GET', '/a', 'NONE', 0),
('1', 'r', 'm9', 'half', 'GET', '/a', NULL, 0),
('1', 'r', 'm10', 'path', 'GET', NULL, 'NONE', 0);

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, rest_api_id, name, deployment_api_summary
)
VALUES
(
    '1', 'r', 's1', 'current', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false},
      "POST": {"AuthorizationType": "AWS_IAM", "ApiKeyRequired": true}}}'
),
(
    '1', 'r', 's2', 'two', 'dev',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
),
('1', 'r', 's3', 'two', 'prod', '{}'),
('1', 'r', 's4', 'empty', 'prod', '{}'),
(
    '1', 'r', 's5', 'new', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
),
(
    '1', 'r', 's6', 'auth', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
),
(
    '1', 'r', 's7', 'left', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false},
      "DELETE": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
),
('1', 'r', 's8', 'unread', 'prod', NULL),
(
    '1', 'r', 's10', 'path', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
),
(
    '1', 'r', 's9', 'half', 'prod',
    '{"/a": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}}'
);

INSERT INTO aws_api_gatewayv2_api (account_id, region, arn, api_id)
VALUES
('1', 'r', 'pass-http', 'h1'),
('1', 'r', 'pass-by-hand', 'h2'),
('1', 'r', 'fail-nothing-deployed', 'h3'),
('1', 'r', 'fail-deployment-failed', 'h4'),
('1', 'r', 'fail-automatic-deployment-failed', 'h5'),
('1', 'r', 'fail-http-no-stage', 'h6'),
('1', 'r', 'unknown-state', 'h7');

INSERT INTO aws_api_gatewayv2_stage (
    account_id, region, arn, api_id, name, deployment_id, auto_deploy,
    last_deployment_status_message, deployment_status
)
VALUES
(
    '1', 'r', 't1', 'h1', '$default', 'd', 1,
    'Successfully deployed stage with deployment ID ''d''', 'DEPLOYED'
),
('1', 'r', 't2', 'h2', 'prod', 'd', 0, NULL, 'DEPLOYED'),
('1', 'r', 't3', 'h3', 'prod', NULL, 0, NULL, NULL),
('1', 'r', 't4', 'h4', 'prod', 'd', 0, NULL, 'FAILED'),
('1', 'r', 't5', 'h5', '$default', 'd', 1, 'Deployment attempt failed: no route', 'DEPLOYED'),
('1', 'r', 't7', 'h7', 'prod', 'd', 0, NULL, NULL);
