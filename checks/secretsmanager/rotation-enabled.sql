-- title    = "Secrets rotate by themselves, and did so in time"
-- severity = "high"
-- why      = "A password that never changes opens the door for ever to whoever once saw it."
-- fix      = "Turn on rotation with an interval within the limit, and mend the rotation function where the last one is overdue."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
-- controls = { prowler = ["secretsmanager_automatic_rotation_enabled", "secretsmanager_secret_rotated_periodically"], fsbp = ["SecretsManager.1", "SecretsManager.2", "SecretsManager.4"] }
-- [params.max_days]
-- about    = "Most days between two rotations."
-- default  = 90
-- [params.exempt_owners]
-- about    = "Services, such as `events`, that look after secrets of their own which nobody can have rotated."
-- default  = []

WITH aged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.deleted_date,
        s.primary_region,
        s.owning_service,
        s.rotation_enabled,
        s.rotation_interval_days,
        s.last_rotated_date,
        -- A rotation has its window on the day on which it is due.
        julianday(run.started_at) - julianday(coalesce(s.last_rotated_date, s.created_date)) - 1
            AS overdue_from
    FROM aws_secretsmanager_secret AS s
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN deleted_date IS NOT NULL THEN 'scheduled for deletion'
        WHEN primary_region <> region THEN 'a replica, rotated in ' || primary_region
        WHEN owning_service IN (SELECT o.value FROM json_each(:exempt_owners) AS o)
            THEN 'looked after by ' || owning_service
    END AS exempt,
    rotation_enabled = 1
    AND rotation_interval_days <= :max_days
    AND overdue_from <= min(rotation_interval_days, :max_days) AS compliant,
    CASE
        WHEN rotation_enabled IS NULL THEN 'whether it rotates is not known'
        WHEN rotation_enabled = 0 THEN 'it does not rotate'
        ELSE
            'rotates every '
            || iif(
                rotation_interval_days IS NULL, '? days', printf('%g days', rotation_interval_days)
            )
            || coalesce(', last on ' || substr(last_rotated_date, 1, 10), ', never until now')
    END AS actual
FROM aged;
