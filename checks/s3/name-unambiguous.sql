-- title    = "Names of buckets tell which environment they are of"
-- severity = "medium"
-- why      = "Bucket names are shared by the whole world: a name without its environment is taken for another, or taken by another."
-- fix      = "Name the bucket after project, environment and account, as in orders-uploads-prod-111111111111."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html"
-- omits    = "Whether somebody else owns a bucket of a name that AWS's services will take here."
-- [params.environments]
-- about    = "Environments, one of which a name must have as a word, as patterns."
-- default  = ["prod", "production", "staging", "stage", "dev", "development", "test", "qa", "sandbox", "shared"]
-- [params.project]
-- about    = "What names must begin with, such as `payments-`; empty for anything."
-- default  = ""
-- [params.require_place]
-- about    = "Whether a name must have the account or the region in it, too."
-- default  = false
-- [params.exceptions]
-- about    = "Names of buckets that others name, such as AWS's services; `*` and `?` are wildcards."
-- default  = ["aws-*", "cdk-*", "cf-templates-*", "config-bucket-*", "elasticbeanstalk-*", "sagemaker-*"]

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        exists(
            SELECT 1
            FROM json_each(:environments) AS e
            WHERE '-' || replace(aws_s3_bucket.name, '.', '-') || '-' GLOB '*-' || e.value || '-*'
        ) AS has_environment,
        instr(name, account_id) > 0 OR instr(name, region) > 0 AS has_place,
        substr(name, 1, length(:project)) = :project AS has_project
    FROM aws_s3_bucket
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'named by others: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE named.name GLOB e.value
    ) AS exempt,
    iif(
        name IS NULL,
        NULL,
        has_environment AND has_project AND (has_place OR NOT :require_place)
    ) AS compliant,
    CASE
        WHEN name IS NULL THEN 'its name was not told'
        WHEN NOT has_environment THEN 'no word of ' || name || ' is an environment'
        WHEN NOT has_project THEN name || ' does not begin with ' || :project
        WHEN :require_place AND NOT has_place
            THEN name || ' has neither the account nor the region in it'
        ELSE name || ' has its environment in it'
    END AS actual
FROM named;
