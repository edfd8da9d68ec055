-- title    = "Roles in use trust the service that uses them"
-- severity = "high"
-- why      = "A service that a role does not trust cannot take it: the function does not start, the flow log stays empty."
-- fix      = "Name the service in the role's trust policy, or give the resource a role that does."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html"
-- omits    = "Roles of tasks, rules and state machines, roles of other accounts, roles that are gone (lambda/role-dedicated tells of those of functions), and services that conditions leave open."

-- A role of an instance profile is used by instances once the profile is theirs.
WITH used AS (
    SELECT
        account_id,
        region,
        arn,
        role AS role_arn,
        'lambda.amazonaws.com' AS service,
        'the function ' || name AS user_name
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        role_arn,
        'ec2.amazonaws.com' AS service,
        'the instance profile ' || name AS user_name
    FROM aws_iam_instance_profile
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        deliver_logs_permission_arn AS role_arn,
        'vpc-flow-logs.amazonaws.com' AS service,
        'the flow log ' || flow_log_id AS user_name
    FROM aws_vpc_flow_log
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        monitoring_role_arn AS role_arn,
        'monitoring.rds.amazonaws.com' AS service,
        'the database ' || db_instance_identifier AS user_name
    FROM aws_rds_db_instance
),

-- 2: a statement trusts the service; 1: perhaps, under a condition.
trusted AS (
    SELECT
        u.*,
        r.assume_role_policy_std,
        (
            SELECT max(iif(a.is_conditional OR a.principal <> u.service, 1, 2))
            FROM aws_iam_role_access AS a
            WHERE
                a.account_id = u.account_id
                AND a.region = 'global'
                AND a.arn = u.role_arn
                AND (
                    a.principal_type = 'anyone'
                    OR (
                        a.principal_type IN ('service', 'service_for_anyone')
                        AND ', ' || a.principal || ', ' GLOB '*, ' || u.service || ', *'
                    )
                    OR (a.principal_type IN ('service', 'service_for_anyone') AND a.principal = '*')
                )
                AND (
                    a.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(a.account_ids) AS x
                        WHERE x.value = u.account_id
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(a.may) AS m
                    WHERE m.value = 'sts:assumerole'
                )
        ) AS trust
    FROM used AS u
    INNER JOIN aws_iam_role AS r
        ON u.account_id = r.account_id AND r.region = 'global' AND u.role_arn = r.arn
    WHERE u.role_arn LIKE 'arn:%:iam::' || u.account_id || ':role/%'
),

judged AS (
    SELECT
        account_id,
        role_arn,
        CASE
            WHEN assume_role_policy_std IS NULL THEN NULL
            WHEN trust IS NULL THEN 0
            WHEN trust = 2 THEN 1
        END AS trusts,
        user_name || CASE
            WHEN
                assume_role_policy_std IS NULL
                THEN ' has a role whose trust policy could not be read'
            WHEN trust IS NULL THEN ' is of ' || service || ', which the role does not trust'
            WHEN trust = 1 THEN ' is of ' || service || ', which the role trusts under conditions'
            ELSE ' is of ' || service || ', which the role trusts'
        END AS text
    FROM trusted
    ORDER BY account_id, role_arn, text
),

by_role AS (
    SELECT
        account_id,
        role_arn,
        CASE
            WHEN min(trusts) = 0 THEN 0
            WHEN count(trusts) < count(*) THEN NULL
            ELSE 1
        END AS compliant,
        group_concat(text, '; ') AS actual
    FROM judged
    GROUP BY account_id, role_arn
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    iif(
        b.role_arn IS NULL,
        'no function, instance profile, flow log or database of the account uses it',
        NULL
    ) AS exempt,
    b.compliant,
    coalesce(b.actual, 'nothing that is read uses it') AS actual
FROM aws_iam_role AS r
LEFT JOIN by_role AS b
    ON r.account_id = b.account_id AND r.arn = b.role_arn;
