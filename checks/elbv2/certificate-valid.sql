-- title    = "Listeners show certificates that are issued and not near their end"
-- severity = "high"
-- why      = "Clients turn away from a listener whose certificate is not valid, all of them at the same moment."
-- fix      = "Replace the certificate of the listener by one that is issued and renewed."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
-- controls = { powerpipe = ["elb_application_lb_listener_certificate_expire_30_days"] }
-- omits    = "Whether the certificates are good for the host names that lead to the load balancer, and the end of certificates that IAM keeps."
-- [params.min_days]
-- about    = "Days that a certificate must be good for yet."
-- default  = 30

WITH listeners AS (
    SELECT
        account_id,
        region,
        arn,
        protocol,
        listener_certificates
    FROM aws_ec2_load_balancer_listener
    WHERE
        arn NOT LIKE '%:listener/gwy/%'
        AND coalesce(protocol, 'TLS') IN ('HTTPS', 'TLS')
),

certificates AS (
    SELECT
        l.account_id,
        l.region,
        l.arn,
        x.value ->> 'CertificateArn' AS certificate_arn,
        c.arn IS NULL AS is_unread,
        c.status,
        c.not_after,
        julianday(c.not_after) - julianday(r.started_at) AS days
    FROM listeners AS l
    CROSS JOIN json_each(l.listener_certificates) AS x
    CROSS JOIN upright_run AS r
    LEFT JOIN aws_acm_certificate AS c
        ON
            l.account_id = c.account_id
            AND l.region = c.region
            AND x.value ->> 'CertificateArn' = c.arn
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        max(status <> 'ISSUED' OR days < :min_days) AS is_bad,
        max(is_unread OR status IS NULL OR days IS NULL) AS is_unknown,
        group_concat(
            certificate_arn || ' is ' || coalesce(status, 'not in ACM, or not read')
            || coalesce(' and good until ' || not_after, ''),
            ', '
        ) AS words
    FROM certificates
    GROUP BY account_id, region, arn
)

SELECT
    l.account_id,
    l.region,
    l.arn AS resource,
    CASE
        WHEN l.protocol IS NULL OR l.listener_certificates IS NULL THEN NULL
        WHEN l.listener_certificates = '[]' OR j.is_bad THEN 0
        WHEN j.is_unknown THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN l.protocol IS NULL THEN 'its protocol is not known'
        WHEN l.listener_certificates IS NULL THEN 'its certificates are not known'
        ELSE coalesce(j.words, 'it has no certificate')
    END AS actual
FROM listeners AS l
LEFT JOIN judged AS j
    ON l.account_id = j.account_id AND l.region = j.region AND l.arn = j.arn;
