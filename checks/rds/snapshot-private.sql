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

strangers AS (
    SELECT DISTINCT
        s.account_id,
        s.region,
        s.arn,
        receiver.value AS stranger
    FROM snapshots AS s
    CROSS JOIN json_each(s.attributes) AS attribute
    CROSS JOIN json_each(attribute.value, '$.AttributeValues') AS receiver
    WHERE
        (attribute.value ->> 'AttributeName') = 'restore'
        AND receiver.value <> s.account_id
        AND receiver.value NOT IN (SELECT t.value FROM json_each(:trusted_accounts) AS t)
    ORDER BY receiver.value
),

shares AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(stranger = 'all', 'everyone', stranger), ', ') AS receivers
    FROM strangers
    GROUP BY account_id, region, arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    iif(s.type <> 'manual', 'only a manual snapshot can be shared', NULL) AS exempt,
    iif(s.attributes IS NULL, NULL, shares.receivers IS NULL) AS compliant,
    CASE
        WHEN shares.receivers IS NOT NULL THEN 'shared with ' || shares.receivers
        WHEN s.type <> 'manual' THEN 'a snapshot of type ' || s.type
        WHEN s.attributes IS NULL THEN 'AWS does not say whom it is shared with'
        ELSE 'shared with nobody untrusted'
    END AS actual
FROM snapshots AS s
LEFT JOIN shares
    ON
        s.account_id = shares.account_id
        AND s.region = shares.region
        AND s.arn = shares.arn
WHERE s.status IS NOT 'deleting';
