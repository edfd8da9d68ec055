-- title    = "Repositories of destroyable environments are empty or force-deleted"
-- severity = "low"
-- why      = "A repository that holds images stops the destroying of its stack half way."
-- fix      = "Set force_delete (forceDelete, EmptyOnDelete) on the repository, or delete its images beforehand."
-- docs     = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-delete.html"
-- shared   = ["environment_tags"]
-- [params.envs]
-- about    = "Environments that must be destroyable."
-- default  = ["dev"]

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        repository_name,
        tags,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(aws_ecr_repository.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_ecr_repository
),

counted AS (
    SELECT
        account_id,
        region,
        repository_name,
        count(*) AS images
    FROM aws_ecr_image
    GROUP BY account_id, region, repository_name
),

-- The stack says whether the images go with it.
forced AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        max(lower(p.value) IN ('true', '1')) AS is_forced
    FROM iac_resource AS r
    INNER JOIN iac_property AS p
        ON r.account_id = p.account_id AND r.region = p.region AND r.urn = p.urn
    WHERE
        r.table_name = 'aws_ecr_repository'
        AND r.arn IS NOT NULL
        AND p.path IN ('force_delete', 'forceDelete', 'EmptyOnDelete', 'emptyOnDelete')
    GROUP BY r.account_id, r.region, r.arn
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN n.tags IS NULL THEN NULL
        WHEN n.environment IS NULL THEN 'no tag names its environment'
        WHEN
            lower(n.environment) NOT IN (SELECT lower(e.value) FROM json_each(:envs) AS e)
            THEN 'environment ' || n.environment || ' is not listed'
    END AS exempt,
    iif(n.tags IS NULL, NULL, c.images IS NULL OR coalesce(f.is_forced, 0)) AS compliant,
    coalesce(
        c.images || iif(c.images = 1, ' image', ' images'), 'it is empty'
    )
    || iif(f.is_forced, ', deleted with the stack', '') AS actual
FROM named AS n
LEFT JOIN counted AS c
    ON
        n.account_id = c.account_id
        AND n.region = c.region
        AND n.repository_name = c.repository_name
LEFT JOIN forced AS f
    ON n.account_id = f.account_id AND n.region = f.region AND n.arn = f.arn;
