-- Custom domain names of APIs of all kinds, from GetDomainNames.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetDomainNames.html
CREATE TABLE aws_api_gateway_domain_name (
    account_id TEXT NOT NULL, -- AWS account that owns the name
    region TEXT NOT NULL, -- AWS region of the name
    arn TEXT NOT NULL, -- ARN of the name
    domain_name TEXT, -- The name, which may begin with `*.`
    domain_name_id TEXT, -- ID of a private name; NULL for others
    domain_name_status TEXT, -- `AVAILABLE`, `UPDATING`, `PENDING`, `PENDING_CERTIFICATE_REIMPORT`, `PENDING_OWNERSHIP_VERIFICATION` or `FAILED`
    domain_name_status_message TEXT, -- Why, in AWS's words
    endpoint_configuration_types TEXT, -- Where it is reached as a JSON array: `["REGIONAL"]`, `["EDGE"]` or `["PRIVATE"]`
    security_policy TEXT, -- TLS that it asks for, `TLS_1_2` or such as `SecurityPolicy_TLS13_1_3_2025_09`
    minimum_tls REAL, -- Oldest version of TLS that the security policy lets in
    is_post_quantum INTEGER, -- 1 when the security policy knows key exchange that quantum computers do not break
    certificate_arn TEXT, -- ARN of the certificate of an edge-optimised or private name; NULL for regional ones
    regional_certificate_arn TEXT, -- ARN of the certificate of a regional name; NULL for others
    regional_domain_name TEXT, -- Name that DNS must lead a regional name to
    distribution_domain_name TEXT, -- Name that DNS must lead an edge-optimised name to
    has_mutual_tls INTEGER, -- 1 when callers must have a certificate
    routing_mode TEXT, -- Whether mappings or rules tell where a request goes: `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_ONLY` or `ROUTING_RULE_THEN_BASE_PATH_MAPPING`
    base_path_mappings TEXT, -- Mappings of an edge-optimised or private name as a JSON array, [{"ApiId": "a1", "Stage": "prod", "Path": "v1"}], without a stage where the path has it; `[]` for regional ones [GetBasePathMappings]
    api_mappings TEXT, -- The like of a regional name, `[]` for others [apigatewayv2:GetApiMappings]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- The name
    PRIMARY KEY (account_id, region, arn)
) STRICT;
