-- title    = "Bucket policies deny requests without TLS"
-- severity = "medium"
-- why      = "A client that speaks plain HTTP sends data and credentials where anyone on the path reads them."
-- fix      = "Deny s3:* to everyone on the bucket and its objects when aws:SecureTransport is false."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html#transit"
-- controls = { prowler = ["s3_bucket_secure_transport_policy"], fsbp = ["S3.5"] }
-- [params.min_tls]
-- about    = "Oldest version of TLS that may be used. S3 itself refuses anything older than 1.2."
-- default  = 1.2

-- The Deny statements for everyone and every action, once per resource that they name. `http` says
-- that each of the statement's conditions is true for plain HTTP, `old_tls` for TLS too old. AWS
-- services always use TLS, so leaving them out takes nothing away. A NotResource in a bucket's
-- policy always spares a part of the bucket: such a statement does not count.
WITH denied AS MATERIALIZED (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.policy_std,
        b.arn GLOB r.value AS is_bucket,
        b.arn || '/' GLOB r.value AND r.value LIKE '%*' AS is_objects,
        NOT EXISTS (
            SELECT 1
            FROM json_each(s.value, '$.Condition') AS operator,
                json_each(operator.value) AS condition
            WHERE
                NOT (
                    condition.key = 'aws:securetransport'
                    AND lower(condition.value ->> '$[0]') = 'false'
                    AND json_array_length(condition.value) = 1
                    AND operator.key IN (
                        'bool', 'boolifexists', 'stringequals', 'stringequalsifexists',
                        'stringequalsignorecase', 'stringlike', 'forallvalues:bool',
                        'foranyvalue:bool'
                    )
                )
                AND NOT (
                    condition.key = 'aws:securetransport'
                    AND lower(condition.value ->> '$[0]') = 'true'
                    AND json_array_length(condition.value) = 1
                    AND operator.key IN (
                        'stringnotequals', 'stringnotequalsignorecase', 'stringnotlike'
                    )
                )
                AND NOT (
                    condition.key IN ('aws:principalisawsservice', 'aws:viaawsservice')
                    AND lower(condition.value ->> '$[0]') = 'false'
                    AND operator.key IN ('bool', 'boolifexists')
                )
        ) AS http,
        NOT EXISTS (
            SELECT 1
            FROM json_each(s.value, '$.Condition') AS operator,
                json_each(operator.value) AS condition
            WHERE
                NOT (
                    condition.key = 's3:tlsversion'
                    AND operator.key IN ('numericlessthan', 'numericlessthanifexists')
                    AND cast(condition.value ->> '$[0]' AS REAL) >= :min_tls
                )
                AND NOT (
                    condition.key IN ('aws:principalisawsservice', 'aws:viaawsservice')
                    AND lower(condition.value ->> '$[0]') = 'false'
                    AND operator.key IN ('bool', 'boolifexists')
                )
        ) AS old_tls
    FROM aws_s3_bucket AS b
    LEFT JOIN json_each(b.policy_std, '$.Statement') AS s
        ON
            (s.value ->> '$.Effect') = 'Deny'
            AND EXISTS (
                SELECT 1
                FROM json_each(s.value, '$.Principal') AS kind, json_each(kind.value) AS who
                WHERE kind.key IN ('AWS', '*') AND who.value = '*'
            )
            AND EXISTS (
                SELECT 1
                FROM json_each(s.value, '$.Action') AS act
                WHERE act.value LIKE '%*' AND 's3:' GLOB rtrim(act.value, '*') || '*'
            )
    LEFT JOIN json_each(s.value, '$.Resource') AS r ON r.value IS NOT NULL
),

bucket AS (
    SELECT
        account_id,
        region,
        arn,
        policy_std,
        coalesce(max(is_bucket AND http), 0) AND coalesce(max(is_objects AND http), 0) AS no_http,
        coalesce(max(is_bucket AND old_tls), 0)
        AND coalesce(max(is_objects AND old_tls), 0) AS no_old_tls
    FROM denied
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(policy_std IS NULL, NULL, no_http AND (:min_tls <= 1.2 OR no_old_tls)) AS compliant,
    CASE
        WHEN policy_std IS NULL THEN 'the bucket policy could not be read'
        WHEN policy_std = '{}' THEN 'no bucket policy'
        WHEN NOT no_http
            THEN 'the policy does not deny everyone plain HTTP on the bucket and all its objects'
        WHEN :min_tls > 1.2 AND NOT no_old_tls
            THEN 'the policy denies plain HTTP, but not TLS older than ' || :min_tls
        ELSE 'the policy denies plain HTTP'
    END AS actual
FROM bucket;
