-- title    = "Database snapshots are shared with trusted accounts only"
-- severity = "critical"
-- why      = "Whoever a snapshot is shared with can restore it and read every row that the database held."
-- fix      = "Remove `all` and the untrusted accounts from the snapshot's restore attribute."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"
-- controls = { prowler = ["rds_snapshots_public_access"], fsbp = ["RDS.1"] }
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Accounts, beside the snapshot's own, that snapshots may be shared with."
-- default  = []

WITH snapshots AS (
    SELECT
        account_id,
        region,
        arn,
        type,
        status,
        db_snapshot_attributes AS attributes
    FROM aws_rds_db_snapshot
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        type,
        status,
        db_cluster_snapshot_attributes AS attributes
    FROM aws_rds_db_cluster_snapshot
),

judged AS (
    SELECT
        s.*,
        (
            SELECT group_concat(iif(shared.stranger = 'all', 'everyone', shared.stranger), ', ')
            FROM (
                SELECT DISTINCT receiver.value AS stranger
                FROM json_each(s.attributes) AS attribute
                CROSS JOIN json_each(attribute.value, '$.AttributeValues') AS receiver
                WHERE
                    (attribute.value ->> 'AttributeName') = 'restore'
                    AND receiver.value <> s.account_id
                    AND receiver.value NOT IN (
                        SELECT t.value FROM json_each(:trusted_accounts) AS t
                    )
                ORDER BY receiver.value
            ) AS shared
        ) AS receivers
    FROM snapshots AS s
    WHERE s.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(type <> 'manual', 'only a manual snapshot can be shared', NULL) AS exempt,
    iif(attributes IS NULL, NULL, receivers IS NULL) AS compliant,
    CASE
        WHEN receivers IS NOT NULL THEN 'shared with ' || receivers
        WHEN type <> 'manual' THEN 'a snapshot of type ' || type
        WHEN attributes IS NULL THEN 'AWS does not say whom it is shared with'
        ELSE 'shared with nobody untrusted'
    END AS actual
FROM judged;
