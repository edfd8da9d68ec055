-- title    = "Databases stand in more than one Availability Zone"
-- severity = "high"
-- why      = "A database in one zone is down, and may lose its latest writes, when that zone fails."
-- fix      = "Turn Multi-AZ on, or add a reader in another Availability Zone to the cluster."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
-- controls = { prowler = ["rds_instance_multi_az", "rds_cluster_multi_az"], powerpipe = ["rds_db_instance_multiple_az_enabled"], fsbp = ["RDS.5", "RDS.15"] }
-- [params.envs]
-- about    = "Environments whose databases must be Multi-AZ; `*` stands for every database."
-- default  = ["prod", "production", "staging"]
-- [params.environment_tag]
-- about    = "Tag that names the environment of a database."
-- default  = "environment"
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
        tags ->> :environment_tag AS environment,
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
        c.tags ->> :environment_tag AS environment,
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

scoped AS (
    SELECT
        *,
        iif(
            EXISTS (SELECT 1 FROM json_each(:envs) AS e WHERE e.value = '*'),
            1,
            lower(environment) IN (SELECT lower(e.value) FROM json_each(:envs) AS e)
        ) AS wanted
    FROM databases
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(wanted = 0, 'environment ' || environment || ' is not listed', NULL) AS exempt,
    -- Without the tag nobody knows whether one zone is enough.
    iif(wanted = 1 OR spread = 1, spread, NULL) AS compliant,
    iif(wanted IS NULL, actual || ', no tag ' || :environment_tag, actual) AS actual
FROM scoped;
