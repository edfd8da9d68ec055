-- title    = "Resources were made after what they depend on"
-- severity = "medium"
-- why      = "What is older than its dependency, and was not updated since, still holds the one before, or was made by another hand."
-- fix      = "Update the stack, so that the resource takes what it depends on now; declare the dependency if it is missing."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/resources/options/dependson/"
-- [params.tolerance_s]
-- about    = "Seconds by which times may be apart the wrong way round."
-- default  = 5

-- A dependency that is younger is in order where the resource was changed after it was made. New versions of
-- providers come at any time.
WITH dependency AS (
    SELECT
        resource.account_id,
        resource.region,
        resource.urn,
        target.urn AS target,
        target.created_at AS target_created_at,
        (
            julianday(target.created_at)
            - julianday(coalesce(resource.modified_at, resource.created_at))
        )
        * 86400 > :tolerance_s AS is_late
    FROM iac_resource AS resource
    INNER JOIN iac_dependency AS dependency
        ON
            resource.account_id = dependency.account_id
            AND resource.region = dependency.region
            AND resource.urn = dependency.urn
    INNER JOIN iac_resource AS target
        ON dependency.depends_on = target.urn AND resource.stack = target.stack
    WHERE
        dependency.kind <> 'provider'
        AND target.is_custom = 1
        AND target.is_external = 0
        AND target.type NOT GLOB 'pulumi:*'
),

judged AS (
    SELECT
        account_id,
        region,
        urn,
        count(DISTINCT target) AS targets,
        count(*) > count(is_late) AS is_unsure,
        min(iif(is_late, target || ' of ' || target_created_at, NULL)) AS late
    FROM dependency
    GROUP BY account_id, region, urn
)

SELECT
    resource.account_id,
    resource.region,
    resource.urn AS resource,
    iif(resource.tool <> 'pulumi', 'its state tells of no times of creation', NULL) AS exempt,
    CASE
        WHEN judged.late IS NOT NULL THEN 0
        WHEN judged.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    'of ' || coalesce(resource.modified_at, resource.created_at, 'an unknown time')
    || CASE
        WHEN judged.late IS NOT NULL THEN ', depends on ' || judged.late
        WHEN judged.is_unsure THEN ', depends on what tells no time'
        ELSE ', after all that it depends on'
    END AS actual
FROM iac_resource AS resource
INNER JOIN judged
    ON
        resource.account_id = judged.account_id
        AND resource.region = judged.region
        AND resource.urn = judged.urn
WHERE
    resource.is_custom = 1
    AND resource.is_external = 0
    AND resource.type NOT GLOB 'pulumi:*';
