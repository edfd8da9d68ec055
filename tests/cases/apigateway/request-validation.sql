INSERT INTO aws_api_gateway_method (
    account_id, region, arn, http_method, request_validator_id, request_models, request_parameters
)
VALUES
('1', 'r', 'pass-body', 'POST', 'v', '["application/json"]', '[]'),
('1', 'r', 'pass-parameters', 'GET', 'v', '[]', '["method.request.querystring.page"]'),
('1', 'r', 'pass-any', 'ANY', 'v', '["application/json"]', '["method.request.querystring.page"]'),
('1', 'r', 'fail-no-validator', 'POST', NULL, '["application/json"]', '[]'),
('1', 'r', 'fail-nothing-to-validate', 'PUT', 'v', '[]', '[]'),
('1', 'r', 'fail-get-with-model', 'GET', NULL, '["application/json"]', '[]'),
('1', 'r', 'exempt-get', 'GET', NULL, '[]', '[]'),
('1', 'r', 'none-options', 'OPTIONS', NULL, '[]', '[]');

-- params = { methods = ["DELETE"] }
INSERT INTO aws_api_gateway_method (
    account_id, region, arn, http_method, request_validator_id, request_models, request_parameters
)
VALUES
('1', 'r', 'fail-delete', 'DELETE', NULL, '[]', '[]'),
('1', 'r', 'exempt-post', 'POST', NULL, '[]', '[]');
