-- title    = "Keys are of one region unless they are listed"
-- severity = "low"
-- why      = "The same key material in several regions opens data wherever one of its policies is too wide."
-- fix      = "Make a key of one region, and encrypt with it what need not be read elsewhere."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"
-- controls = { prowler = ["kms_cmk_not_multi_region"] }
-- scope    = "resource"
-- [params.allowed]
-- about    = "IDs or ARNs of keys that may be of several regions, * for any text."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN key_manager = 'AWS' THEN 'AWS manages it'
        WHEN key_state IN ('PendingDeletion', 'PendingReplicaDeletion')
            THEN 'it is pending deletion'
        WHEN multi_region = 1 AND EXISTS (
            SELECT 1 FROM json_each(:allowed) AS listed
            WHERE
                aws_kms_key.id GLOB replace(listed.value, '[', '[[]')
                OR aws_kms_key.arn GLOB replace(listed.value, '[', '[[]')
        ) THEN 'listed as one of several regions'
    END AS exempt,
    multi_region = 0 AS compliant,
    CASE multi_region
        WHEN 1
            THEN 'is of several regions' || coalesce(', the ' || lower(multi_region_key_type), '')
        WHEN 0 THEN 'is of one region'
        ELSE 'AWS does not say whether it is of several regions'
    END AS actual
FROM aws_kms_key;
