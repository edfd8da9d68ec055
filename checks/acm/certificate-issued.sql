-- title    = "Certificates are issued, and none waits for its validation"
-- severity = "high"
-- why      = "A certificate that was never issued protects nothing, and one whose validation is stuck is not renewed."
-- fix      = "Put the validation records in place, or ask for a certificate anew."
-- docs     = "https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-DNS-validation.html"
-- controls = { powerpipe = ["acm_certificate_no_failed_certificate", "acm_certificate_no_pending_validation_certificate"] }
-- omits    = "Whether the validation records are in Route 53."
-- [params.max_pending_hours]
-- about    = "Hours that a certificate may wait for its validation."
-- default  = 2

WITH judged AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.status,
        c.failure_reason,
        c.created_at,
        (julianday(r.started_at) - julianday(c.created_at)) * 24 AS hours,
        (
            SELECT group_concat(v.value ->> 'DomainName', ', ')
            FROM json_each(c.domain_validation_options) AS v
            WHERE coalesce(v.value ->> 'ValidationStatus', 'SUCCESS') = 'FAILED'
        ) AS failed,
        c.domain_validation_options IS NULL AS is_unread
    FROM aws_acm_certificate AS c
    CROSS JOIN upright_run AS r
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status = 'EXPIRED' THEN 'it expired, which acm/certificate-not-expiring judges'
        WHEN status = 'PENDING_VALIDATION' AND hours <= :max_pending_hours
            THEN 'it was asked for ' || cast(hours AS INTEGER) || ' hours ago'
    END AS exempt,
    CASE
        WHEN status = 'ISSUED' THEN iif(is_unread, NULL, failed IS NULL)
        WHEN status = 'PENDING_VALIDATION' THEN iif(created_at IS NULL, NULL, 0)
        WHEN status IS NOT NULL THEN 0
    END AS compliant,
    CASE
        WHEN status IS NULL THEN 'its status is not known'
        WHEN
            failed IS NOT NULL
            THEN 'it is ' || status || ', but the validation failed of ' || failed
        WHEN status = 'PENDING_VALIDATION'
            THEN
                'it waits for its validation since '
                || coalesce(created_at, 'a time that is not known')
        ELSE 'it is ' || status || coalesce(': ' || failure_reason, '')
    END AS actual
FROM judged;
