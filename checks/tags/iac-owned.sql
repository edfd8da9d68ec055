-- title    = "Resources carry the tag of the stack or tool that owns them"
-- severity = "medium"
-- why      = "Without it nobody knows whether a resource may be changed by hand, or which program would change it back."
-- fix      = "Tag it through the provider's default tags; what no stack owns, import or delete."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html"
-- omits    = "Whether a stack really declares the resource: iac/no-unmanaged-resource compares with the state."
-- [params.iac_tags]
-- about    = "Keys, one of which must be there with a value that is not empty."
-- default  = ["aws:cloudformation:stack-name", "pulumi:project", "pulumi:stack", "managed-by", "ManagedBy"]
-- [params.types]
-- about    = "Types to judge, as CloudFormation names them, e.g. AWS::S3::Bucket; empty for all."
-- default  = []

WITH owner_key AS MATERIALIZED (
    SELECT value AS name
    FROM json_each(:iac_tags)
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        exempt,
        tags,
        (
            SELECT min(tag.key || '=' || tag.value)
            FROM json_each(tagged.tags) AS tag
            WHERE
                trim(tag.value) <> ''
                AND tag.key IN (SELECT owner_key.name FROM owner_key)
        ) AS owner,
        (
            SELECT min(tag.key)
            FROM json_each(tagged.tags) AS tag
            WHERE
                tag.key GLOB 'aws:autoscaling:*'
                OR tag.key GLOB 'aws:backup:*'
                OR tag.key GLOB 'aws:ec2:fleet-id'
                OR tag.key GLOB 'aws:ecs:*'
                OR tag.key GLOB 'aws:eks:*'
                OR tag.key GLOB 'aws:elasticmapreduce:*'
                OR tag.key GLOB 'aws:rds:*'
        ) AS made_by
    FROM aws_tagging_resource AS tagged
    WHERE
        json_array_length(:types) = 0
        OR resource_type IN (SELECT type.value FROM json_each(:types) AS type)
)

SELECT
    account_id,
    region,
    arn AS resource,
    coalesce(
        exempt,
        iif(owner IS NULL, 'made by AWS, says its tag ' || made_by, NULL)
    ) AS exempt,
    CASE WHEN tags IS NOT NULL THEN owner IS NOT NULL END AS compliant,
    CASE
        WHEN tags IS NULL THEN 'the tags were not read'
        ELSE coalesce('has ' || owner, 'has no tag of a stack or tool')
    END AS actual
FROM judged;
