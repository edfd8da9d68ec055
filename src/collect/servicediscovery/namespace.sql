-- Namespaces of AWS Cloud Map, from ListNamespaces.
-- https://docs.aws.amazon.com/cloud-map/latest/api/API_ListNamespaces.html
CREATE TABLE aws_service_discovery_namespace (
    account_id TEXT NOT NULL, -- AWS account that owns the namespace
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the namespace
    id TEXT, -- ID of the namespace
    name TEXT, -- Name of the namespace
    type TEXT, -- `DNS_PUBLIC`, `DNS_PRIVATE` or `HTTP`
    service_count INTEGER, -- Services in it
    tags TEXT, -- Tags as a JSON object [ListTagsForResource]
    title TEXT, -- Name of the namespace
    PRIMARY KEY (account_id, region, arn)
) STRICT;
