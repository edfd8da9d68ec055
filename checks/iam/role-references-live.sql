-- title    = "Roles, and those whom roles trust, exist"
-- severity = "medium"
-- why      = "What names a role that is gone does not work, and a trust in somebody who is gone tells of a deletion nobody followed up."
-- fix      = "Give the resource a role that exists, or remove the unique ID from the trust policy."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"
-- omits    = "Principals and roles of other accounts, whom IAM checks when a trust is written, and what else names a role: tasks, rules, state machines."

-- IAM puts the unique ID in the place of a user or role that was deleted.
WITH orphan AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(principal, ', ') AS ids
    FROM (
        SELECT DISTINCT
            account_id,
            region,
            arn,
            principal
        FROM aws_iam_role_access
        WHERE
            principal_type = 'principal'
            AND (principal GLOB 'AROA*' OR principal GLOB 'AIDA*')
        ORDER BY principal
    ) AS id
    GROUP BY account_id, region, arn
),

bounded AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        p.arn IS NULL AS is_gone
    FROM aws_iam_role AS r
    LEFT JOIN aws_iam_policy AS p
        ON
            r.account_id = p.account_id
            AND r.region = p.region
            AND r.permissions_boundary_arn = p.arn
    WHERE r.permissions_boundary_arn LIKE 'arn:%:iam::' || r.account_id || ':policy/%'
),

naming AS (
    SELECT
        account_id,
        region,
        arn,
        role AS role_arn
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        deliver_logs_permission_arn AS role_arn
    FROM aws_vpc_flow_log
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        monitoring_role_arn AS role_arn
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        role_arn
    FROM aws_cloudformation_stack
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN o.arn IS NOT NULL THEN 0
        WHEN b.is_gone THEN 0
        WHEN r.assume_role_policy_std IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN o.arn IS NOT NULL THEN 'trusts ' || o.ids || ', who is gone'
        WHEN b.is_gone
            THEN 'is bounded by ' || r.permissions_boundary_arn || ', which is gone'
        WHEN r.assume_role_policy_std IS NULL THEN 'the trust policy is not known'
        ELSE 'trusts nobody who is gone'
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN orphan AS o
    ON r.account_id = o.account_id AND r.region = o.region AND r.arn = o.arn
LEFT JOIN bounded AS b
    ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.arn
UNION ALL
SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    r.arn IS NOT NULL AS compliant,
    'has the role ' || n.role_arn || iif(r.arn IS NULL, ', which is gone', '') AS actual
FROM naming AS n
LEFT JOIN aws_iam_role AS r
    ON n.account_id = r.account_id AND r.region = 'global' AND n.role_arn = r.arn
WHERE n.role_arn LIKE 'arn:%:iam::' || n.account_id || ':role/%';
