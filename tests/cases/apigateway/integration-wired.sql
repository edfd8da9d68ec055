INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name)
VALUES
('111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/stages/dev', 'a', 'dev'),
('111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/stages/prod', 'a', 'prod');

INSERT INTO aws_api_gatewayv2_stage (account_id, region, arn, api_id, name)
VALUES ('111111111111', 'r', 'arn:aws:apigateway:r::/apis/h/stages/$default', 'h', '$default');

INSERT INTO aws_api_gateway_vpc_link (account_id, region, arn, id, status)
VALUES
('111111111111', 'r', 'l1', 'l1', 'AVAILABLE'),
('111111111111', 'r', 'l2', 'l2', 'FAILED'),
('111111111111', 'r', 'l4', 'l4', NULL);

INSERT INTO aws_api_gatewayv2_vpc_link (account_id, region, arn, vpc_link_id, status)
VALUES ('111111111111', 'r', 'v1', 'v1', 'AVAILABLE');

INSERT INTO aws_ec2_load_balancer_listener (account_id, region, arn)
VALUES ('111111111111', 'r', 'arn:aws:elasticloadbalancing:r:111111111111:listener/app/a/1/2');

INSERT INTO aws_lambda_function (account_id, region, arn, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:all',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:r:111111111111:function:all",
      "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:execute-api:r:111111111111:*"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:prod',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:r:111111111111:function:prod",
      "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:execute-api:r:111111111111:a/prod/GET/*"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:get',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:r:111111111111:function:get",
      "Condition": {"ArnLike": {"AWS:SourceArn": ["arn:aws:execute-api:r:111111111111:a/*/GET/orders/*",
      "arn:aws:execute-api:r:111111111111:h/*/GET/orders/*"]}}}]}'
),
('111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:nobody', '{}'),
('111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:unread', NULL);

INSERT INTO aws_lambda_alias (account_id, region, arn, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:nobody:live',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:r:111111111111:function:nobody:live"}]}'
);

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, path, method_integration
)
VALUES
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/pass-function', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:all/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/pass-alias', 'a', 'ANY', '/b',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:nobody:live/invocations"}'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/restapis/a/x/pass-path',
    'a',
    'GET',
    '/orders/{id}',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:get/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-one-stage', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:prod/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-any', 'a', 'ANY', '/orders/{id}',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:get/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-not-admitted', 'a', 'GET', '/a',
    '{"Type": "AWS", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:nobody/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-gone', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:gone/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/pass-with-role', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Credentials": "arn:aws:iam::111111111111:role/x", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:nobody/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/unknown-policy', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:unread/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/unknown-version', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:all:7/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/exempt-elsewhere', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:222222222222:function:all/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/exempt-variable', 'a', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/${stageVariables.f}/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/b/x/exempt-no-stage', 'b', 'GET', '/a',
    '{"Type": "AWS_PROXY", "Uri":
    "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/'
    || 'arn:aws:lambda:r:111111111111:function:all/invocations"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/pass-mock', 'a', 'OPTIONS', '/a',
    '{"Type": "MOCK"}'
),
('111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-none', 'a', 'GET', '/a', '{}'),
('111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/unknown-unread', 'a', 'GET', '/a', NULL),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/exempt-http', 'a', 'GET', '/a',
    '{"Type": "HTTP_PROXY", "Uri": "https://api.example.com", "ConnectionType": "INTERNET"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/exempt-service', 'a', 'GET', '/a',
    '{"Type": "AWS", "Uri": "arn:aws:apigateway:r:states:action/StartExecution"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/pass-link', 'a', 'GET', '/a',
    '{"Type": "HTTP_PROXY", "Uri": "http://x", "ConnectionType": "VPC_LINK", "ConnectionId": "l1"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-link-failed', 'a', 'GET', '/a',
    '{"Type": "HTTP_PROXY", "Uri": "http://x", "ConnectionType": "VPC_LINK", "ConnectionId": "l2"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/unknown-link', 'a', 'GET', '/a',
    '{"Type": "HTTP_PROXY", "Uri": "http://x", "ConnectionType": "VPC_LINK", "ConnectionId": "l4"}'
),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/restapis/a/x/fail-link-gone', 'a', 'GET', '/a',
    '{"Type": "HTTP_PROXY", "Uri": "http://x", "ConnectionType": "VPC_LINK", "ConnectionId": "l3"}'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/restapis/a/x/exempt-link-variable',
    'a',
    'GET',
    '/a',
    '{"Type": "HTTP_PROXY", "Uri": "http://x", "ConnectionType": "VPC_LINK",
      "ConnectionId": "${stageVariables.link}"}'
);

INSERT INTO aws_api_gatewayv2_integration (
    account_id, region, arn, api_id, integration_id, integration_type, integration_subtype,
    integration_uri, connection_type, connection_id
)
VALUES
(
    '111111111111',
    'r',
    'i1',
    'h',
    'i1',
    'AWS_PROXY',
    NULL,
    'arn:aws:lambda:r:111111111111:function:get',
    'INTERNET',
    NULL
),
('111111111111', 'r', 'i2', 'h', 'i2', 'AWS_PROXY', 'SQS-SendMessage', NULL, 'INTERNET', NULL),
(
    '111111111111', 'r', 'i3', 'h', 'i3', 'HTTP_PROXY', NULL,
    'arn:aws:elasticloadbalancing:r:111111111111:listener/app/a/1/2', 'VPC_LINK', 'v1'
),
(
    '111111111111', 'r', 'i4', 'h', 'i4', 'HTTP_PROXY', NULL,
    'arn:aws:elasticloadbalancing:r:111111111111:listener/app/a/1/gone', 'VPC_LINK', 'v1'
);

INSERT INTO aws_api_gatewayv2_route (account_id, region, arn, api_id, route_key, target)
VALUES
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/apis/h/x/pass-route', 'h',
    'GET /orders/{id}', 'integrations/i1'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/apis/h/x/fail-default',
    'h',
    '$default',
    'integrations/i1'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/apis/h/x/fail-any',
    'h',
    'ANY /orders/{id}',
    'integrations/i1'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/apis/h/x/exempt-queue',
    'h',
    'POST /orders',
    'integrations/i2'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/apis/h/x/pass-listener',
    'h',
    'GET /web',
    'integrations/i3'
),
(
    '111111111111',
    'r',
    'arn:aws:apigateway:r::/apis/h/x/fail-listener',
    'h',
    'GET /old',
    'integrations/i4'
),
('111111111111', 'r', 'arn:aws:apigateway:r::/apis/h/x/fail-no-target', 'h', 'GET /none', NULL),
(
    '111111111111', 'r', 'arn:aws:apigateway:r::/apis/h/x/fail-integration-gone', 'h',
    'GET /x', 'integrations/i9'
),
('111111111111', 'r', 'arn:aws:apigateway:r::/apis/h/x/exempt-connect', 'w', '$connect', NULL);
