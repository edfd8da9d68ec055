-- title    = "Storage of databases grows before it is full, and is of a current type"
-- severity = "low"
-- why      = "A database whose storage is full stops, and older types cost more for less speed."
-- fix      = "Set a ceiling for storage autoscaling well above what is allocated, and move to a current type."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
-- omits    = "Aurora, DocumentDB and Neptune, whose storage grows by itself, and the members of Multi-AZ clusters."
-- [params.min_headroom_percent]
-- about    = "Percent by which the ceiling lies above the allocated storage; AWS advises against less than 26."
-- default  = 26
-- [params.min_free_percent]
-- about    = "Percent of the storage that was free at least in the last day that is known."
-- default  = 15
-- [params.types]
-- about    = "Types of storage that are current."
-- default  = ["gp3", "io2"]

WITH stores AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.allocated_storage,
        i.max_allocated_storage,
        i.storage_type,
        i.metric_free_storage_minimum_daily,
        (
            SELECT f.value * 100.0 / (i.allocated_storage * 1073741824.0)
            FROM json_each(i.metric_free_storage_minimum_daily) AS f
            ORDER BY f.key DESC
            LIMIT 1
        ) AS free_percent
    FROM aws_rds_db_instance AS i
    WHERE
        i.status IS NOT 'deleting'
        AND coalesce(i.engine, '') NOT LIKE 'aurora%'
        AND coalesce(i.engine, '') NOT IN ('docdb', 'neptune')
        AND i.db_cluster_identifier IS NULL
),

judged AS (
    SELECT
        s.*,
        coalesce(
            100.0 * (max_allocated_storage - allocated_storage)
            >= :min_headroom_percent * allocated_storage,
            iif(max_allocated_storage IS NULL, 0, NULL)
        ) AS grows,
        storage_type IN (SELECT t.value FROM json_each(:types) AS t) AS is_current,
        free_percent >= :min_free_percent AS has_room
    FROM stores AS s
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine LIKE 'custom-%', 'RDS Custom has no storage autoscaling', NULL) AS exempt,
    grows AND is_current AND has_room AS compliant,
    coalesce(allocated_storage || ' GiB', 'storage of unknown size')
    || ' of ' || coalesce(storage_type, 'an unknown type')
    || coalesce(', up to ' || max_allocated_storage || ' GiB', ', which does not grow')
    || CASE
        WHEN metric_free_storage_minimum_daily IS NULL THEN ', how much is free is not known'
        WHEN free_percent IS NULL THEN ', how much is free was not measured'
        ELSE printf(', %.0f %% free', free_percent)
    END AS actual
FROM judged;
