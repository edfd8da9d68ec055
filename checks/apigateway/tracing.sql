-- title    = "Stages of REST APIs trace their requests with X-Ray"
-- severity = "medium"
-- why      = "Without traces nobody sees where a slow or failed request spent its time."
-- fix      = "Turn X-Ray tracing on in the settings of the stage."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-enabling-xray.html"
-- controls = { prowler = ["apigateway_restapi_tracing_enabled"], fsbp = ["APIGateway.3"] }
-- omits    = "HTTP and WebSocket APIs, which do not trace."

SELECT
    account_id,
    region,
    arn AS resource,
    tracing_enabled AS compliant,
    CASE tracing_enabled
        WHEN 1 THEN 'requests are traced'
        WHEN 0 THEN 'requests are not traced'
        ELSE 'whether requests are traced is not known'
    END AS actual
FROM aws_api_gateway_stage;
