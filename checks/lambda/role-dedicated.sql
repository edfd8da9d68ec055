-- title    = "Each function has an execution role of its own"
-- severity = "medium"
-- why      = "A shared role gives each function the rights of all; a role that is gone stops the function."
-- fix      = "Give each function a role that holds only what this function needs."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"
-- omits    = "A role that functions of several regions share is not reported: it may be one function deployed twice."
-- [params.allow_shared]
-- about    = "Names or ARNs of roles that functions may share; `*` stands for any characters."
-- default  = []

WITH shared AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        group_concat(o.name, ', ') AS also
    FROM aws_lambda_function AS f
    INNER JOIN (
        SELECT
            account_id,
            region,
            arn,
            name,
            role
        FROM aws_lambda_function
        ORDER BY name
    ) AS o
        ON f.account_id = o.account_id AND f.region = o.region AND f.role = o.role
    WHERE f.arn <> o.arn
    GROUP BY f.account_id, f.region, f.arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN f.role IS NULL THEN NULL
        WHEN r.arn IS NULL THEN 0
        WHEN s.also IS NULL THEN 1
        ELSE EXISTS (
            SELECT 1
            FROM json_each(:allow_shared) AS a
            WHERE r.arn GLOB a.value OR r.name GLOB a.value
        )
    END AS compliant,
    CASE
        WHEN f.role IS NULL THEN 'the role is not known'
        WHEN r.arn IS NULL THEN 'the role ' || f.role || ' does not exist'
        WHEN s.also IS NULL THEN 'no other function of the region has the role ' || r.name
        ELSE 'the role ' || r.name || ' is also that of ' || s.also
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN aws_iam_role AS r
    ON f.account_id = r.account_id AND r.region = 'global' AND f.role = r.arn
LEFT JOIN shared AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
