-- title    = "Master passwords are kept and rotated in Secrets Manager"
-- severity = "high"
-- why      = "A master password that somebody chose is written down somewhere, and is never changed."
-- fix      = "Let RDS manage the master password in Secrets Manager."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
-- omits    = "Whether a secret that names the database holds the password of its master user: what it holds is never read."
-- [params.tags]
-- about    = "Tags, in any letter case, by which a secret names the identifier, the host or the ARN of its database."
-- default  = ["database", "db", "host"]

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        db_instance_identifier AS name,
        endpoint_address AS host,
        master_user_secret,
        CASE
            WHEN engine = 'neptune' THEN 'Neptune has no passwords'
            WHEN
                read_replica_source_db_instance_identifier IS NOT NULL
                OR read_replica_source_db_cluster_identifier IS NOT NULL
                THEN 'a replica takes the password of its source'
        END AS exempt
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        db_cluster_identifier AS name,
        endpoint AS host,
        master_user_secret,
        CASE
            WHEN engine = 'neptune' THEN 'Neptune has no passwords'
            WHEN replication_source_identifier <> ''
                THEN 'a replica takes the password of its source'
        END AS exempt
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

held AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.exempt,
        d.master_user_secret,
        d.master_user_secret ->> '$.SecretStatus' AS managed,
        s.name,
        s.rotation_enabled
    FROM databases AS d
    LEFT JOIN aws_secretsmanager_secret AS s
        ON
            d.account_id = s.account_id
            AND d.region = s.region
            AND s.deleted_date IS NULL
            AND EXISTS (
                SELECT 1
                FROM json_each(s.tags) AS t
                INNER JOIN json_each(:tags) AS k
                    ON lower(t.key) = lower(k.value)
                WHERE t.value IN (d.name, d.host, d.arn)
            )
    ORDER BY s.name
)

SELECT
    account_id,
    region,
    arn AS resource,
    max(exempt) AS exempt,
    CASE
        WHEN max(rotation_enabled) = 1 THEN 1
        -- One that is still being made keeps nothing yet.
        WHEN max(managed) IN ('active', 'rotating') THEN 1
        WHEN max(managed) = 'creating' THEN NULL
        WHEN max(master_user_secret) IS NOT NULL THEN iif(max(managed) IS NULL, NULL, 0)
        ELSE 0
    END AS compliant,
    coalesce(
        'RDS keeps the password, in a secret that is ' || max(managed),
        iif(
            max(master_user_secret) IS NULL,
            NULL,
            'RDS keeps the password, in a secret whose state is not known'
        ),
        group_concat(
            'the secret ' || name || iif(
                rotation_enabled = 1, ' names it and is rotated', ' names it and is not rotated'
            ), ', '
        ),
        'no secret of RDS keeps the password, and none names it in its tags'
    ) AS actual
FROM held
GROUP BY account_id, region, arn;
