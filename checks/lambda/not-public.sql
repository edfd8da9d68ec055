-- title    = "Functions are not open to everyone"
-- severity = "critical"
-- why      = "Anyone on the internet can run the function, read what it returns and spend the account's money."
-- fix      = "Name the principals in the policy of the function or alias, and let the URL ask for IAM authentication."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"
-- controls = { prowler = ["awslambda_function_not_publicly_accessible", "awslambda_function_url_public"], fsbp = ["Lambda.1"] }
-- omits    = "Policies of numbered versions are not read, only those of functions and aliases."
-- scope    = "resource"
-- [params.allowed_urls]
-- about    = "Functions whose URL may be open, by name, ARN or URL; `*` stands for any characters."
-- default  = []

WITH holder AS (
    SELECT
        account_id,
        region,
        arn AS function_arn,
        'its policy' AS what,
        policy_std,
        policy_public_statements,
        'its URL' AS url_of,
        url_config
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        function_arn,
        'the policy of its alias ' || name,
        policy_std,
        policy_public_statements,
        'the URL of its alias ' || name,
        url_config
    FROM aws_lambda_alias
),

-- Statements with a condition on the function URL open the URL and nothing else.
statement AS (
    SELECT
        h.account_id,
        h.region,
        h.function_arn,
        h.what,
        h.policy_public_statements,
        coalesce(s.value ->> '$.Sid', '#' || (s.key + 1)) AS name,
        exists(
            SELECT 1
            FROM json_tree(s.value, '$.Principal') AS p
            WHERE p.value = '*'
        ) AS for_all,
        (
            SELECT
                min(
                    k.key IN ('lambda:functionurlauthtype', 'lambda:invokedviafunctionurl')
                )
            FROM json_each(s.value, '$.Condition') AS o
            CROSS JOIN json_each(o.value) AS k
        ) AS url_only
    FROM holder AS h
    CROSS JOIN json_each(h.policy_std, '$.Statement') AS s
    WHERE (s.value ->> '$.Effect') = 'Allow'
),

opening AS (
    SELECT
        account_id,
        region,
        function_arn,
        what || ' (' || name || ')' AS what,
        coalesce(url_only, 0) AS url_only
    FROM statement AS s
    WHERE
        (s.for_all AND s.url_only)
        OR s.name IN (SELECT p.value FROM json_each(s.policy_public_statements) AS p)
    UNION ALL
    SELECT
        account_id,
        region,
        function_arn,
        url_of || ' ' || (url_config ->> '$.FunctionUrl'),
        1
    FROM holder
    WHERE (url_config ->> '$.AuthType') = 'NONE'
    ORDER BY what
),

listed AS (
    SELECT DISTINCT
        f.account_id,
        f.region,
        f.arn
    FROM aws_lambda_function AS f
    LEFT JOIN holder AS h
        ON f.account_id = h.account_id AND f.region = h.region AND f.arn = h.function_arn
    INNER JOIN json_each(:allowed_urls) AS a
        ON
            f.name GLOB a.value
            OR f.arn GLOB a.value
            OR (h.url_config ->> '$.FunctionUrl') GLOB a.value
),

summary AS (
    SELECT
        o.account_id,
        o.region,
        o.function_arn,
        max(NOT o.url_only OR l.arn IS NULL) AS has_fault,
        group_concat(o.what, ', ') AS what
    FROM opening AS o
    LEFT JOIN listed AS l
        ON o.account_id = l.account_id AND o.region = l.region AND o.function_arn = l.arn
    GROUP BY o.account_id, o.region, o.function_arn
),

unread AS (
    SELECT DISTINCT
        account_id,
        region,
        function_arn
    FROM holder
    WHERE policy_public_statements IS NULL
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN s.has_fault THEN 0
        WHEN u.function_arn IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN s.has_fault THEN 'open to everyone: ' || s.what
        WHEN u.function_arn IS NOT NULL THEN 'its policies are not known'
        WHEN s.what IS NOT NULL THEN 'open to everyone, as listed: ' || s.what
        ELSE 'no policy and no URL is open to everyone'
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.function_arn
LEFT JOIN unread AS u
    ON f.account_id = u.account_id AND f.region = u.region AND f.arn = u.function_arn;
