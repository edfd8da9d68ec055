-- title    = "A trail of all regions records the data events of what matters"
-- severity = "medium"
-- why      = "Who read an object, called a function or took a row out of a table stands nowhere else."
-- fix      = "Let a trail record the data events of these kinds of resources, reads and writes."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
-- controls = { prowler = ["cloudtrail_s3_dataevents_read_enabled", "cloudtrail_s3_dataevents_write_enabled", "awslambda_function_invoke_api_operations_cloudtrail_logging_enabled"], fsbp = ["S3.22", "S3.23"] }
-- omits    = "Trails that record the events of some resources only, event data stores, and whether the account has such resources."
-- [params.kinds]
-- about    = "Kinds of resources: s3, lambda, dynamodb, or CloudTrail's own name of a type."
-- default  = ["s3", "lambda", "dynamodb"]

WITH kind AS (
    SELECT
        value AS name,
        CASE value
            WHEN 's3' THEN 'AWS::S3::Object'
            WHEN 'lambda' THEN 'AWS::Lambda::Function'
            WHEN 'dynamodb' THEN 'AWS::DynamoDB::Table'
            ELSE value
        END AS type
    FROM json_each(:kinds)
),

recorded AS (
    SELECT
        a.account_id,
        k.name,
        max(
            CASE
                WHEN t.is_multi_region_trail = 0 OR t.is_logging = 0 THEN 0
                WHEN t.data_events IS NULL THEN NULL
                WHEN e.value IS NOT 'All' THEN 0
                WHEN t.is_multi_region_trail AND t.is_logging THEN 1
            END
        ) AS is_recorded,
        max(
            t.arn IS NOT NULL
            AND t.is_multi_region_trail IS NOT 0
            AND t.is_logging IS NOT 0
            AND (
                t.data_events IS NULL
                OR (
                    e.value IS 'All'
                    AND (t.is_multi_region_trail IS NULL OR t.is_logging IS NULL)
                )
            )
        ) AS is_unsure
    FROM aws_account AS a
    CROSS JOIN kind AS k
    LEFT JOIN aws_cloudtrail_trail_once AS t
        ON a.account_id = t.account_id
    LEFT JOIN json_each(t.data_events) AS e
        ON k.type = e.key
    GROUP BY a.account_id, k.name
),

summed AS (
    SELECT
        account_id,
        group_concat(iif(is_recorded, name, NULL), ', ') AS kept,
        group_concat(iif(is_recorded IS NOT 1 AND NOT is_unsure, name, NULL), ', ') AS lost,
        group_concat(iif(is_recorded IS NOT 1 AND is_unsure, name, NULL), ', ') AS unsure
    FROM recorded
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN s.lost IS NOT NULL THEN 0
        WHEN s.unsure IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce('recorded of ' || s.kept, 'nothing is recorded')
    || coalesce(', not of ' || s.lost, '')
    || coalesce(', not known of ' || s.unsure, '') AS actual
FROM aws_account AS a
LEFT JOIN summed AS s
    ON a.account_id = s.account_id;
