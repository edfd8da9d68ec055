-- title    = "Certificates of databases are not about to expire"
-- severity = "medium"
-- why      = "Clients that check the certificate, as they should, cannot connect once it or its authority has expired."
-- fix      = "Move the instance to a newer certificate authority, after the clients trust it."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"
-- controls = { prowler = ["rds_instance_certificate_expiration"] }
-- omits    = "Certificates of proxies and of Multi-AZ clusters as such; those of their instances are judged."
-- [params.min_days]
-- about    = "Days for which the certificate and its authority are valid at least."
-- default  = 30

WITH dated AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.ca_certificate_identifier,
        i.certificate_valid_till,
        c.valid_till,
        i.ca_certificate_identifier IS NOT NULL AND c.arn IS NULL AS is_gone,
        julianday(i.certificate_valid_till) - julianday(run.started_at) AS days,
        julianday(c.valid_till) - julianday(run.started_at) AS authority_days
    FROM aws_rds_db_instance AS i
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_rds_certificate AS c
        ON
            i.account_id = c.account_id
            AND i.region = c.region
            AND i.ca_certificate_identifier = c.certificate_identifier
    WHERE i.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_gone THEN 0
        WHEN days < :min_days OR authority_days < :min_days THEN 0
        WHEN days >= :min_days AND authority_days >= :min_days THEN 1
    END AS compliant,
    'its certificate expires on ' || coalesce(certificate_valid_till, 'a day that is not known')
    || ', ' || CASE
        WHEN ca_certificate_identifier IS NULL THEN 'its authority is not known'
        WHEN is_gone THEN 'its authority ' || ca_certificate_identifier || ' is no longer offered'
        ELSE
            'its authority ' || ca_certificate_identifier || ' expires on '
            || coalesce(valid_till, 'a day that is not known')
    END AS actual
FROM dated;
