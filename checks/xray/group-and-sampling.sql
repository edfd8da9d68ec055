-- title    = "Traces have the groups, sampling and encryption asked for"
-- severity = "low"
-- why      = "Without its group a project's traces drown in those of others; a rate too low misses what fails rarely."
-- fix      = "Make the group and the sampling rule, and set the key of X-Ray's encryption in the region."
-- docs     = "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html"
-- omits    = "Which traces a group takes, which requests a rule is for beside its services, and whether the key may be used."
-- [params.groups]
-- about    = "Names of groups that must be there; `*` stands for any characters."
-- default  = []
-- [params.sampling_rules]
-- about    = "Names of sampling rules that must be there; `*` stands for any characters."
-- default  = ["*"]
-- [params.sampling_rate]
-- about    = "Share of requests, from 0 to 1, that each of these rules must trace at least."
-- default  = 0.05
-- [params.kms_key]
-- about    = "ARN of the key that must encrypt traces; `*` for any key of the account, empty for none."
-- default  = ""

WITH wanted AS (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        e.type,
        e.status,
        e.key_id,
        (
            SELECT group_concat(w.value, ', ')
            FROM json_each(:groups) AS w
            WHERE NOT EXISTS (
                SELECT 1
                FROM aws_xray_group AS g
                WHERE
                    g.account_id = e.account_id
                    AND g.region = e.region
                    AND g.group_name GLOB w.value
            )
        ) AS missing_groups,
        (
            SELECT group_concat(w.value, ', ')
            FROM json_each(:sampling_rules) AS w
            WHERE NOT EXISTS (
                SELECT 1
                FROM aws_xray_sampling_rule AS r
                WHERE
                    r.account_id = e.account_id
                    AND r.region = e.region
                    AND r.rule_name GLOB w.value
                    AND r.fixed_rate >= :sampling_rate
            )
        ) AS rules,
        CASE
            WHEN :kms_key = '' THEN 1
            WHEN e.type <> 'KMS' THEN 0
            WHEN :kms_key <> '*' AND e.key_id IS NOT NULL AND e.key_id <> :kms_key THEN 0
            WHEN e.status <> 'ACTIVE' THEN 0
            WHEN e.type IS NULL OR e.status IS NULL THEN NULL
            WHEN :kms_key <> '*' AND e.key_id IS NULL THEN NULL
            ELSE 1
        END AS has_key
    FROM aws_xray_encryption_config AS e
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN missing_groups IS NOT NULL OR rules IS NOT NULL THEN 0
        ELSE has_key
    END AS compliant,
    coalesce('groups are missing: ' || missing_groups || '; ', '')
    || coalesce('sampling rules are missing or too slow: ' || rules || '; ', '')
    || CASE
        WHEN type IS NULL THEN 'the encryption is not known'
        WHEN type = 'NONE' THEN 'traces are encrypted with X-Ray''s own key'
        ELSE 'traces are encrypted with ' || coalesce(key_id, 'a key that is not known')
    END
    || iif(status <> 'ACTIVE', ', which is ' || status, '') AS actual
FROM wanted;
