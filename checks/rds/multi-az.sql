-- title    = "Databases stand in more than one Availability Zone"
-- severity = "high"
-- why      = "A database in one zone is down, and may lose its latest writes, when that zone fails."
-- fix      = "Turn Multi-AZ on, or add a reader in another Availability Zone to the cluster."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
-- controls = { prowler = ["rds_instance_multi_az", "rds_cluster_multi_az"], powerpipe = ["rds_db_instance_multiple_az_enabled"], fsbp = ["RDS.5", "RDS.15"] }
-- [params.envs]
-- about    = "Environments whose databases must be Multi-AZ; `*` stands for every database."
-- default  = ["prod", "production", "staging"]
-- [params.environment_tags]
-- about    = "Tags, in any letter case, that name the environment; the first that has a value counts."
-- default  = ["environment", "env", "stage"]
-- [params.min_azs]
-- about    = "Availability Zones that the instances of a cluster stand in."
-- default  = 2

WITH member_zones AS (
    SELECT
        account_id,
        region,
        db_cluster_identifier,
        count(DISTINCT availability_zone) AS zones,
        count(*) = count(availability_zone) AS complete
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting'
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
        AND coalesce(availability_zone <> secondary_availability_zone, 1) AS spread,
        CASE
            WHEN multi_az = 1 AND secondary_availability_zone IS NOT NULL
                THEN 'Multi-AZ in ' || availability_zone || ' and ' || secondary_availability_zone
            WHEN multi_az = 1 THEN 'Multi-AZ'
            WHEN multi_az = 0 THEN 'single zone' || coalesce(', in ' || availability_zone, '')
            ELSE 'AWS does not say whether it is Multi-AZ'
        END AS actual
    FROM aws_rds_db_instance
    WHERE
        db_cluster_identifier IS NULL
        AND status IS NOT 'deleting'
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
        END AS actual
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
        iif(
            EXISTS (SELECT 1 FROM json_each(:envs) AS e WHERE e.value = '*'),
            1,
            lower(environment) IN (SELECT lower(e.value) FROM json_each(:envs) AS e)
        ) AS wanted
    FROM named
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(wanted = 0, 'environment ' || environment || ' is not listed', NULL) AS exempt,
    -- Without the tag nobody knows whether one zone is enough.
    iif(wanted = 1 OR spread = 1, spread, NULL) AS compliant,
    iif(wanted IS NULL, actual || ', no tag names the environment', actual) AS actual
FROM scoped;
