-- title    = "Contacts for security, billing and operations are registered"
-- severity = "low"
-- why      = "AWS writes of a break-in or an unpaid bill to the address of the root user alone, where nobody of the team reads it."
-- fix      = "Register the alternate contacts in the settings of the account."
-- docs     = "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html"
-- omits    = "Whether the contacts answer, and whether they are three people."
-- [controls]
-- prowler = ["account_security_contact_information_is_registered"]
-- fsbp = ["Account.1"]
-- [params.kinds]
-- about    = "Kinds of contacts that must be there."
-- default  = ["SECURITY", "BILLING", "OPERATIONS"]

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(
        a.alternate_contacts IS NULL,
        NULL,
        NOT EXISTS (
            SELECT 1 FROM json_each(:kinds) AS wanted
            WHERE
                upper(wanted.value) NOT IN (
                    SELECT there.value FROM json_each(a.alternate_contacts) AS there
                )
        )
    ) AS compliant,
    CASE
        WHEN a.alternate_contacts IS NULL THEN 'its contacts were not read'
        WHEN a.alternate_contacts = '[]' THEN 'has no alternate contact'
        ELSE
            'has contacts for '
            || (
                SELECT group_concat(lower(there.value), ', ')
                FROM json_each(a.alternate_contacts) AS there
            )
    END AS actual
FROM aws_account AS a;
