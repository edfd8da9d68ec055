-- title    = "Outputs, parameters and templates hold no credential"
-- severity = "high"
-- why      = "Everyone who may describe the stack reads them, and templates and outputs are copied into logs and consoles."
-- fix      = "Refer to Secrets Manager with a dynamic reference and mark parameters NoEcho; then replace the credential, for it was seen."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"
-- controls = { prowler = ["cloudformation_stack_outputs_find_secrets"] }

WITH judged AS (
    SELECT
        account_id,
        region,
        arn,
        (
            SELECT group_concat(secret.value ->> '$.name', ', ')
            FROM json_each(stack.output_secrets) AS secret
        ) AS outputs,
        (
            SELECT group_concat(secret.value ->> '$.name', ', ')
            FROM json_each(stack.parameter_secrets) AS secret
        ) AS parameters,
        (
            SELECT group_concat(secret.value ->> '$.name', ', ')
            FROM json_each(stack.template_secrets) AS secret
        ) AS template,
        output_secrets IS NULL OR parameter_secrets IS NULL OR template_secrets IS NULL AS is_unsure
    FROM aws_cloudformation_stack AS stack
    -- What only a change set knows has no template yet.
    WHERE coalesce(status, '') <> 'REVIEW_IN_PROGRESS'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN coalesce(outputs, parameters, template) IS NOT NULL THEN 0
        WHEN is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN coalesce(outputs, parameters, template) IS NOT NULL
            THEN ltrim(
                coalesce('; in outputs: ' || outputs, '')
                || coalesce('; in parameters: ' || parameters, '')
                || coalesce('; in the template: ' || template, ''),
                '; '
            )
        WHEN is_unsure THEN 'not all of it was read'
        ELSE 'holds no credential'
    END AS actual
FROM judged;
