INSERT INTO aws_vpc_endpoint (account_id, region, arn, vpc_endpoint_id, state)
VALUES
('1', 'r', 'v1', 'vpce-1', 'available'),
('1', 'r', 'v2', 'vpce-2', 'deleting');

INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types,
    endpoint_configuration_vpc_endpoint_ids, policy, disable_execute_api_endpoint
)
VALUES
('1', 'r', 'pass-regional', 'a', '["REGIONAL"]', '[]', '{}', 0),
('1', 'r', 'fail-edge', 'b', '["EDGE"]', '[]', '{}', 0),
('1', 'r', 'pass-private', 'c', '["PRIVATE"]', '["vpce-1"]', '{"Statement": []}', 0),
('1', 'r', 'pass-private-without-names', 'd', '["PRIVATE"]', '[]', '{"Statement": []}', 0),
('1', 'r', 'fail-private-without-policy', 'e', '["PRIVATE"]', '["vpce-1"]', '{}', 0),
(
    '1', 'r', 'fail-endpoint-going', 'f', '["PRIVATE"]', '["vpce-1", "vpce-2"]',
    '{"Statement": []}', 0
),
('1', 'r', 'fail-endpoint-gone', 'g', '["PRIVATE"]', '["vpce-3"]', '{"Statement": []}', 0),
('1', 'r', 'pass-domain-alone', 'alone', '["REGIONAL"]', '[]', '{}', 1),
('1', 'r', 'fail-domain-and-default', 'twice', '["REGIONAL"]', '[]', '{}', 0),
('1', 'r', 'unknown-type', 'h', NULL, '[]', '{}', 0),
('1', 'r', 'unknown-policy', 'i', '["PRIVATE"]', '["vpce-1"]', NULL, 0),
('1', 'r', 'unknown-endpoints', 'j', '["PRIVATE"]', NULL, '{"Statement": []}', 0),
('1', 'r', 'unknown-default', 'unread', '["REGIONAL"]', '[]', '{}', NULL),
('1', 'x', 'unknown-domains', 'a', '["REGIONAL"]', '[]', '{}', 0),
('1', 'x', 'pass-whatever-the-domains', 'b', '["REGIONAL"]', '[]', '{}', 1);

INSERT INTO aws_api_gatewayv2_api (
    account_id, region, arn, api_id, disable_execute_api_endpoint
)
VALUES
('1', 'r', 'pass-http', 'h1', 0),
('1', 'r', 'fail-http', 'h2', 0);

INSERT INTO aws_api_gateway_domain_name (
    account_id, region, arn, base_path_mappings, api_mappings
)
VALUES
('1', 'r', 'd1', '[{"ApiId": "twice"}, {"ApiId": "alone"}, {"ApiId": "unread"}]', '[]'),
('1', 'r', 'd2', '[]', '[{"ApiId": "h2", "Stage": "$default"}]'),
('1', 'x', 'd3', NULL, '[]');

-- params = { types = ["PRIVATE"] }
INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types,
    endpoint_configuration_vpc_endpoint_ids, policy, disable_execute_api_endpoint
)
VALUES ('1', 'r', 'fail-regional', 'a', '["REGIONAL"]', '[]', '{}', 0);

-- params = { allow_default_endpoint = true }
INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types,
    endpoint_configuration_vpc_endpoint_ids, policy, disable_execute_api_endpoint
)
VALUES ('1', 'r', 'pass-both', 'a', '["REGIONAL"]', '[]', '{}', 0);

INSERT INTO aws_api_gateway_domain_name (
    account_id, region, arn, base_path_mappings, api_mappings
)
VALUES ('1', 'r', 'd1', '[{"ApiId": "a"}]', '[]');
