-- Health checks of Route 53, from ListHealthChecks.
-- https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHealthChecks.html
CREATE TABLE aws_route53_health_check (
    account_id TEXT NOT NULL, -- AWS account that owns the health check
    region TEXT NOT NULL, -- Always `global`
    arn TEXT NOT NULL, -- ARN of the health check
    id TEXT, -- ID of the health check
    type TEXT, -- `HTTP`, `HTTPS`, `HTTP_STR_MATCH`, `HTTPS_STR_MATCH`, `TCP`, `CALCULATED`, `CLOUDWATCH_METRIC` or `RECOVERY_CONTROL`
    disabled INTEGER, -- 1 when it is off, and taken for healthy
    fully_qualified_domain_name TEXT, -- Name of the endpoint; NULL where an address is asked, or none
    health_check_status TEXT, -- What the checkers see as a JSON array: [{"Region": .., "IsHealthy": true, "Status": ..}]; NULL for those that ask no endpoint [GetHealthCheckStatus] [volatile]
    title TEXT, -- ID of the health check
    PRIMARY KEY (account_id, region, arn)
) STRICT;
