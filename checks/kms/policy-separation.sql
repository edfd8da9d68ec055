-- title    = "Who uses a key cannot administer it"
-- severity = "medium"
-- why      = "Whoever reads the data could then let others read it too, or delete the key and all that it protects."
-- fix      = "Give users of the key kms:Decrypt and the like alone, and administrators no action that uses it."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"
-- omits    = "Rights that the account's IAM policies give, where the key's policy leaves it to them: iam/policy-no-sensitive-full-access and iam/policy-no-service-wildcard judge those."
-- [params.administrators]
-- about    = "Names or ARNs of principals that may both use and administer keys, * for any text."
-- default  = []

-- The account itself stands for its IAM policies.
WITH held AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.principal,
        max(
            EXISTS (
                SELECT 1
                FROM json_each(w.actions) AS a
                CROSS JOIN json_each('["kms:putkeypolicy","kms:schedulekeydeletion"]') AS admin
                WHERE
                    admin.value GLOB a.value
                    AND NOT EXISTS (
                        SELECT 1 FROM json_each(w.not_actions) AS n
                        WHERE admin.value GLOB n.value
                    )
            )
        ) AS administers,
        max(
            EXISTS (
                SELECT 1
                FROM json_each(w.actions) AS a
                CROSS JOIN
                    json_each('["kms:decrypt","kms:encrypt","kms:generatedatakey","kms:sign"]')
                        AS usage
                WHERE
                    usage.value GLOB a.value
                    AND NOT EXISTS (
                        SELECT 1 FROM json_each(w.not_actions) AS n
                        WHERE usage.value GLOB n.value
                    )
            )
        ) AS uses
    FROM aws_kms_key_access AS w
    WHERE NOT (w.principal_type = 'account' AND w.principal = w.account_id)
    GROUP BY w.account_id, w.region, w.arn, w.principal
),

mighty AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        group_concat(r.principal, ', ') AS principals
    FROM (
        SELECT * FROM held
        ORDER BY principal
    ) AS r
    WHERE
        r.administers
        AND r.uses
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:administrators) AS allowed
            WHERE
                r.principal GLOB replace(allowed.value, '[', '[[]')
                OR r.principal GLOB '*/' || replace(allowed.value, '[', '[[]')
        )
    GROUP BY r.account_id, r.region, r.arn
)

SELECT
    k.account_id,
    k.region,
    k.arn AS resource,
    iif(k.key_manager = 'AWS', 'AWS writes the policy of a key that it manages', NULL) AS exempt,
    iif(k.policy_std IS NULL, NULL, m.arn IS NULL) AS compliant,
    iif(
        k.policy_std IS NULL,
        'the policy was not read',
        coalesce(
            'may use and administer it: ' || m.principals,
            'nobody whom the policy names may both use and administer it'
        )
    ) AS actual
FROM aws_kms_key AS k
LEFT JOIN mighty AS m
    ON k.account_id = m.account_id AND k.region = m.region AND k.arn = m.arn;
