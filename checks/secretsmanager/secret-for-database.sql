-- title    = "Every database has a secret"
-- severity = "high"
-- why      = "A database without a secret has its password in code, in a variable or in somebody's head."
-- fix      = "Let RDS keep the master password in Secrets Manager, or tag the secret with the name of the database."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
-- omits    = "What a secret holds is never read: one that names its database in its value alone is not seen."
-- [params.tags]
-- about    = "Tags, in any letter case, by which a secret names the identifier, the host or the ARN of its database."
-- default  = ["database", "db", "host"]

WITH store AS (
    SELECT
        account_id,
        region,
        arn,
        db_instance_identifier AS name,
        endpoint_address AS host,
        master_user_secret ->> '$.SecretArn' AS secret_arn,
        CASE
            WHEN status = 'deleting' THEN 'being deleted'
            WHEN
                read_replica_source_db_instance_identifier IS NOT NULL
                OR read_replica_source_db_cluster_identifier IS NOT NULL
                THEN 'a replica, its source has the secret'
        END AS exempt
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        db_cluster_identifier AS name,
        endpoint AS host,
        master_user_secret ->> '$.SecretArn' AS secret_arn,
        CASE
            WHEN status = 'deleting' THEN 'being deleted'
            -- The secondary of a global database is such a replica.
            WHEN replication_source_identifier IS NOT NULL
                THEN 'a replica, its source has the secret'
            WHEN engine = 'neptune' THEN 'Neptune knows no passwords'
        END AS exempt
    FROM aws_rds_db_cluster
),

held AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.exempt,
        d.secret_arn,
        s.name,
        s.deleted_date,
        s.arn IS NOT NULL AS is_found,
        s.arn IS NOT NULL AND s.deleted_date IS NULL AS is_live
    FROM store AS d
    LEFT JOIN aws_secretsmanager_secret AS s
        ON
            d.account_id = s.account_id
            AND d.region = s.region
            AND (
                d.secret_arn = s.arn
                OR EXISTS (
                    SELECT 1
                    FROM json_each(s.tags) AS t
                    INNER JOIN json_each(:tags) AS k
                        ON lower(t.key) = lower(k.value)
                    WHERE t.value IN (d.name, d.host, d.arn)
                )
            )
    ORDER BY s.name
)

SELECT
    account_id,
    region,
    arn AS resource,
    max(exempt) AS exempt,
    max(is_live) AS compliant,
    coalesce(
        'its secret is ' || group_concat(iif(is_live, name, NULL), ', '),
        'scheduled for deletion is ' || group_concat(iif(is_found, name, NULL), ', '),
        max(secret_arn) || ' is not there',
        'no secret is of it or names it in its tags'
    ) AS actual
FROM held
GROUP BY account_id, region, arn;
