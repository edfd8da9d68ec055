-- title    = "Outputs name resources that are there"
-- severity = "medium"
-- why      = "Whoever reads the output deploys to, or calls, something that is gone."
-- fix      = "Refresh and update the stack, so that it exports what is there."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html"
-- omits    = "URLs and host names, and ids of resources that no given stack declares."

-- What the stacks call their resources.
WITH resource AS (
    SELECT
        resource.id,
        resource.arn,
        resource.table_name,
        live.identity,
        live.arn AS live_arn,
        live.is_live
    FROM iac_resource AS resource
    LEFT JOIN iac_live AS live
        ON
            resource.account_id = live.account_id
            AND resource.region = live.region
            AND resource.urn = live.urn
    WHERE
        (resource.is_custom = 1 OR resource.is_external = 1)
        AND coalesce(resource.is_deleting, 0) = 0
),

named AS (
    SELECT
        id AS name,
        table_name,
        is_live
    FROM resource
    UNION ALL
    SELECT
        arn AS name,
        table_name,
        is_live
    FROM resource
    UNION ALL
    SELECT
        identity AS name,
        table_name,
        is_live
    FROM resource
    UNION ALL
    SELECT
        live_arn AS name,
        table_name,
        is_live
    FROM resource
),

-- One resource that is there under a name is enough: a role and a bucket may share it.
known AS (
    SELECT
        name,
        max(is_live) AS is_live,
        max(table_name IS NOT NULL AND is_live IS NULL) AS is_unsure,
        max(table_name IS NULL) AS is_not_compared
    FROM named
    WHERE name IS NOT NULL
    GROUP BY name
),

part AS (
    SELECT
        output.account_id,
        output.region,
        output.stack,
        output.name,
        part.value,
        known.name IS NOT NULL AS is_known,
        CASE
            WHEN known.is_live = 1 THEN 1
            WHEN known.is_unsure OR known.is_not_compared THEN NULL
            ELSE known.is_live
        END AS is_live,
        known.is_unsure AND coalesce(known.is_live, 0) = 0 AS is_unsure
    FROM iac_output AS output
    CROSS JOIN json_tree(output.value) AS part
    LEFT JOIN known
        ON part.value = known.name
    WHERE
        part.type = 'text'
        AND (
            known.name IS NOT NULL
            OR part.value GLOB 'arn:aws*:*:*:*:?*'
            -- vpc-0a1b2c3d, eipalloc-0a1b2c3d4e5f67890
            OR rtrim(part.value, '0123456789abcdef') GLOB '[a-z]*-'
            AND length(part.value) - length(rtrim(part.value, '0123456789abcdef')) IN (8, 17)
        )
    ORDER BY part.id
),

judged AS (
    SELECT
        account_id,
        region,
        stack,
        name,
        group_concat(iif(is_live = 0, value, NULL), ', ') AS gone,
        group_concat(iif(is_unsure, value, NULL), ', ') AS unsure,
        group_concat(iif(is_live = 1, value, NULL), ', ') AS live,
        group_concat(iif(is_known, NULL, value), ', ') AS unknown,
        group_concat(value, ', ') AS everything
    FROM part
    GROUP BY account_id, region, stack, name
)

SELECT
    account_id,
    region,
    stack || '#' || name AS resource,
    CASE
        WHEN coalesce(gone, unsure, live) IS NOT NULL THEN NULL
        WHEN unknown IS NULL THEN everything || ' is not compared'
        ELSE unknown || ' is of no given stack and is not compared'
    END AS exempt,
    CASE
        WHEN gone IS NOT NULL THEN 0
        WHEN unsure IS NOT NULL THEN NULL
        WHEN live IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN gone IS NOT NULL THEN gone || ' is not there'
        WHEN unsure IS NOT NULL THEN unsure || ' was not looked for'
        ELSE everything || coalesce(iif(live = everything, ' is there', NULL), '')
    END AS actual
FROM judged;
