-- title    = "Clusters of Aurora MySQL can be wound back where asked"
-- severity = "low"
-- why      = "A mistaken DELETE is undone in minutes by winding the cluster back, and in hours by restoring it."
-- fix      = "Restore the cluster from a snapshot with a backtrack window: it cannot be turned on later."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"
-- controls = { prowler = ["rds_cluster_backtrack_enabled"], fsbp = ["RDS.14"] }
-- [params.min_hours]
-- about    = "Hours that a cluster can be wound back at least; 0 where backtracking need not be on."
-- default  = 0

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN engine NOT IN ('aurora', 'aurora-mysql') THEN engine || ' cannot be wound back'
        WHEN :min_hours = 0 AND coalesce(backtrack_window, 0) = 0
            THEN 'backtracking is not required'
    END AS exempt,
    backtrack_window > 0 AND backtrack_window >= 3600 * :min_hours AS compliant,
    CASE
        WHEN backtrack_window IS NULL THEN 'AWS does not say how far it can be wound back'
        WHEN backtrack_window = 0 THEN 'it cannot be wound back'
        ELSE printf('it can be wound back by %.1f hours', backtrack_window / 3600.0)
    END AS actual
FROM aws_rds_db_cluster
WHERE status IS NOT 'deleting';
