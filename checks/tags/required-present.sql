-- title    = "Resources carry the required tags"
-- severity = "high"
-- why      = "What has no tags has no owner: nobody pays for it, mends it or dares to delete it."
-- fix      = "Tag the resource, best through the provider's default tags so that the whole stack gets them."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html"
-- omits    = "Network interfaces, resources whose tags take a call each, such as log groups, and services that are not collected."
-- [params.required]
-- about    = "Keys that must be there with a value that is not empty."
-- default  = ["environment", "team", "project"]
-- [params.ignore_case]
-- about    = "Whether Environment stands for environment too; AWS itself tells them apart."
-- default  = false
-- [params.types]
-- about    = "Types to judge, as CloudFormation names them, e.g. AWS::S3::Bucket; empty for all."
-- default  = []

WITH required_key AS MATERIALIZED (
    SELECT
        value AS name,
        lower(value) AS folded
    FROM json_each(:required)
),

tagged AS (
    SELECT
        account_id,
        region,
        arn,
        exempt,
        tags
    FROM aws_tagging_resource
    WHERE
        json_array_length(:types) = 0
        OR resource_type IN (SELECT type.value FROM json_each(:types) AS type)
),

judged AS (
    SELECT
        tagged.account_id,
        tagged.region,
        tagged.arn,
        tagged.exempt,
        tagged.tags,
        (
            SELECT group_concat(required.name, ', ')
            FROM required_key AS required
            WHERE
                trim(coalesce(tagged.tags ->> required.name, '')) = ''
                AND NOT (
                    :ignore_case
                    AND EXISTS (
                        SELECT 1
                        FROM json_each(tagged.tags) AS tag
                        WHERE trim(tag.value) <> '' AND lower(tag.key) = required.folded
                    )
                )
        ) AS missing,
        (
            SELECT group_concat(tag.key, ', ')
            FROM json_each(tagged.tags) AS tag
            INNER JOIN required_key AS required
                ON lower(tag.key) = required.folded AND tag.key <> required.name
        ) AS other_case
    FROM tagged
)

SELECT
    account_id,
    region,
    arn AS resource,
    exempt,
    CASE WHEN tags IS NOT NULL THEN missing IS NULL END AS compliant,
    CASE
        WHEN tags IS NULL THEN 'the tags were not read'
        ELSE
            coalesce(
                'lacks ' || missing || coalesce(', has ' || other_case, ''),
                'has every required tag'
            )
    END AS actual
FROM judged;
