-- title    = "Resources of one stack agree on environment, project and owner"
-- severity = "medium"
-- why      = "A stack that is tagged as two is billed, backed up and cleaned up as two."
-- fix      = "Set the tags once, as default tags of the provider, and deploy the stack again."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/implementing-and-enforcing-tagging.html"
-- omits    = "Tags that are missing, which tags/required-present judges, and stacks that were not given."
-- shared   = ["environment_tags"]
-- [params.keys]
-- about    = "Keys whose value must be one for all resources of a stack."
-- default  = ["environment", "project", "owner"]
-- [params.environments]
-- about    = "Words that tell an environment: where a name ends in one, the tag must not name another."
-- default  = ["dev", "test", "qa", "staging", "prod"]

WITH member AS MATERIALIZED (
    SELECT
        tagged.account_id,
        tagged.region,
        tagged.arn,
        tagged.name,
        tagged.exempt,
        tagged.tags,
        min(resource.stack) AS stack,
        lower(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(tagged.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) AS environment
    FROM iac_resource AS resource
    INNER JOIN iac_live AS live
        ON
            resource.account_id = live.account_id
            AND resource.region = live.region
            AND resource.urn = live.urn
    INNER JOIN aws_tagging_resource AS tagged ON live.arn = tagged.arn
    WHERE resource.is_external = 0
    GROUP BY tagged.account_id, tagged.region, tagged.arn, tagged.name, tagged.exempt, tagged.tags
),

tag AS MATERIALIZED (
    SELECT
        member.account_id,
        member.region,
        member.arn,
        member.stack,
        key.value AS key,
        member.tags ->> key.value AS value
    FROM member
    CROSS JOIN json_each(:keys) AS key
    WHERE
        member.exempt IS NULL
        AND trim(coalesce(member.tags ->> key.value, '')) <> ''
),

-- The value that most of the stack has, and of two that are as common the first in the alphabet.
common AS MATERIALIZED (
    SELECT
        stack,
        key,
        value
    FROM (
        SELECT
            stack,
            key,
            value,
            row_number() OVER (
                PARTITION BY stack, key
                ORDER BY count(*) DESC, value ASC
            ) AS place
        FROM tag
        GROUP BY stack, key, value
    ) AS ranked
    WHERE place = 1
),

named AS (
    SELECT
        member.account_id,
        member.region,
        member.arn,
        member.environment,
        word.value AS word
    FROM member
    CROSS JOIN json_each(:environments) AS word
    WHERE
        '-' || replace(replace(replace(lower(member.name), '_', '-'), '.', '-'), '/', '-')
        GLOB '*-' || lower(word.value)
),

wrong AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM (
        SELECT
            tag.account_id,
            tag.region,
            tag.arn,
            tag.key || ' is ' || tag.value || ', of the stack ' || common.value AS line
        FROM tag
        INNER JOIN common
            ON tag.stack = common.stack AND tag.key = common.key
        WHERE tag.value <> common.value
        UNION
        SELECT
            account_id,
            region,
            arn,
            'its name ends in ' || word || ', its tag says ' || environment AS line
        FROM named
        WHERE environment NOT GLOB lower(word) || '*' AND lower(word) NOT GLOB environment || '*'
        ORDER BY line
    ) AS one
    GROUP BY account_id, region, arn
)

SELECT
    member.account_id,
    member.region,
    member.arn AS resource,
    member.exempt,
    iif(member.tags IS NULL, NULL, wrong.arn IS NULL) AS compliant,
    iif(
        member.tags IS NULL,
        'the tags were not read',
        coalesce(wrong.lines, 'its tags agree with those of its stack')
    ) AS actual
FROM member
LEFT JOIN wrong
    ON
        member.account_id = wrong.account_id
        AND member.region = wrong.region
        AND member.arn = wrong.arn;
