-- title    = "Certificates in use are not near their end, and are renewed"
-- severity = "high"
-- why      = "When a certificate ends, clients turn away from the service that shows it."
-- fix      = "Import a new certificate, or mend what keeps ACM from renewing this one."
-- docs     = "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
-- controls = { prowler = ["acm_certificates_expiration_check"], fsbp = ["ACM.1"] }
-- omits    = "Whether an imported certificate is replaced in time, which ACM cannot tell."
-- [params.min_days]
-- about    = "Days that a certificate must be good for yet."
-- default  = 30

WITH judged AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.status,
        c.type,
        c.not_after,
        c.in_use_by,
        c.renewal_eligibility,
        julianday(c.not_after) - julianday(r.started_at) AS days
    FROM aws_acm_certificate AS c
    CROSS JOIN upright_run AS r
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN in_use_by = '[]' THEN 'nothing uses it'
        WHEN status IN ('PENDING_VALIDATION', 'FAILED', 'VALIDATION_TIMED_OUT')
            THEN 'it was not issued, which acm/certificate-issued judges'
    END AS exempt,
    CASE
        WHEN in_use_by IS NULL THEN NULL
        WHEN days < :min_days THEN 0
        WHEN days IS NULL OR type IS NULL THEN NULL
        -- Nobody but its owner renews what was imported.
        WHEN type = 'IMPORTED' THEN 1
        ELSE renewal_eligibility = 'ELIGIBLE'
    END AS compliant,
    CASE
        WHEN in_use_by IS NULL THEN 'what uses it is not known'
        WHEN not_after IS NULL THEN 'when it ends is not known'
        ELSE
            'it is good until ' || not_after
            || CASE
                WHEN type = 'IMPORTED' THEN ', and was imported'
                WHEN renewal_eligibility = 'ELIGIBLE' THEN ', and ACM renews it'
                WHEN renewal_eligibility = 'INELIGIBLE' THEN ', and ACM does not renew it'
                ELSE ', and whether ACM renews it is not known'
            END
    END AS actual
FROM judged;
