-- title    = "A customer key exists for each purpose that was documented"
-- severity = "high"
-- why      = "What should have had a key of its own is encrypted with one that nobody here can disable, share or audit, or not at all."
-- fix      = "Make the key, with an alias that names its purpose, and enable it."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html"
-- omits    = "Whether what the key is for uses it: the checks of each service tell."
-- [params.purposes]
-- about    = "Patterns of aliases, without alias/ before them, each of one enabled key or more; * stands for any text, e.g. *backup*."
-- type     = "strings"

WITH named AS (
    SELECT
        a.account_id,
        substr(a.alias_name, 7) AS name,
        k.key_state,
        k.key_manager = 'CUSTOMER' AND k.key_state = 'Enabled' AS is_good
    FROM aws_kms_alias AS a
    INNER JOIN aws_kms_key AS k
        ON a.account_id = k.account_id AND a.region = k.region AND a.target_key_id = k.id
    WHERE a.alias_name NOT GLOB 'alias/aws/*'
),

wanted AS (
    SELECT
        account.account_id,
        purpose.key AS place,
        purpose.value AS pattern,
        max(named.is_good) AS is_good,
        max(named.name IS NOT NULL AND named.is_good IS NULL) AS is_unsure,
        min(iif(named.is_good = 0, named.name || ' is ' || named.key_state, NULL)) AS bad
    FROM aws_account AS account
    CROSS JOIN json_each(:purposes) AS purpose
    LEFT JOIN named
        ON account.account_id = named.account_id AND named.name GLOB purpose.value
    GROUP BY account.account_id, purpose.key, purpose.value
    ORDER BY purpose.key
),

judged AS (
    SELECT
        account_id,
        sum(is_good = 1) AS found,
        sum(coalesce(is_good, 0) = 0 AND NOT is_unsure) AS lacking,
        max(coalesce(is_good, 0) = 0 AND is_unsure) AS is_unsure,
        group_concat(
            CASE
                WHEN is_good = 1 THEN NULL
                WHEN is_unsure THEN pattern || ' (not known)'
                ELSE pattern || coalesce(' (' || bad || ')', '')
            END,
            ', '
        ) AS missing
    FROM wanted
    GROUP BY account_id
)

SELECT
    account.account_id,
    account.region,
    account.arn AS resource,
    CASE
        WHEN judged.lacking > 0 THEN 0
        WHEN judged.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    'found keys for ' || coalesce(judged.found, 0) || ' of ' || json_array_length(:purposes)
    || coalesce(', lacks ' || judged.missing, '') AS actual
FROM aws_account AS account
LEFT JOIN judged ON account.account_id = judged.account_id;
