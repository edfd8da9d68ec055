-- title    = "Nobody can raise their own privileges"
-- severity = "high"
-- why      = "A few actions that look harmless are enough to become administrator."
-- fix      = "Limit the actions to named users, roles and policies, and iam:PassRole to the roles that are meant."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"
-- omits    = "Policies of the organisation, roles of other accounts, and whether what a way needs is there."
-- [controls]
-- prowler = ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"]

-- Customer managed policies, attached or not, each as if somebody held just the one; and principals by all their policies
-- together. What is reached only by name is no way, unless it is the holder itself.
WITH numbered AS (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        e.does || ' (' || (SELECT group_concat(a.value, ' + ') FROM json_each(e.actions) AS a)
        || ' by '
        || (SELECT group_concat(p.value, ', ') FROM json_each(e.policies) AS p)
        || ')' AS line,
        row_number() OVER (
            PARTITION BY e.account_id, e.region, e.arn
            ORDER BY json_array_length(e.actions), e.way
        ) AS place
    FROM aws_iam_escalation AS e
    ORDER BY e.account_id, e.region, e.arn, place
),

raised AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(place <= 3, line, NULL), ', ')
        || iif(count(*) > 3, ' and ' || (count(*) - 3) || ' more', '') AS lines
    FROM numbered
    GROUP BY account_id, region, arn
),

holders AS (
    SELECT
        account_id,
        region,
        arn,
        iif(
            attachment_count = 0 AND permissions_boundary_usage_count > 0,
            'only a permissions boundary, which grants nothing',
            NULL
        ) AS exempt,
        iif(policy_std IS NULL, 'its text', NULL) AS not_known
    FROM aws_iam_policy
    WHERE arn NOT GLOB 'arn:*:iam::aws:policy/*'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN
                arn GLOB '*:role/aws-service-role/*'
                THEN 'a service-linked role, AWS writes its policies'
            WHEN arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
            WHEN
                is_administrator = 1
                THEN 'an administrator, whom iam/policy-no-admin judges: ' || administrator_by
        END AS exempt,
        not_known
    FROM aws_iam_principal
)

SELECT
    h.account_id,
    h.region,
    h.arn AS resource,
    h.exempt,
    iif(h.not_known IS NULL, r.lines IS NULL, NULL) AS compliant,
    coalesce('not known: ' || h.not_known, r.lines, 'no known way') AS actual
FROM holders AS h
LEFT JOIN raised AS r
    ON h.account_id = r.account_id AND h.region = r.region AND h.arn = r.arn;
