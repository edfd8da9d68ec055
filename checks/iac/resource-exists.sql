-- title    = "Every resource in the state exists in the account"
-- severity = "high"
-- why      = "What the state only remembers, nobody has: the service lacks a part, and the next update fails or builds on nothing."
-- fix      = "Refresh the state and deploy the stack again, or take the resource out of the program."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"
-- [params.ignore_types]
-- about    = "Patterns of types, in the tool's words, that have nothing in AWS; * stands for any text."
-- default  = ["pulumi:*", "random:*", "command:*", "random_*", "null_resource", "terraform_data", "AWS::CDK::Metadata"]

SELECT
    resource.account_id,
    resource.region,
    resource.urn AS resource,
    CASE
        WHEN resource.is_external = 1 THEN 'is read, not managed'
        WHEN resource.is_deleting = 1 THEN 'is marked for deletion'
        WHEN resource.table_name IS NULL THEN resource.type || ' is not compared'
    END AS exempt,
    live.is_live AS compliant,
    CASE live.is_live
        WHEN 1 THEN live.identity || ' is in ' || live.table_name
        WHEN 0
            THEN
                coalesce(live.identity, 'a resource without an id')
                || ' is not in ' || live.table_name
        ELSE coalesce(resource.id, 'a resource without an id') || ' was not looked for'
    END AS actual
FROM iac_resource AS resource
LEFT JOIN iac_live AS live
    ON
        resource.account_id = live.account_id
        AND resource.region = live.region
        AND resource.urn = live.urn
WHERE
    (resource.is_custom = 1 OR resource.is_external = 1)
    AND NOT EXISTS (
        SELECT 1
        FROM json_each(:ignore_types) AS ignored
        WHERE resource.type GLOB ignored.value
    );
