-- title    = "Customer keys rotate"
-- severity = "medium"
-- why      = "Key material that never changes protects ever more data, and a leak of it opens all of it."
-- fix      = "Turn automatic rotation on, with a period of at most the required number of days."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-disable.html"
-- controls = { prowler = ["kms_cmk_rotation_enabled"], fsbp = ["KMS.4"] }
-- omits    = "It does not judge when a key was last rotated on demand, as keys with imported material are."
-- [params.max_period_days]
-- about    = "Days between two rotations, at most."
-- default  = 365

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN key_manager = 'AWS' THEN 'AWS rotates the keys that it manages'
        WHEN key_state IN ('PendingDeletion', 'PendingReplicaDeletion')
            THEN 'it is pending deletion'
        -- https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-disable.html
        WHEN key_state = 'Disabled' AND key_rotation_enabled = 1
            THEN 'KMS rotates a disabled key only once it is enabled again'
        WHEN customer_master_key_spec <> 'SYMMETRIC_DEFAULT'
            THEN 'a key of type ' || customer_master_key_spec || ' has no automatic rotation'
        WHEN origin <> 'AWS_KMS'
            THEN 'material of origin ' || origin || ' has no automatic rotation'
    END AS exempt,
    -- A year is AWS's own period, where no other was chosen.
    key_rotation_enabled = 1
    AND coalesce(rotation_period_in_days, 365) <= :max_period_days AS compliant,
    CASE key_rotation_enabled
        WHEN 1 THEN 'rotates every ' || coalesce(rotation_period_in_days, 365) || ' days'
        WHEN 0 THEN 'automatic rotation is off'
        ELSE 'AWS does not say whether it rotates'
    END AS actual
FROM aws_kms_key;
