-- Everything that was read and can be tagged, whether it carries tags or not. What AWS is about to take away is
-- left out, and so are the types of which their mapping says that nobody tags them.
CREATE TABLE aws_tagging_resource (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region, or `global`
    arn TEXT NOT NULL, -- ARN of the resource
    resource_type TEXT NOT NULL, -- CloudFormation's name of its type
    name TEXT, -- Title of the resource, its Name tag where the type has one
    exempt TEXT, -- What excuses it from tags: AWS made it, or it is going away; else NULL
    tags TEXT, -- Tags as a JSON object
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- One row for each tag of each resource.
--   resource: ARN of the resource
CREATE VIEW aws_tag AS
SELECT
    tagged.account_id,
    tagged.region,
    tagged.arn AS resource,
    tag.key,
    tag.value
FROM aws_tagging_resource AS tagged
CROSS JOIN json_each(tagged.tags) AS tag;
