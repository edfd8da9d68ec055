INSERT INTO aws_api_gateway_rest_api (account_id, region, arn, api_id)
VALUES
('1', 'r', 'pass-named', 'named'),
('1', 'r', 'fail-all', 'all'),
('1', 'r', 'fail-one-of-two', 'two'),
('1', 'r', 'exempt-none', 'none'),
('1', 'r', 'exempt-function', 'function'),
('1', 'r', 'fail-set-on-a-function', 'set'),
('1', 'r', 'pass-set-on-a-backend', 'backend'),
('1', 'r', 'exempt-handed-on', 'handed'),
('1', 'r', 'exempt-proxy', 'proxy'),
('1', 'r', 'unknown-mapped', 'mapped'),
('1', 'r', 'unknown-unread', 'unread');

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, method_integration
)
VALUES
(
    '1', 'r', 'm1', 'named', 'OPTIONS', '/a',
    '{"Type": "MOCK", "AllowOrigins": ["''https://app.example.com''"]}'
),
('1', 'r', 'm2', 'all', 'OPTIONS', '/a', '{"Type": "MOCK", "AllowOrigins": ["''*''"]}'),
(
    '1', 'r', 'm3', 'two', 'OPTIONS', '/a',
    '{"Type": "MOCK", "AllowOrigins": ["''https://app.example.com''"]}'
),
('1', 'r', 'm4', 'two', 'OPTIONS', '/b', '{"Type": "MOCK", "AllowOrigins": ["''*''"]}'),
('1', 'r', 'm5', 'none', 'GET', '/a', '{"Type": "AWS_PROXY"}'),
('1', 'r', 'm6', 'function', 'OPTIONS', '/a', '{"Type": "AWS_PROXY", "Uri": "x"}'),
(
    '1', 'r', 'm7', 'mapped', 'OPTIONS', '/a',
    '{"Type": "MOCK", "AllowOrigins": ["method.request.header.Origin"]}'
),
('1', 'r', 'm9', 'set', 'OPTIONS', '/a', '{"Type": "AWS", "AllowOrigins": ["''*''"]}'),
(
    '1', 'r', 'm10', 'backend', 'OPTIONS', '/a',
    '{"Type": "HTTP", "AllowOrigins": ["''https://app.example.com''"]}'
),
(
    '1', 'r', 'm11', 'handed', 'OPTIONS', '/a',
    '{"Type": "HTTP", "AllowOrigins": ["integration.response.header.Access"]}'
),
('1', 'r', 'm12', 'proxy', 'OPTIONS', '/a', '{"Type": "AWS_PROXY", "AllowOrigins": ["''*''"]}'),
('1', 'r', 'm8', 'unread', 'OPTIONS', '/a', NULL);

INSERT INTO aws_api_gatewayv2_api (account_id, region, arn, protocol_type, cors_configuration)
VALUES
('1', 'r', 'pass-http', 'HTTP', '{"AllowOrigins": ["https://app.example.com"]}'),
('1', 'r', 'fail-http', 'HTTP', '{"AllowOrigins": ["*"]}'),
('1', 'r', 'exempt-http', 'HTTP', '{}'),
('1', 'r', 'none-socket', 'WEBSOCKET', '{}'),
('1', 'r', 'unknown-http', 'HTTP', NULL);

-- params = { allowed_origins = ["https://app.example.com"] }
INSERT INTO aws_api_gateway_rest_api (account_id, region, arn, api_id)
VALUES
('1', 'r', 'pass-listed', 'listed'),
('1', 'r', 'fail-other', 'other');

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, method_integration
)
VALUES
(
    '1', 'r', 'm1', 'listed', 'OPTIONS', '/a',
    '{"Type": "MOCK", "AllowOrigins": ["''https://app.example.com''"]}'
),
(
    '1', 'r', 'm2', 'other', 'OPTIONS', '/a',
    '{"Type": "MOCK", "AllowOrigins": ["''https://other.example.com''"]}'
);

INSERT INTO aws_api_gatewayv2_api (account_id, region, arn, protocol_type, cors_configuration)
VALUES
('1', 'r', 'pass-http', 'HTTP', '{"AllowOrigins": ["https://app.example.com"]}'),
('1', 'r', 'fail-http', 'HTTP', '{"AllowOrigins": ["https://other.example.com"]}');
