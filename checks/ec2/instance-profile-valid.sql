-- title    = "Instance profiles in use hold a role that trusts EC2"
-- severity = "high"
-- why      = "Without a role that EC2 can take, the instance gets no credentials, and all that it does with AWS fails."
-- fix      = "Attach an instance profile that exists and whose role names ec2.amazonaws.com in its trust policy."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html"
-- omits    = "Profiles that only launch templates and launch configurations name."

WITH trusted AS (
    SELECT
        a.account_id,
        a.arn,
        -- 2: a statement trusts EC2; 1: perhaps, under a condition.
        max(
            iif(
                a.is_conditional
                OR a.principal NOT IN ('ec2.amazonaws.com', 'ec2.amazonaws.com.cn'),
                1,
                2
            )
        ) AS trust
    FROM aws_iam_role_access AS a
    WHERE
        a.region = 'global'
        AND (
            a.principal_type = 'anyone'
            OR (
                a.principal_type IN ('service', 'service_for_anyone')
                AND (
                    a.principal = '*'
                    OR ', ' || a.principal || ', ' GLOB '*, ec2.amazonaws.com, *'
                    OR ', ' || a.principal || ', ' GLOB '*, ec2.amazonaws.com.cn, *'
                )
            )
        )
        AND (
            a.account_ids = '[]'
            OR EXISTS (
                SELECT 1 FROM json_each(a.account_ids) AS x
                WHERE x.value = a.account_id
            )
        )
        AND EXISTS (SELECT 1 FROM json_each(a.may) AS m WHERE m.value = 'sts:assumerole')
    GROUP BY a.account_id, a.arn
)

SELECT
    i.account_id,
    i.region,
    i.arn AS resource,
    iif(i.iam_instance_profile_arn IS NULL, 'it has no instance profile', NULL) AS exempt,
    CASE
        WHEN p.arn IS NULL OR p.role_arn IS NULL THEN 0
        WHEN r.arn IS NULL THEN 0
        WHEN r.assume_role_policy_std IS NULL THEN NULL
        WHEN t.trust IS NULL THEN 0
        WHEN t.trust = 2 THEN 1
    END AS compliant,
    CASE
        WHEN i.iam_instance_profile_arn IS NULL THEN 'it has no instance profile'
        WHEN p.arn IS NULL THEN i.iam_instance_profile_arn || ' does not exist'
        WHEN p.role_arn IS NULL THEN i.iam_instance_profile_arn || ' holds no role'
        WHEN r.arn IS NULL THEN p.role_arn || ' does not exist'
        WHEN
            r.assume_role_policy_std IS NULL
            THEN 'the trust policy of ' || p.role_arn || ' could not be read'
        WHEN t.trust IS NULL THEN p.role_arn || ' does not trust EC2'
        WHEN t.trust = 1 THEN p.role_arn || ' trusts EC2 under conditions'
        ELSE p.role_arn || ' trusts EC2'
    END AS actual
FROM aws_ec2_instance AS i
LEFT JOIN aws_iam_instance_profile AS p
    ON i.account_id = p.account_id AND i.iam_instance_profile_arn = p.arn
LEFT JOIN aws_iam_role AS r
    ON p.account_id = r.account_id AND r.region = 'global' AND p.role_arn = r.arn
LEFT JOIN trusted AS t
    ON r.account_id = t.account_id AND r.arn = t.arn
WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated');
