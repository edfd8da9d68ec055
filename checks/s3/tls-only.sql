-- title    = "Bucket policies deny requests without TLS"
-- severity = "medium"
-- why      = "A client that speaks plain HTTP sends data and credentials where anyone on the path reads them."
-- fix      = "Deny s3:* to everyone on the bucket and its objects when aws:SecureTransport is false."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html#transit"
-- controls = { prowler = ["s3_bucket_secure_transport_policy"], fsbp = ["S3.5"] }
-- [params.min_tls]
-- about    = "Oldest version of TLS that may be used. S3 itself refuses anything older than 1.2."
-- default  = 1.2

SELECT
    account_id,
    region,
    arn AS resource,
    policy_minimum_tls > 0 AND (:min_tls <= 1.2 OR policy_minimum_tls >= :min_tls) AS compliant,
    CASE
        WHEN policy_std IS NULL THEN 'the bucket policy could not be read'
        WHEN policy_std = '{}' THEN 'no bucket policy'
        WHEN policy_minimum_tls = 0
            THEN 'the policy does not deny everyone plain HTTP on the bucket and all its objects'
        WHEN :min_tls > 1.2 AND policy_minimum_tls < :min_tls
            THEN 'the policy denies plain HTTP, but not TLS older than ' || :min_tls
        ELSE 'the policy denies plain HTTP'
    END AS actual
FROM aws_s3_bucket;
