-- Services of AWS Cloud Map, from ListServices.
-- https://docs.aws.amazon.com/cloud-map/latest/api/API_ListServices.html
CREATE TABLE aws_service_discovery_service (
    account_id TEXT NOT NULL, -- AWS account that owns the service
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the service
    id TEXT, -- ID of the service
    name TEXT, -- Name of the service
    type TEXT, -- `HTTP`, `DNS_HTTP` or `DNS`
    instance_count INTEGER, -- Instances that are registered; NULL where AWS does not say [volatile]
    namespace_id TEXT, -- ID of its namespace [GetService]
    tags TEXT, -- Tags as a JSON object [ListTagsForResource]
    title TEXT, -- Name of the service
    PRIMARY KEY (account_id, region, arn)
) STRICT;
