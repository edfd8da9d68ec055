INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types, policy
)
VALUES
('1', 'r', 'arn:aws:apigateway:r::/restapis/a', 'a', '["REGIONAL"]', '{}'),
(
    '1', 'r', 'arn:aws:apigateway:r::/restapis/open', 'open', '["REGIONAL"]',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:r:1:open/*"}]}'
),
(
    '1', 'r', 'arn:aws:apigateway:r::/restapis/own', 'own', '["REGIONAL"]',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::1:role/x"},
      "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:r:1:own/*"}]}'
),
(
    '1', 'r', 'arn:aws:apigateway:r::/restapis/office', 'office', '["REGIONAL"]',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:r:1:office/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke",
      "Resource": "arn:aws:execute-api:r:1:office/*",
      "Condition": {"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}}}]}'
),
(
    '1', 'r', 'arn:aws:apigateway:r::/restapis/others', 'others', '["REGIONAL"]',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:r:1:another/*"}]}'
),
('1', 'r', 'arn:aws:apigateway:r::/restapis/in', 'in', '["PRIVATE"]', '{}'),
('1', 'r', 'arn:aws:apigateway:r::/restapis/unread', 'unread', '["REGIONAL"]', NULL),
('1', 'r', 'arn:aws:apigateway:r::/restapis/where', 'where', NULL, '{}');

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, authorization_type, api_key_required
)
VALUES
('1', 'r', 'pass-iam', 'a', 'GET', '/a', 'AWS_IAM', 0),
('1', 'r', 'pass-custom', 'open', 'GET', '/a', 'CUSTOM', 0),
('1', 'r', 'pass-key', 'a', 'POST', '/a', 'NONE', 1),
('1', 'r', 'pass-iam-whatever-the-policy', 'unread', 'GET', '/a', 'AWS_IAM', 0),
('1', 'r', 'pass-policy', 'own', 'GET', '/a', 'NONE', 0),
('1', 'r', 'pass-network', 'office', 'GET', '/a', 'NONE', 0),
('1', 'r', 'pass-policy-admits-nobody', 'others', 'GET', '/a', 'NONE', 0),
('1', 'r', 'none-cors', 'a', 'OPTIONS', '/a', 'NONE', 0),
('1', 'r', 'exempt-private', 'in', 'GET', '/a', 'NONE', 0),
('1', 'r', 'pass-private-with-iam', 'in', 'POST', '/a', 'AWS_IAM', 0),
('1', 'r', 'fail-none', 'a', 'ANY', '/{proxy+}', 'NONE', 0),
('1', 'r', 'fail-policy-admits-all', 'open', 'GET', '/b', 'NONE', 0),
('1', 'r', 'unknown-policy', 'unread', 'GET', '/b', 'NONE', 0),
('1', 'r', 'unknown-endpoint', 'where', 'GET', '/b', 'NONE', 0),
('1', 'r', 'unknown-type', 'a', 'GET', '/c', NULL, 0),
('1', 'r', 'unknown-key', 'a', 'GET', '/d', 'NONE', NULL),
('1', 'r', 'unknown-api', 'unheard-of', 'GET', '/d', 'NONE', 0);

INSERT INTO aws_api_gatewayv2_route (
    account_id, region, arn, api_id, route_key, authorization_type, api_key_required
)
VALUES
('1', 'r', 'pass-jwt', 'h', 'GET /a', 'JWT', 0),
('1', 'r', 'fail-route', 'h', 'POST /a', 'NONE', 0),
('1', 'r', 'fail-default', 'h', '$default', 'NONE', 0),
('1', 'r', 'fail-key-unread', 'h', NULL, 'NONE', 0),
('1', 'r', 'none-options', 'h', 'OPTIONS /a', 'NONE', 0),
('1', 'r', 'pass-connect', 'w', '$connect', 'AWS_IAM', 0),
('1', 'r', 'exempt-message', 'w', 'send', 'NONE', 0),
('1', 'r', 'fail-connect', 'x', '$connect', 'NONE', 0),
('1', 'r', 'exempt-message-of-an-open-connection', 'x', 'send', 'NONE', 0),
('1', 'r', 'unknown-route', 'h', 'GET /b', NULL, 0);

-- params = { open_routes = ["GET /health", "* /public/*"] }
INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types, policy
)
VALUES ('1', 'r', 'arn:aws:apigateway:r::/restapis/a', 'a', '["REGIONAL"]', '{}');

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, authorization_type, api_key_required
)
VALUES
('1', 'r', 'exempt-health', 'a', 'GET', '/health', 'NONE', 0),
('1', 'r', 'exempt-public', 'a', 'POST', '/public/x', 'NONE', 0),
('1', 'r', 'pass-public-with-key', 'a', 'PUT', '/public/x', 'NONE', 1),
('1', 'r', 'fail-other', 'a', 'POST', '/health', 'NONE', 0);
