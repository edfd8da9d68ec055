-- title    = "No live resource in scope is missing from the stacks"
-- severity = "medium"
-- why      = "What no program declares nobody reviews, updates or deletes, and the next environment will lack it."
-- fix      = "Import the resource into a stack, or delete it."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html"
-- omits    = "Kinds that aws_tagging_resource leaves out, such as log groups and network interfaces."
-- scope    = "account"
-- [params.tags]
-- about    = "What in-scope resources are tagged with, as key or key=value, all of them; empty for no such bound."
-- default  = []
-- [params.prefix]
-- about    = "What the names of in-scope resources begin with; empty for no such bound."
-- default  = ""
-- [params.ignore_types]
-- about    = "Types that are not declared, as CloudFormation names them: backups are taken, not deployed."
-- default  = ["AWS::EC2::Snapshot", "AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"]

WITH live AS (
    SELECT
        account_id,
        region,
        arn,
        resource_type,
        name,
        exempt,
        tags,
        tags ->> '$."aws:cloudformation:stack-name"' AS other_stack,
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
        resource_type NOT IN (SELECT ignored.value FROM json_each(:ignore_types) AS ignored)
        AND (:prefix = '' OR substr(coalesce(name, ''), 1, length(:prefix)) = :prefix)
        AND NOT EXISTS (
            SELECT 1
            FROM json_each(:tags) AS bound
            WHERE NOT EXISTS (
                SELECT 1
                FROM json_each(tagged.tags) AS tag
                WHERE bound.value IN (tag.key, tag.key || '=' || tag.value)
            )
        )
),

judged AS (
    SELECT
        *,
        arn IN (SELECT known.arn FROM iac_live AS known WHERE known.arn IS NOT NULL)
        OR arn IN (SELECT known.arn FROM iac_resource AS known WHERE known.arn IS NOT NULL)
        OR arn IN (SELECT known.id FROM iac_resource AS known WHERE known.id IS NOT NULL)
            AS is_declared,
        iif(
            other_stack IN (
                SELECT stack.name
                FROM iac_stack AS stack
                WHERE stack.tool = 'cloudformation' AND stack.name IS NOT NULL
            ),
            NULL,
            other_stack
        ) AS foreign_stack
    FROM live
)

SELECT
    judged.account_id,
    judged.region,
    judged.arn AS resource,
    CASE
        WHEN judged.is_declared THEN NULL
        WHEN judged.exempt IS NOT NULL THEN judged.exempt
        WHEN judged.made_by IS NOT NULL THEN 'made by AWS, says its tag ' || judged.made_by
        WHEN judged.name GLOB 'TargetTracking-*' THEN 'made by Auto Scaling'
        WHEN judged.foreign_stack IS NOT NULL
            THEN 'belongs to the CloudFormation stack ' || judged.foreign_stack
        WHEN EXISTS (
            SELECT 1
            FROM aws_ebs_volume AS volume
            CROSS JOIN json_each(volume.attachments) AS attachment
            INNER JOIN iac_resource AS instance
                ON attachment.value ->> '$.InstanceId' = instance.id
            WHERE
                coalesce(attachment.value ->> '$.DeleteOnTermination', 0)
                AND volume.arn = judged.arn
                AND volume.account_id = judged.account_id
                AND volume.region = judged.region
        ) THEN 'belongs to a declared instance'
    END AS exempt,
    CASE
        WHEN judged.is_declared THEN 1
        WHEN judged.tags IS NOT NULL THEN 0
    END AS compliant,
    judged.resource_type || coalesce(' ' || judged.name, '')
    || iif(judged.is_declared, ' is declared', ' is in no given stack') AS actual
FROM judged;
