-- Services that appeared in traces of the 24 hours before the audit, from GetServiceGraph.
-- https://docs.aws.amazon.com/xray/latest/api/API_GetServiceGraph.html
CREATE TABLE aws_xray_service (
    account_id TEXT NOT NULL, -- AWS account that has the traces
    region TEXT NOT NULL, -- AWS region that has the traces
    name TEXT NOT NULL, -- Name of the service: of a function, of an API with its stage, `orders/prod`
    type TEXT NOT NULL, -- What it is, such as `AWS::Lambda::Function` or `AWS::ApiGateway::Stage`
    total_count INTEGER, -- Requests of it that were traced [volatile]
    PRIMARY KEY (account_id, region, name, type)
) STRICT;
