-- title    = "Databases stand in more than one Availability Zone"
-- severity = "high"
-- why      = "A database in one zone is down, and may lose its latest writes, when that zone fails."
-- fix      = "Turn Multi-AZ on, or add a reader in another Availability Zone to the cluster."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
-- controls = { prowler = ["rds_instance_multi_az", "rds_cluster_multi_az"], powerpipe = ["rds_db_instance_multiple_az_enabled"], fsbp = ["RDS.5", "RDS.15"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose databases must be Multi-AZ; `*` stands for every database."
-- default  = ["prod", "production", "staging"]
-- [params.min_azs]
-- about    = "Availability Zones that the instances of a cluster stand in."
-- default  = 2

-- The states in which an instance can serve, or will once its cluster is started again. Any other is
-- broken, or not there yet.
-- https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Status.html
WITH healthy (status) AS (
    VALUES
    ('available'),
    ('backing-up'),
    ('backtracking'),
    ('configuring-enhanced-monitoring'),
    ('configuring-iam-database-auth'),
    ('configuring-log-exports'),
    ('maintenance'),
    ('modifying'),
    ('rebooting'),
    ('renaming'),
    ('resetting-master-credentials'),
    ('starting'),
    ('stopped'),
    ('stopping'),
    ('storage-config-upgrade'),
    ('storage-initialization'),
    ('storage-optimization'),
    ('upgrading')
),

instance AS (
    SELECT
        account_id,
        region,
        arn,
        db_cluster_identifier,
        db_instance_identifier,
        status,
        multi_az,
        availability_zone,
        secondary_availability_zone,
        tags,
        pending_modified_values ->> '$.MultiAZ' AS pending,
        CASE
            WHEN status IN (SELECT h.status FROM healthy AS h) THEN 1
            -- What is being made may become healthy yet.
            WHEN status IS NOT NULL AND status <> 'creating' THEN 0
        END AS serves
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting'
    ORDER BY account_id, region, db_cluster_identifier, db_instance_identifier
),

member_zones AS (
    SELECT
        account_id,
        region,
        db_cluster_identifier,
        count(DISTINCT iif(serves, availability_zone, NULL)) AS zones,
        sum(serves IS NULL OR (serves AND availability_zone IS NULL)) = 0 AS complete,
        group_concat(
            iif(
                serves,
                NULL,
                db_instance_identifier || ' is ' || coalesce(status, 'in no known state')
            ),
            ', '
        ) AS idle
    FROM instance
    GROUP BY account_id, region, db_cluster_identifier
),

databases AS (
    -- The standby of an instance is in another zone by definition, unless AWS says otherwise.
    SELECT
        account_id,
        region,
        arn,
        tags,
        multi_az = 1
        AND coalesce(availability_zone <> secondary_availability_zone, 1)
        AND serves AS spread,
        CASE
            WHEN multi_az = 1 AND secondary_availability_zone IS NOT NULL
                THEN 'Multi-AZ in ' || availability_zone || ' and ' || secondary_availability_zone
            WHEN multi_az = 1 THEN 'Multi-AZ'
            WHEN multi_az = 0 THEN 'single zone' || coalesce(', in ' || availability_zone, '')
            ELSE 'AWS does not say whether it is Multi-AZ'
        END
        || iif(serves, '', ', and it is ' || coalesce(status, 'in no known state'))
        || CASE pending
            WHEN 1 THEN ', Multi-AZ is pending' WHEN 0 THEN ', a single zone is pending' ELSE ''
        END
            AS actual
    FROM instance
    WHERE db_cluster_identifier IS NULL
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.tags,
        c.multi_az = 1
        AND iif(z.zones >= :min_azs, 1, iif(z.complete, 0, NULL)) AS spread,
        CASE c.multi_az
            WHEN 1 THEN coalesce('zones of its instances: ' || z.zones, 'no instance was seen')
            WHEN 0 THEN 'instances in one zone'
            ELSE 'AWS does not say whether it is Multi-AZ'
        END || coalesce(', but ' || z.idle, '') AS actual
    FROM aws_rds_db_cluster AS c
    LEFT JOIN member_zones AS z
        ON
            c.account_id = z.account_id
            AND c.region = z.region
            AND c.db_cluster_identifier = z.db_cluster_identifier
    WHERE c.status IS NOT 'deleting'
),

named AS (
    SELECT
        *,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(databases.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM databases
),

scoped AS (
    SELECT
        *,
        (
            SELECT coalesce(max(e.value = '*'), 0)
            FROM json_each(:envs) AS e
        ) AS is_everywhere,
        (
            SELECT count(*) > 0
            FROM json_each(:envs) AS e
            WHERE
                e.value = '*'
                OR lower(e.value) = lower(coalesce(named.environment, :unstated_environment))
                OR (named.environment IS NULL AND lower(:unstated_environment) = 'production')
        ) AS wanted
    FROM named
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        wanted,
        NULL,
        'environment ' || coalesce(environment, :unstated_environment) || ' is not listed'
    ) AS exempt,
    spread AS compliant,
    actual
    || iif(
        environment IS NOT NULL OR is_everywhere,
        '',
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM scoped;
