-- title    = "Every secret is in use"
-- severity = "low"
-- why      = "A secret that nobody reads is a password that nobody would miss, or notice in wrong hands."
-- fix      = "Delete the secret, and with it the access that it gives."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html"
-- controls = { prowler = ["secretsmanager_secret_unused"], fsbp = ["SecretsManager.3"] }
-- [params.max_days]
-- about    = "Days since a secret was last read, or made, after which it counts as not in use."
-- default  = 90

-- AWS tells the day alone.
WITH aged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.deleted_date,
        s.primary_region,
        s.last_accessed_date,
        s.created_date,
        cast(
            julianday(run.started_at)
            - julianday(substr(coalesce(s.last_accessed_date, s.created_date), 1, 10)) AS INTEGER
        ) AS days
    FROM aws_secretsmanager_secret AS s
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN deleted_date IS NOT NULL THEN 'scheduled for deletion'
        WHEN primary_region <> region THEN 'a replica of the secret in ' || primary_region
    END AS exempt,
    days <= :max_days AS compliant,
    coalesce(
        'last read on ' || substr(last_accessed_date, 1, 10),
        'never read, made on ' || substr(created_date, 1, 10),
        'when it was read and made is not known'
    ) AS actual
FROM aged;
