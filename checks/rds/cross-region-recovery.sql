-- title    = "Databases can be recovered in another region where asked"
-- severity = "low"
-- why      = "When a region is out of reach, so is every backup that lies in it."
-- fix      = "Replicate the automated backups to another region, keep a replica there, or copy snapshots there."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html"
-- omits    = "Copies by AWS Backup; snapshots and clusters in regions that are not audited."
-- [params.required]
-- about    = "Names or ARNs of the databases that must be recoverable elsewhere; `*` stands for any characters."
-- default  = []
-- [params.max_age_hours]
-- about    = "Hours for which the latest snapshot in another region may be old."
-- default  = 26

WITH copies AS (
    SELECT
        s.account_id,
        s.source_region,
        'instance' AS kind,
        s.db_instance_identifier AS name,
        s.region,
        s.create_time
    FROM aws_rds_db_snapshot AS s
    WHERE s.source_region <> s.region AND s.status = 'available'
    UNION ALL
    SELECT
        s.account_id,
        s.source_region,
        'cluster' AS kind,
        s.db_cluster_identifier AS name,
        s.region,
        s.create_time
    FROM aws_rds_db_cluster_snapshot AS s
    WHERE s.source_region <> s.region AND s.status = 'available'
),

databases AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        'instance' AS kind,
        i.db_instance_identifier AS name,
        (
            SELECT 'its backups follow in ' || group_concat(b.value, ', ')
            FROM json_each(i.automated_backups_replications) AS b
            WHERE b.value NOT GLOB 'arn:*:rds:' || i.region || ':*'
        ) AS backups,
        -- A replica of the same region goes by its name alone.
        (
            SELECT 'it is replicated to ' || group_concat(r.value, ', ')
            FROM json_each(i.read_replica_db_instance_identifiers) AS r
            WHERE r.value GLOB 'arn:*' AND r.value NOT GLOB 'arn:*:rds:' || i.region || ':*'
        ) AS replicas,
        coalesce(
            i.read_replica_source_db_instance_identifier,
            i.read_replica_source_db_cluster_identifier
        ) AS replica_of,
        i.automated_backups_replications IS NOT NULL
        AND i.read_replica_db_instance_identifiers IS NOT NULL AS is_known
    FROM aws_rds_db_instance AS i
    WHERE i.db_cluster_identifier IS NULL AND i.status IS NOT 'deleting'
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        'cluster' AS kind,
        c.db_cluster_identifier AS name,
        (
            SELECT 'its global database stands in ' || group_concat(g.region, ', ')
            FROM aws_rds_db_cluster AS g
            WHERE
                g.account_id = c.account_id
                AND g.global_cluster_identifier = c.global_cluster_identifier
                AND g.region <> c.region
                AND g.status = 'available'
        ) AS backups,
        (
            SELECT 'it is replicated to ' || group_concat(r.value, ', ')
            FROM json_each(c.read_replica_identifiers) AS r
            WHERE r.value GLOB 'arn:*' AND r.value NOT GLOB 'arn:*:rds:' || c.region || ':*'
        ) AS replicas,
        nullif(c.replication_source_identifier, '') AS replica_of,
        c.read_replica_identifiers IS NOT NULL AS is_known
    FROM aws_rds_db_cluster AS c
    WHERE c.status IS NOT 'deleting'
),

found AS (
    SELECT
        d.*,
        EXISTS (
            SELECT 1
            FROM json_each(:required) AS r
            WHERE d.name GLOB r.value OR d.arn GLOB r.value
        ) AS is_required,
        (
            SELECT 'a snapshot is in ' || c.region || ' since ' || c.create_time
            FROM copies AS c
            CROSS JOIN upright_run AS run
            WHERE
                c.account_id = d.account_id
                AND c.source_region = d.region
                AND c.kind = d.kind
                AND c.name = d.name
                AND (unixepoch(run.started_at) - unixepoch(c.create_time)) / 3600.0
                <= :max_age_hours
            ORDER BY c.create_time DESC
            LIMIT 1
        ) AS copied
    FROM databases AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN coalesce(backups, replicas, copied) IS NOT NULL THEN NULL
        WHEN NOT is_known THEN NULL
        WHEN replica_of IS NOT NULL THEN 'it is a replica of ' || replica_of
        WHEN NOT is_required THEN 'recovery in another region is not required of it'
    END AS exempt,
    CASE
        WHEN coalesce(backups, replicas, copied) IS NOT NULL THEN 1
        WHEN is_known THEN 0
    END AS compliant,
    coalesce(
        nullif(
            ltrim(
                coalesce('; ' || backups, '') || coalesce('; ' || replicas, '')
                || coalesce('; ' || copied, ''), '; '
            ), ''
        ),
        iif(
            is_known,
            'no backup, replica or recent snapshot of it is in another region',
            'AWS does not say where its replicas are'
        )
    ) AS actual
FROM found;
