-- title    = "No parameter in clear holds a credential"
-- severity = "high"
-- why      = "Whoever may list and read parameters, which many read-only roles may, has the credential."
-- fix      = "Store the credential as SecureString, let its readers use the key, and replace it."
-- docs     = "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html"
-- controls = { powerpipe = ["ssm_parameter_encryption_enabled"] }
-- omits    = "No patterns of one's own for values: they are looked at while collecting and never stored."
-- [params.name_patterns]
-- about    = "Names of parameters that must be secure whatever they hold; `*` stands for any characters."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN type = 'SecureString' THEN 1
        WHEN value_secrets <> '[]' THEN 0
        WHEN
            type IS NOT NULL
            AND EXISTS (
                SELECT 1
                FROM json_each(:name_patterns) AS p
                WHERE lower(aws_ssm_parameter.name) GLOB lower(p.value)
            )
            THEN 0
        WHEN value_secrets = '[]' THEN 1
    END AS compliant,
    CASE
        WHEN type = 'SecureString' THEN 'it is secure'
        WHEN value_secrets <> '[]' THEN 'its value looks like a ' || (value_secrets ->> '$[0].kind')
        WHEN type IS NULL THEN 'its type is not known'
        WHEN value_secrets IS NULL THEN 'it is in clear, and its value could not be read'
        ELSE 'it is in clear, and its value looks like no credential'
    END AS actual
FROM aws_ssm_parameter;
