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

-- A URL without authentication counts by itself: AWS writes the statement that it needs. A service that acts for anybody's
-- resources lets anybody in.
WITH holder AS (
    SELECT
        account_id,
        region,
        arn,
        arn AS function_arn,
        'its policy' AS what,
        policy_std,
        'its URL' AS url_of,
        url_config ->> '$.FunctionUrl' AS url,
        url_config ->> '$.AuthType' AS auth_type
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        function_arn,
        'the policy of its alias ' || name,
        policy_std,
        'the URL of its alias ' || name,
        url_config ->> '$.FunctionUrl',
        url_config ->> '$.AuthType'
    FROM aws_lambda_alias
),

access AS (
    SELECT * FROM aws_lambda_function_access
    UNION ALL
    SELECT * FROM aws_lambda_alias_access
),

opening AS (
    SELECT
        h.account_id,
        h.region,
        h.function_arn,
        p.through IS NOT NULL AS url_only,
        CASE p.principal_type
            WHEN 'anyone' THEN 'everyone'
            ELSE iif(p.principal = '*', 'any service', p.principal) || ' for anybody''s resources'
        END
        || ' by ' || h.what || ' (' || p.statement || ')'
        || iif(p.through IS NULL, '', ' through ' || p.through)
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS what
    FROM holder AS h
    INNER JOIN access AS p
        ON h.account_id = p.account_id AND h.region = p.region AND h.arn = p.arn
    WHERE p.principal_type IN ('anyone', 'service_for_anyone')
    UNION
    SELECT
        account_id,
        region,
        function_arn,
        1 AS url_only,
        'everyone by ' || url_of || ' ' || url AS what
    FROM holder
    WHERE auth_type = 'NONE'
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
        ON f.name GLOB a.value OR f.arn GLOB a.value OR h.url GLOB a.value
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
    WHERE policy_std IS NULL
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
        WHEN s.has_fault THEN 'open to ' || s.what
        WHEN u.function_arn IS NOT NULL THEN 'its policies are not known'
        WHEN s.what IS NOT NULL THEN 'open, as listed, to ' || s.what
        ELSE 'no policy and no URL is open to everyone'
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.function_arn
LEFT JOIN unread AS u
    ON f.account_id = u.account_id AND f.region = u.region AND f.arn = u.function_arn;
