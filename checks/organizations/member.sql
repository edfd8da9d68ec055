-- title    = "The account belongs to an organisation with all features"
-- severity = "low"
-- why      = "No policy from above guards an account that stands alone, and nobody sees its costs and findings beside the others."
-- fix      = "Invite the account into the organisation, and enable all features there."
-- docs     = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html"
-- [controls]
-- prowler = ["organizations_account_part_of_organizations"]
-- powerpipe = ["account_part_of_organizations"]
-- [params.required]
-- about    = "Whether an account that stands alone is drift."
-- default  = false

SELECT
    account_id,
    region,
    arn AS resource,
    iif(organization_id = '' AND NOT :required, 'stands alone, and may', NULL) AS exempt,
    CASE
        WHEN organization_id = '' THEN 0
        WHEN organization_id IS NOT NULL THEN organization_feature_set = 'ALL'
    END AS compliant,
    CASE
        WHEN organization_id = '' THEN 'belongs to no organisation'
        WHEN organization_id IS NULL THEN 'whether it belongs to an organisation is not known'
        ELSE
            'belongs to ' || organization_id || ', features: '
            || coalesce(organization_feature_set, 'not known')
    END AS actual
FROM aws_account;
