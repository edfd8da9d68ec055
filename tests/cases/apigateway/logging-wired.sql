INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:logs:r:1:log-group:api:*', 'api');

INSERT INTO aws_iam_role (
    account_id, region, arn, name, assume_role_policy, inline_policies, attached_policy_arns
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/logs', 'logs',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/other', 'other',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/powerless', 'powerless',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    '[]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unread', 'unread',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    NULL,
    '[]'
);

INSERT INTO aws_api_gateway_account (account_id, region, arn, cloudwatch_role_arn)
VALUES
('1', 'r', 'arn:aws:apigateway:r::/account', 'arn:aws:iam::1:role/logs'),
('1', 'none', 'arn:aws:apigateway:none::/account', NULL),
('1', 'other', 'arn:aws:apigateway:other::/account', 'arn:aws:iam::1:role/other'),
('1', 'powerless', 'arn:aws:apigateway:powerless::/account', 'arn:aws:iam::1:role/powerless'),
('1', 'gone', 'arn:aws:apigateway:gone::/account', 'arn:aws:iam::1:role/gone'),
('1', 'unread', 'arn:aws:apigateway:unread::/account', 'arn:aws:iam::1:role/unread');

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, access_log_settings, method_settings
)
VALUES
(
    '1', 'r', 'pass-both', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'r', 'pass-stream',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "ERROR"}, "~1a/GET": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'r', 'fail-group-gone', '{"DestinationArn": "arn:aws:logs:r:1:log-group:gone"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
('1', 'r', 'fail-no-access-logs', '{}', '{"*/*": {"LoggingLevel": "INFO"}}'),
(
    '1', 'r', 'fail-off', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}',
    '{"*/*": {"LoggingLevel": "OFF"}}'
),
(
    '1', 'r', 'fail-one-method-off', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}',
    '{"*/*": {"LoggingLevel": "ERROR"}, "~1a/GET": {"LoggingLevel": "OFF"}}'
),
(
    '1', 'r', 'fail-one-method-alone', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}',
    '{"~1a/GET": {"LoggingLevel": "INFO"}}'
),
('1', 'r', 'fail-no-settings', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', '{}'),
(
    '1', 'none', 'fail-no-role',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'other', 'fail-not-trusted',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'powerless', 'fail-not-permitted',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'gone', 'fail-role-gone',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'unread', 'unknown-role',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'x', 'unknown-account',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "INFO"}}'
),
('1', 'r', 'unknown-access-logs', NULL, '{"*/*": {"LoggingLevel": "INFO"}}'),
('1', 'r', 'unknown-level', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', NULL);

INSERT INTO aws_api_gatewayv2_api (account_id, region, arn, api_id, protocol_type)
VALUES
('1', 'r', 'h', 'h', 'HTTP'),
('1', 'none', 'h', 'h', 'HTTP'),
('1', 'r', 'w', 'w', 'WEBSOCKET');

INSERT INTO aws_api_gatewayv2_stage (
    account_id, region, arn, api_id, access_log_settings, default_route_logging_level,
    route_settings
)
VALUES
(
    '1', 'r', 'pass-http', 'h', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', NULL,
    '{}'
),
(
    '1', 'none', 'pass-http-without-role', 'h',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}', NULL, '{}'
),
('1', 'r', 'fail-http', 'h', '{}', NULL, '{}'),
(
    '1', 'r', 'pass-socket', 'w', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', 'ERROR',
    '{"$connect": {"ThrottlingRateLimit": 100}, "send": {"LoggingLevel": "INFO"}}'
),
(
    '1', 'r', 'fail-socket', 'w', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', NULL,
    '{}'
),
(
    '1', 'r', 'fail-socket-one-route-off', 'w',
    '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', 'ERROR',
    '{"send": {"LoggingLevel": "OFF"}}'
),
(
    '1', 'r', 'unknown-socket-routes', 'w',
    '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', 'ERROR', NULL
),
(
    '1', 'r', 'unknown-kind', 'x', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', NULL,
    '{}'
);

-- params = { level = "INFO" }
INSERT INTO aws_api_gateway_account (account_id, region, arn, cloudwatch_role_arn)
VALUES ('1', 'r', 'arn:aws:apigateway:r::/account', NULL);

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, access_log_settings, method_settings
)
VALUES
(
    '1', 'r', 'fail-errors-alone',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "ERROR"}}'
);

-- params = { level = "info" }
INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, access_log_settings, method_settings
)
VALUES
(
    '1', 'r', 'fail-errors-alone',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "ERROR"}}'
);

-- params = { level = "OFF" }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:logs:r:1:log-group:api:*', 'api');

INSERT INTO aws_api_gateway_account (account_id, region, arn, cloudwatch_role_arn)
VALUES ('1', 'r', 'arn:aws:apigateway:r::/account', NULL);

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, access_log_settings, method_settings
)
VALUES
(
    '1', 'r', 'pass-stream-without-role',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}', '{}'
),
('1', 'r', 'fail-group', '{"DestinationArn": "arn:aws:logs:r:1:log-group:api"}', '{}'),
('1', 'r', 'fail-no-access-logs', '{}', '{}'),
('1', 'r', 'unknown-access-logs', NULL, '{}');

-- params = { trust_account_policies = false }
INSERT INTO aws_iam_role (
    account_id, region, arn, name, assume_role_policy, inline_policies, attached_policy_arns
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/logs', 'logs',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}}]',
    '[]'
);

INSERT INTO aws_api_gateway_account (account_id, region, arn, cloudwatch_role_arn)
VALUES ('1', 'r', 'arn:aws:apigateway:r::/account', 'arn:aws:iam::1:role/logs');

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, access_log_settings, method_settings
)
VALUES
(
    '1', 'r', 'unknown-organisation',
    '{"DestinationArn": "arn:aws:firehose:r:1:deliverystream/amazon-apigateway-x"}',
    '{"*/*": {"LoggingLevel": "ERROR"}}'
);
