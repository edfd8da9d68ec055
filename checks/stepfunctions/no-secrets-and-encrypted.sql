-- title    = "Definitions hold no credential, and are encrypted as asked"
-- severity = "medium"
-- why      = "Whoever may read the definition has the credential, and every execution writes it into its history."
-- fix      = "Let tasks read the credential from Secrets Manager, and replace it; set a key of one's own where it is asked."
-- docs     = "https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html"
-- controls = { prowler = ["stepfunctions_statemachine_no_secrets_in_definition", "stepfunctions_statemachine_encrypted_with_cmk"] }
-- omits    = "The input and output of executions; whether the key is enabled, and whether the role may use it."
-- [params.require_cmk]
-- about    = "Whether the definition and the executions must be encrypted by a key of one's own."
-- default  = false

WITH secret AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        group_concat(s.value ->> '$.name' || ' (' || (s.value ->> '$.kind') || ')', ', ') AS names
    FROM aws_sfn_state_machine AS m
    CROSS JOIN json_each(m.definition_secrets) AS s
    GROUP BY m.account_id, m.region, m.arn
)

SELECT
    m.account_id,
    m.region,
    m.arn AS resource,
    iif(m.status = 'DELETING', 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN s.names IS NOT NULL THEN 0
        WHEN m.status IS NULL THEN NULL
        WHEN :require_cmk AND m.kms_key_id IS NULL THEN 0
        WHEN m.definition_secrets IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN s.names IS NOT NULL THEN 'looks like credentials: ' || s.names
        WHEN m.definition_secrets IS NULL THEN 'not all of its definition can be read'
        ELSE 'nothing in its definition looks like a credential'
    END
    || CASE
        WHEN m.status IS NULL THEN ''
        WHEN m.kms_key_id IS NULL THEN '; encrypted by a key that AWS owns'
        ELSE '; encrypted by ' || m.kms_key_id
    END AS actual
FROM aws_sfn_state_machine AS m
LEFT JOIN secret AS s
    ON m.account_id = s.account_id AND m.region = s.region AND m.arn = s.arn;
