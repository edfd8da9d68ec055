-- title    = "Every certificate is attached to a resource"
-- severity = "low"
-- why      = "A certificate that nothing uses is one more key to lose, and hides which ones matter."
-- fix      = "Delete the certificate, or attach it to what it was made for."
-- docs     = "https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-delete.html"
-- omits    = "Certificates that are exported and used elsewhere."

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status = 'PENDING_VALIDATION', 'it was not issued yet', NULL) AS exempt,
    in_use_by <> '[]' AS compliant,
    CASE
        WHEN in_use_by IS NULL THEN 'what uses it is not known'
        WHEN in_use_by = '[]' THEN 'nothing uses it'
        ELSE
            'it is used by '
            || (
                SELECT group_concat(u.value, ', ')
                FROM json_each(aws_acm_certificate.in_use_by) AS u
            )
    END AS actual
FROM aws_acm_certificate;
