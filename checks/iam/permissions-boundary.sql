-- title    = "Roles that pipelines make stay within the permissions boundary"
-- severity = "low"
-- why      = "A pipeline that may make roles can make one with more rights than its own."
-- fix      = "Set the permissions boundary of the role, and let the pipeline make roles only with it."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
-- [params.boundary_arn]
-- about    = "ARN of the policy that must bound the roles, * for any text."
-- type     = "string"
-- [params.roles]
-- about    = "ARNs of the roles that pipelines make, * for any text; a path such as *:role/app/* tells them best."
-- default  = ["*"]

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, which no boundary can bound'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
    END AS exempt,
    -- AWS says nothing of a boundary where there is none.
    coalesce(
        r.permissions_boundary_arn GLOB replace(:boundary_arn, '[', '[[]'),
        0
    ) AS compliant,
    coalesce(
        'is bounded by ' || r.permissions_boundary_arn, 'has no permissions boundary'
    ) AS actual
FROM aws_iam_role AS r
WHERE
    EXISTS (
        SELECT 1 FROM json_each(:roles) AS pattern
        WHERE r.arn GLOB replace(pattern.value, '[', '[[]')
    );
