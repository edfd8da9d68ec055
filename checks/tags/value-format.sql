-- title    = "Tags have one spelling, and values of those that are listed"
-- severity = "medium"
-- why      = "Costs and rights that go by a tag pass over what is tagged with another word for the same thing."
-- fix      = "Tag the resource with the spelling that the others have and a value of the list, through the provider's default tags."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/building-your-tagging-strategy.html"
-- omits    = "Whether a required tag is there: tags/required-present judges that."
-- [params.values]
-- about    = "What the value of a key may be, as key=value, one entry for each; * stands for any text."
-- default  = ["environment=dev*", "environment=test*", "environment=qa*", "environment=stag*", "environment=prod*", "environment=sandbox*"]
-- [params.one_spelling]
-- about    = "Whether a key must be spelt as most resources of the account spell it: Cost-Center and cost_center are one key."
-- default  = true

WITH listed AS MATERIALIZED (
    SELECT
        substr(value, 1, instr(value, '=') - 1) AS key,
        substr(value, instr(value, '=') + 1) AS pattern
    FROM json_each(:values)
),

tag AS MATERIALIZED (
    SELECT
        tagged.account_id,
        tagged.region,
        tagged.arn,
        tag.key,
        tag.value,
        replace(replace(replace(lower(tag.key), '-', ''), '_', ''), ' ', '') AS folded
    FROM aws_tagging_resource AS tagged
    CROSS JOIN json_each(tagged.tags) AS tag
    WHERE tagged.exempt IS NULL AND tag.key NOT GLOB 'aws:*'
),

-- The spelling that most resources have, and of two that are as common the first in the alphabet.
spelling AS MATERIALIZED (
    SELECT
        account_id,
        folded,
        key
    FROM (
        SELECT
            account_id,
            folded,
            key,
            row_number() OVER (
                PARTITION BY account_id, folded
                ORDER BY count(*) DESC, key ASC
            ) AS place
        FROM tag
        GROUP BY account_id, folded, key
    ) AS ranked
    WHERE place = 1
),

wrong AS (
    SELECT
        tag.account_id,
        tag.region,
        tag.arn,
        CASE
            WHEN :one_spelling AND tag.key <> spelling.key
                THEN 'spells ' || spelling.key || ' as ' || tag.key
            ELSE tag.key || ' is ' || iif(trim(tag.value) = '', 'empty', tag.value)
        END AS line
    FROM tag
    INNER JOIN spelling
        ON tag.account_id = spelling.account_id AND tag.folded = spelling.folded
    WHERE
        (:one_spelling AND tag.key <> spelling.key)
        OR (
            EXISTS (SELECT 1 FROM listed WHERE listed.key = tag.key)
            AND NOT EXISTS (
                SELECT 1 FROM listed
                WHERE listed.key = tag.key AND tag.value GLOB listed.pattern
            )
        )
    ORDER BY line
),

by_resource AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM wrong
    GROUP BY account_id, region, arn
)

SELECT
    tagged.account_id,
    tagged.region,
    tagged.arn AS resource,
    coalesce(tagged.exempt, iif(tagged.tags = '{}', 'has no tags', NULL)) AS exempt,
    iif(tagged.tags IS NULL, NULL, by_resource.arn IS NULL) AS compliant,
    iif(
        tagged.tags IS NULL,
        'the tags were not read',
        coalesce(by_resource.lines, 'its tags are spelt as others and have listed values')
    ) AS actual
FROM aws_tagging_resource AS tagged
LEFT JOIN by_resource
    ON
        tagged.account_id = by_resource.account_id
        AND tagged.region = by_resource.region
        AND tagged.arn = by_resource.arn;
