-- title    = "No document is public or holds a credential"
-- severity = "high"
-- why      = "A public document tells every account how machines are run, and whoever reads a document has what stands in it."
-- fix      = "Stop sharing the document with all accounts, take credentials out, and block public sharing."
-- docs     = "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"
-- controls = { prowler = ["ssm_documents_set_as_public", "ssm_document_secrets"], powerpipe = ["ssm_document_block_public_sharing_setting_enabled"], fsbp = ["SSM.4", "SSM.7"] }
-- omits    = "Accounts that a document is shared with by their ID, and versions other than the default one."
-- [params.block_public_sharing]
-- about    = "Whether the setting that blocks public sharing must be on."
-- default  = true

SELECT
    account_id,
    region,
    arn AS resource,
    NULL AS exempt,
    CASE
        WHEN lower(account_ids) LIKE '%"all"%' OR content_secrets <> '[]' THEN 0
        WHEN account_ids IS NULL OR content_secrets IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN account_ids IS NULL THEN 'with whom it is shared is not known'
        WHEN lower(account_ids) LIKE '%"all"%' THEN 'it is public'
        WHEN account_ids = '[]' THEN 'it is shared with nobody'
        ELSE 'it is shared with ' || account_ids
    END
    || CASE
        WHEN content_secrets IS NULL THEN ', what it holds is not known'
        WHEN content_secrets = '[]' THEN ''
        ELSE
            ', looks like credentials: '
            || (
                SELECT
                    group_concat(
                        (s.value ->> '$.name') || ' (' || (s.value ->> '$.kind') || ')', ', '
                    )
                FROM json_each(aws_ssm_document.content_secrets) AS s
            )
    END AS actual
FROM aws_ssm_document
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    iif(:block_public_sharing, NULL, 'it need not be blocked') AS exempt,
    setting_value = 'Disable' AS compliant,
    CASE setting_value
        WHEN 'Disable' THEN 'documents cannot be made public'
        WHEN 'Enable' THEN 'documents can be made public'
        ELSE coalesce('the setting is ' || setting_value, 'the setting is not known')
    END AS actual
FROM aws_ssm_service_setting
WHERE setting_id = '/ssm/documents/console/public-sharing-permission';
