-- title    = "No server certificate in IAM is expired or about to"
-- severity = "low"
-- why      = "IAM does not renew certificates: whatever serves one that has expired is refused by its clients."
-- fix      = "Move the listener to a certificate of ACM, which renews it, and delete the one in IAM."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html"
-- controls = { prowler = ["iam_no_expired_server_certificates_stored"] }
-- scope    = "resource"
-- [params.min_days]
-- about    = "Days that a certificate must still be valid."
-- default  = 30

SELECT
    c.account_id,
    c.region,
    c.arn AS resource,
    julianday(c.expiration) - julianday(run.started_at) >= :min_days AS compliant,
    coalesce('expires ' || c.expiration, 'when it expires is not known') AS actual
FROM aws_iam_server_certificate AS c
CROSS JOIN upright_run AS run;
