-- title    = "Tags for costs name a cost centre of the list"
-- severity = "medium"
-- why      = "What is booked to a cost centre that does not exist nobody pays for, and nobody questions."
-- fix      = "Tag the resource with a cost centre of the list, through the provider's default tags."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tags-for-cost-allocation-and-financial-management.html"
-- omits    = "Whether the tag is there: tags/required-present judges that."
-- [params.values]
-- about    = "Cost centres and business units that there are; * stands for any text."
-- type     = "strings"
-- [params.keys]
-- about    = "Keys of the tags, in any letter case."
-- default  = ["cost-center", "cost-centre", "costcenter", "costcentre", "cost_center", "business-unit", "businessunit", "business_unit"]

WITH tag AS (
    SELECT
        tagged.account_id,
        tagged.region,
        tagged.arn,
        tag.key || ' is ' || iif(trim(tag.value) = '', 'empty', tag.value) AS line,
        iif(
            EXISTS (
                SELECT 1 FROM json_each(:values) AS listed
                WHERE tag.value GLOB listed.value
            ),
            1,
            0
        ) AS is_listed
    FROM aws_tagging_resource AS tagged
    CROSS JOIN json_each(tagged.tags) AS tag
    WHERE
        lower(tag.key) IN (SELECT lower(named.value) FROM json_each(:keys) AS named)
    ORDER BY tag.key
),

by_resource AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_listed) AS is_listed,
        group_concat(line, ', ') AS lines
    FROM tag
    GROUP BY account_id, region, arn
)

SELECT
    tagged.account_id,
    tagged.region,
    tagged.arn AS resource,
    coalesce(
        tagged.exempt,
        iif(tagged.tags IS NOT NULL AND by_resource.arn IS NULL, 'has no tag for costs', NULL)
    ) AS exempt,
    by_resource.is_listed AS compliant,
    iif(
        tagged.tags IS NULL,
        'the tags were not read',
        coalesce(by_resource.lines, 'has no tag for costs')
    ) AS actual
FROM aws_tagging_resource AS tagged
LEFT JOIN by_resource
    ON
        tagged.account_id = by_resource.account_id
        AND tagged.region = by_resource.region
        AND tagged.arn = by_resource.arn;
