-- title    = "Parameters that functions and launch templates name exist"
-- severity = "medium"
-- why      = "A function or machine that asks for a parameter that is not there fails when it starts."
-- fix      = "Create the parameter under its environment's path, or correct the name."
-- docs     = "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-working-with.html"
-- omits    = "Names in code, in tasks and in templates of stacks, parameters of other accounts and regions, and versions and labels. Of functions variables count that hold an ARN, or a path where their name says that it is a parameter."
-- [params.paths]
-- about    = "Names that may be used, such as `/shop/prod/*`; `*` stands for any characters, and an empty list lets any name be used."
-- default  = []

WITH users AS (
    SELECT
        account_id,
        region,
        arn,
        environment_references AS said
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        json_array(
            iif(image_id LIKE 'resolve:ssm:%', substr(image_id, length('resolve:ssm:') + 1), NULL)
        ) AS said
    FROM aws_ec2_launch_template_version
    WHERE image_id LIKE 'resolve:ssm:%'
),

named AS (
    SELECT
        u.account_id,
        u.region,
        u.arn,
        r.value AS name,
        p.name AS found
    FROM users AS u
    CROSS JOIN json_each(u.said) AS r
    LEFT JOIN aws_ssm_parameter AS p
        ON
            u.account_id = p.account_id
            AND u.region = p.region
            AND (
                r.value = p.name
                OR r.value = p.arn
                OR substr(r.value, 1, length(p.name) + 1) = p.name || ':'
                OR substr(r.value, 1, length(p.arn) + 1) = p.arn || ':'
                -- Functions read parameters by what their paths begin with, too.
                OR (
                    u.arn NOT LIKE '%:launch-template/%'
                    AND substr(p.name, 1, length(rtrim(r.value, '/')) + 1)
                    = rtrim(r.value, '/') || '/'
                )
            )
    -- AWS's own are public, and those that stand for secrets are not kept here.
    WHERE
        (
            (r.value LIKE '/%' OR u.arn LIKE '%:launch-template/%')
            AND r.value NOT LIKE 'arn:%'
            AND r.value NOT LIKE '/aws/service/%'
            AND r.value NOT LIKE '/aws/reference/secretsmanager/%'
        )
        OR r.value LIKE 'arn:%:ssm:' || u.region || ':' || u.account_id || ':parameter/%'
    ORDER BY name
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        count(DISTINCT name) AS names,
        group_concat(iif(found IS NULL, name, NULL), ', ') AS gone,
        group_concat(
            iif(
                :paths <> '[]' AND NOT EXISTS (
                    SELECT 1
                    FROM json_each(:paths) AS x
                    WHERE named.found GLOB x.value
                ),
                found,
                NULL
            ),
            ', '
        ) AS elsewhere
    FROM named
    GROUP BY account_id, region, arn
)

SELECT
    u.account_id,
    u.region,
    u.arn AS resource,
    iif(j.arn IS NULL AND u.said IS NOT NULL, 'it names no parameter', NULL) AS exempt,
    CASE
        WHEN u.said IS NULL THEN NULL
        ELSE j.gone IS NULL AND j.elsewhere IS NULL
    END AS compliant,
    CASE
        WHEN u.said IS NULL THEN 'its variables are not known'
        WHEN j.gone IS NOT NULL THEN 'it names what does not exist: ' || j.gone
        WHEN j.elsewhere IS NOT NULL THEN 'it names what is under another path: ' || j.elsewhere
        ELSE 'parameters that it names: ' || coalesce(j.names, 0)
    END AS actual
FROM users AS u
LEFT JOIN judged AS j
    ON u.account_id = j.account_id AND u.region = j.region AND u.arn = j.arn;
