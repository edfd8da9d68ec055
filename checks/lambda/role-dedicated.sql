-- title    = "Each function has an execution role of its own"
-- severity = "medium"
-- why      = "A shared role gives each function the rights of all; a role that is gone stops the function."
-- fix      = "Give each function a role that holds only what this function needs."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"
-- omits    = "A role that functions of several regions share is not reported: it may be one function deployed twice."
-- [params.allow_shared]
-- about    = "Names or ARNs of roles that functions may share; `*` stands for any characters."
-- default  = []

-- Three others are named: a role of thousands of functions would have each of them name all.
WITH holder AS MATERIALIZED (
    SELECT
        account_id,
        region,
        arn,
        name,
        role,
        row_number() OVER (PARTITION BY account_id, region, role ORDER BY name) AS place,
        count(*) OVER (PARTITION BY account_id, region, role) AS holders
    FROM aws_lambda_function
),

named AS MATERIALIZED (
    SELECT * FROM holder
    WHERE place <= 4
    ORDER BY name
),

shared AS (
    SELECT
        h.account_id,
        h.region,
        h.arn,
        group_concat(n.name, ', ')
        || iif(h.holders > 4, ' and ' || (h.holders - 4) || ' more', '') AS also
    FROM holder AS h
    INNER JOIN named AS n
        ON h.account_id = n.account_id AND h.region = n.region AND h.role = n.role
    WHERE h.arn <> n.arn AND n.place <= 3 + (h.place <= 3)
    GROUP BY h.account_id, h.region, h.arn
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
