-- title    = "Customer keys are enabled and used"
-- severity = "low"
-- why      = "A key that nobody uses costs money each month, and what it once encrypted is forgotten with it."
-- fix      = "Disable the key, watch for what misses it, and schedule its deletion."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-determining-usage.html"
-- controls = { prowler = ["kms_cmk_are_used"] }
-- scope    = "resource"
-- [params.lookback_days]
-- about    = "Days within which a key must have been used; a new one counts from its making."
-- default  = 90

WITH aged AS (
    SELECT
        k.account_id,
        k.region,
        k.arn,
        k.key_manager,
        k.key_state,
        k.creation_date,
        k.last_used_timestamp,
        k.usage_tracked_since,
        julianday(run.started_at) - julianday(k.last_used_timestamp) AS days_unused,
        julianday(run.started_at) - julianday(k.creation_date) AS days_old,
        julianday(run.started_at) - julianday(k.usage_tracked_since) AS days_tracked
    FROM aws_kms_key AS k
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN key_manager = 'AWS' THEN 'AWS manages it'
        WHEN key_state IN ('PendingDeletion', 'PendingReplicaDeletion')
            THEN 'it is pending deletion'
        WHEN days_old <= :lookback_days AND last_used_timestamp IS NULL
            THEN 'made ' || creation_date
    END AS exempt,
    CASE
        WHEN key_state IS NULL THEN NULL
        WHEN key_state <> 'Enabled' THEN 0
        WHEN usage_tracked_since IS NULL THEN NULL
        WHEN days_unused <= :lookback_days THEN 1
        -- KMS has not looked for long enough.
        WHEN last_used_timestamp IS NULL AND days_tracked < :lookback_days THEN NULL
        ELSE 0
    END AS compliant,
    'is ' || coalesce(key_state, 'in an unknown state') || ', '
    || CASE
        WHEN usage_tracked_since IS NULL THEN 'its use was not read'
        WHEN last_used_timestamp IS NULL THEN 'not used since ' || usage_tracked_since
        ELSE 'last used ' || last_used_timestamp
    END AS actual
FROM aged;
