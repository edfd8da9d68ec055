-- title    = "A tag policy rules the required keys"
-- severity = "low"
-- why      = "Without one, each team spells a tag in its own way, and no report tells who does."
-- fix      = "Attach a tag policy for the keys to the organisation or to the account's unit."
-- docs     = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html"
-- controls = { prowler = ["organizations_tags_policies_enabled_and_attached"] }
-- omits    = "Which values the policy allows, and whether it is enforced."
-- [params.keys]
-- about    = "Keys that a policy must rule, in the spelling that it must ask for."
-- default  = ["environment", "team", "project"]
-- [params.required]
-- about    = "Whether an account that belongs to no organisation, and can have no tag policy, is drift."
-- default  = false

WITH judged AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.organization_id,
        a.effective_tag_policy_keys,
        (
            SELECT group_concat(wanted.value, ', ')
            FROM json_each(:keys) AS wanted
            WHERE
                wanted.value NOT IN (
                    SELECT ruled.value FROM json_each(a.effective_tag_policy_keys) AS ruled
                )
        ) AS missing
    FROM aws_account AS a
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        organization_id = '' AND NOT :required,
        'belongs to no organisation',
        NULL
    ) AS exempt,
    iif(effective_tag_policy_keys IS NULL, NULL, missing IS NULL) AS compliant,
    CASE
        WHEN effective_tag_policy_keys IS NULL THEN 'its tag policy was not read'
        WHEN effective_tag_policy_keys = '[]' THEN 'no tag policy is in force'
        ELSE coalesce('no tag policy rules ' || missing, 'a tag policy rules all of them')
    END AS actual
FROM judged;
