-- title    = "Methods that take input validate it before they call anything"
-- severity = "low"
-- why      = "What is not validated reaches the backend, which pays for it and may trust it."
-- fix      = "Give the method a request validator, and a model for its body or parameters that it must have."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"
-- controls = { powerpipe = ["api_gateway_method_request_parameter_validated"] }
-- omits    = "What a model asks, what a validator validates, and HTTP and WebSocket APIs, of which the latter alone validate."
-- [params.methods]
-- about    = "HTTP methods that take input."
-- default  = ["POST", "PUT", "PATCH", "ANY"]

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        EXISTS (
            SELECT 1
            FROM json_each(:methods) AS m
            WHERE m.value = aws_api_gateway_method.http_method
        ) OR request_parameters <> '[]' OR request_models <> '[]',
        NULL,
        'it takes no input'
    ) AS exempt,
    request_validator_id IS NOT NULL
    AND (request_models <> '[]' OR request_parameters <> '[]') AS compliant,
    CASE
        WHEN request_validator_id IS NULL THEN 'it has no request validator'
        WHEN request_models <> '[]' AND request_parameters <> '[]'
            THEN 'bodies and parameters are validated'
        WHEN request_models <> '[]' THEN 'bodies are validated'
        WHEN request_parameters <> '[]' THEN 'parameters are validated'
        ELSE 'it has a request validator, and nothing to validate'
    END AS actual
FROM aws_api_gateway_method
WHERE http_method <> 'OPTIONS';
