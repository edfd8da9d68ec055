INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, api_id, endpoint_configuration_types, tags
)
VALUES
('1', 'r', 'a', 'a', '["REGIONAL"]', '{}'),
('1', 'r', 'd', 'd', '["EDGE"]', '{"env": "dev"}'),
('1', 'r', 'in', 'in', '["PRIVATE"]', '{}'),
('1', 'x', 'a', 'a', '["REGIONAL"]', '{}'),
('1', 'r', 'u', 'u', NULL, '{}');

INSERT INTO aws_wafv2_web_acl (account_id, region, arn, name, scope, associated_resources)
VALUES
('1', 'r', 'w', 'web', 'REGIONAL', '["pass-associated"]'),
('1', 'x', 'w', 'web', 'REGIONAL', NULL);

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, rest_api_id, web_acl_arn, tags
)
VALUES
('1', 'r', 'pass-associated', 'a', NULL, '{}'),
('1', 'r', 'pass-named', 'a', 'arn:acl', '{"env": "prod"}'),
('1', 'x', 'pass-named-whatever-the-lists-say', 'a', 'arn:acl', '{"env": "prod"}'),
('1', 'r', 'fail-none', 'a', NULL, '{}'),
('1', 'r', 'fail-stage-of-production', 'd', NULL, '{"env": "prod"}'),
('1', 'r', 'exempt-environment-of-the-api', 'd', NULL, '{}'),
('1', 'r', 'exempt-private', 'in', NULL, '{}'),
('1', 'x', 'unknown-lists', 'a', NULL, '{}'),
('1', 'r', 'unknown-endpoint', 'u', NULL, '{}');
