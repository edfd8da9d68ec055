-- title    = "Databases copy their tags to their snapshots"
-- severity = "low"
-- why      = "A snapshot without tags says neither what it is for, nor who pays, nor which policy guards it."
-- fix      = "Turn on the copying of tags to snapshots."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html"
-- controls = { prowler = ["rds_instance_copy_tags_to_snapshots", "rds_cluster_copy_tags_to_snapshots"], fsbp = ["RDS.16", "RDS.17"] }

WITH databases AS (
    -- On a member of a cluster the setting has no effect.
    SELECT
        account_id,
        region,
        arn,
        engine,
        copy_tags_to_snapshot
    FROM aws_rds_db_instance
    WHERE
        db_cluster_identifier IS NULL
        AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        engine,
        copy_tags_to_snapshot
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine = 'docdb', 'DocumentDB has no such setting', NULL) AS exempt,
    copy_tags_to_snapshot = 1 AS compliant,
    CASE copy_tags_to_snapshot
        WHEN 1 THEN 'tags are copied to snapshots'
        WHEN 0 THEN 'tags are not copied to snapshots'
        ELSE 'AWS does not say whether tags are copied to snapshots'
    END AS actual
FROM databases;
