-- title    = "Backup plans cover what must be backed up"
-- severity = "high"
-- why      = "What no selection takes is not backed up, and that shows when it is lost."
-- fix      = "Tag the resource as a selection asks, or add it to one; name a role that is there."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"
-- omits    = "File systems and other types than these four, types that the account has not opted in to, and what the role may do."
-- [params.types]
-- about    = "Types of which every resource must be covered: RDS, DynamoDB, EBS, S3."
-- default  = ["RDS", "DynamoDB", "EBS", "S3"]
-- [params.tag_key]
-- about    = "Key of the tag that asks for a backup of what is of none of these types."
-- default  = "backup"
-- [params.tag_value]
-- about    = "Value of that tag."
-- default  = "true"

WITH resource AS (
    SELECT
        account_id,
        region,
        arn,
        tags,
        'RDS' AS type
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        tags,
        'RDS' AS type
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        tags,
        'DynamoDB' AS type
    FROM aws_dynamodb_table
    WHERE table_status IS NOT 'DELETING'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        tags,
        'EBS' AS type
    FROM aws_ebs_volume
    WHERE state IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        tags,
        'S3' AS type
    FROM aws_s3_bucket
),

wanted AS (
    SELECT *
    FROM resource
    WHERE
        type IN (SELECT y.value FROM json_each(:types) AS y)
        OR coalesce(
            (
                SELECT max(t.value = :tag_value)
                FROM json_each(resource.tags) AS t
                WHERE t.key = :tag_key
            ),
            resource.tags IS NULL
        )
),

-- What a selection asks by ARN, by tags of which one must hold, and by conditions that hold together.
met AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        s.arn AS selection,
        s.selection_name,
        s.iam_role_arn,
        s.backup_selection IS NULL AS is_unread,
        max(t.kind = 'resource') AS asks_arn,
        max(t.kind = 'tag') AS asks_tag,
        max(t.kind = 'resource' AND w.arn GLOB t.pattern) AS is_named,
        max(t.kind = 'not_resource' AND w.arn GLOB t.pattern) AS is_left_out,
        max(
            t.kind = 'tag'
            AND iif(w.tags IS NULL, NULL, coalesce(v.value GLOB t.pattern, 0))
        ) AS is_tagged,
        max(t.kind = 'tag' AND w.tags IS NULL) AS may_be_tagged,
        min(
            CASE t.kind
                WHEN 'condition'
                    THEN iif(w.tags IS NULL, NULL, coalesce(v.value GLOB t.pattern, 0))
                WHEN 'not_condition'
                    THEN iif(w.tags IS NULL, NULL, NOT coalesce(v.value GLOB t.pattern, 0))
            END
        ) AS is_fit,
        max(t.kind IN ('condition', 'not_condition') AND w.tags IS NULL) AS may_be_unfit
    FROM wanted AS w
    INNER JOIN aws_backup_selection AS s
        ON w.account_id = s.account_id AND w.region = s.region
    LEFT JOIN aws_backup_selection_term AS t
        ON s.account_id = t.account_id AND s.region = t.region AND s.arn = t.arn
    LEFT JOIN json_each(w.tags) AS v
        ON t.tag_key = v.key
    GROUP BY w.account_id, w.region, w.arn, s.arn
),

-- Whether ARNs and tags of one selection add up or narrow each other AWS does not say: both must hold, or it is open.
taken AS (
    SELECT
        m.*,
        r.arn IS NOT NULL AS has_role,
        CASE
            WHEN m.is_unread THEN NULL
            WHEN m.is_left_out OR m.is_fit = 0 THEN 0
            WHEN m.may_be_unfit THEN iif(m.asks_arn AND NOT m.asks_tag AND NOT m.is_named, 0, NULL)
            WHEN m.asks_arn AND m.asks_tag
                THEN
                    CASE
                        WHEN m.is_named AND m.is_tagged THEN 1
                        WHEN m.is_named OR m.is_tagged OR m.may_be_tagged THEN NULL
                        ELSE 0
                    END
            WHEN m.asks_arn THEN m.is_named
            WHEN m.asks_tag THEN iif(m.may_be_tagged, NULL, m.is_tagged)
            ELSE 1
        END AS is_taken
    FROM met AS m
    LEFT JOIN aws_iam_role AS r
        ON m.account_id = r.account_id AND m.iam_role_arn = r.arn
),

summed AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_taken AND has_role AND iam_role_arn IS NOT NULL) AS is_covered,
        max(is_taken IS NULL OR (is_taken AND iam_role_arn IS NULL)) AS is_unsure,
        min(iif(is_taken AND has_role, selection_name, NULL)) AS covering,
        min(iif(is_taken AND NOT has_role, iam_role_arn, NULL)) AS lost_role
    FROM taken
    GROUP BY account_id, region, arn
)

SELECT
    w.account_id,
    w.region,
    w.arn AS resource,
    CASE
        WHEN s.is_covered THEN 1
        WHEN s.is_unsure THEN NULL
        WHEN
            w.tags IS NULL AND w.type NOT IN (SELECT y.value FROM json_each(:types) AS y)
            THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN s.is_covered THEN 'the selection ' || s.covering || ' takes it'
        WHEN s.is_unsure THEN 'whether a selection takes it is not known'
        WHEN s.lost_role IS NOT NULL
            THEN 'it is selected, but the role ' || s.lost_role || ' is not there'
        ELSE 'no selection of a backup plan takes it'
    END AS actual
FROM wanted AS w
LEFT JOIN summed AS s
    ON w.account_id = s.account_id AND w.region = s.region AND w.arn = s.arn;
