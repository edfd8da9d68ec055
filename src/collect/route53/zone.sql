-- Hosted zones of Route 53, from ListHostedZones.
-- https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html
CREATE TABLE aws_route53_zone (
    account_id TEXT NOT NULL, -- AWS account that owns the zone
    region TEXT NOT NULL, -- Always `global`
    arn TEXT NOT NULL, -- ARN of the zone
    id TEXT, -- ID of the zone
    name TEXT, -- Name of the domain, with a dot at its end
    private_zone INTEGER, -- 1 when only VPCs see it
    comment TEXT, -- What its maker wrote about it
    resource_record_set_count INTEGER, -- Records in it
    vpcs TEXT, -- VPCs that see a private zone as a JSON array: [{"VPCId": .., "VPCRegion": ..}]; `[]` for public zones [GetHostedZone]
    tags TEXT, -- Tags as a JSON object [ListTagsForResources]
    title TEXT, -- Name of the domain
    PRIMARY KEY (account_id, region, arn)
) STRICT;
