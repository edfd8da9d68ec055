-- title    = "Keys wait for their deletion as long as their environment needs"
-- severity = "low"
-- why      = "A production key that is deleted by mistake must wait to be saved, and one of a test holds up the next test."
-- fix      = "Set the deletion window of the key, in days."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html#deleting-keys-how-it-works"
-- omits    = "Keys that no given stack declares: AWS keeps the window only once a deletion is scheduled."
-- shared   = ["environment_tags"]
-- [params.environments]
-- about    = "Environments that come and go, as patterns of a word of the stack's name or of its environment tag."
-- default  = ["dev", "test", "sandbox", "pr[0-9]*"]
-- [params.min_days]
-- about    = "Days that a key of such an environment waits, at most."
-- default  = 7
-- [params.max_days]
-- about    = "Days that every other key waits, at least."
-- default  = 30

WITH short_lived AS (
    SELECT DISTINCT stack.stack
    FROM iac_stack AS stack
    CROSS JOIN json_each(:environments) AS environment
    WHERE
        '-' || replace(replace(replace(lower(stack.name), '_', '-'), '.', '-'), '/', '-') || '-'
        GLOB '*-' || lower(environment.value) || '-*'
        OR lower(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(stack.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) GLOB lower(environment.value)
),

days AS (
    SELECT
        account_id,
        region,
        urn,
        source,
        value,
        iif(value = 'null', NULL, cast(trim(value, '"') AS INTEGER)) AS number
    FROM iac_property
    WHERE
        path IN (
            'deletionWindowInDays',
            'deletion_window_in_days',
            'PendingWindowInDays',
            'pendingWindowInDays'
        )
),

declared AS (
    SELECT
        resource.account_id,
        resource.region,
        resource.urn,
        resource.is_external,
        short_lived.stack IS NOT NULL AS is_short_lived,
        max(days.urn IS NOT NULL AND days.value IS NULL) AS is_untold,
        -- Where nothing is declared, all three tools leave it to KMS, which waits thirty days.
        coalesce(
            max(iif(days.source = 'input', days.number, NULL)), max(days.number), 30
        ) AS days
    FROM iac_resource AS resource
    LEFT JOIN short_lived
        ON resource.stack = short_lived.stack
    LEFT JOIN days
        ON
            resource.account_id = days.account_id
            AND resource.region = days.region
            AND resource.urn = days.urn
    WHERE resource.table_name = 'aws_kms_key' AND coalesce(resource.is_deleting, 0) = 0
    GROUP BY
        resource.account_id,
        resource.region,
        resource.urn,
        resource.is_external,
        short_lived.stack
)

SELECT
    account_id,
    region,
    urn AS resource,
    iif(is_external = 1, 'is read, not managed', NULL) AS exempt,
    CASE
        WHEN is_untold THEN NULL
        WHEN is_short_lived THEN days <= :min_days
        ELSE days >= :max_days
    END AS compliant,
    CASE
        WHEN is_untold THEN 'the state does not tell how many days it waits'
        ELSE
            'waits ' || days || ' days, in an environment that '
            || iif(is_short_lived, 'comes and goes', 'stays')
    END AS actual
FROM declared;
