-- title    = "Functions in a VPC reach the services that they name"
-- severity = "high"
-- why      = "A call that finds no way out of the VPC hangs until the function times out."
-- fix      = "Route the subnets through a NAT gateway, or add an endpoint of the service; admit HTTPS on both sides."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
-- omits    = "Services that a function's code or policies name and its environment does not, which only a way to the internet serves; policies of endpoints; name resolution; what is not HTTPS."

WITH asked AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS services,
        count(is_open) AS known,
        min(is_open) AS is_open,
        group_concat(iif(is_open = 1, NULL, target || ': ' || because), '; ') AS lacking,
        group_concat(target || ' ' || because, ', ') AS words
    FROM (SELECT * FROM aws_lambda_function_egress ORDER BY target) AS e
    WHERE target <> 'internet'
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN f.vpc_subnet_ids = '[]' THEN 'it is in no VPC'
        WHEN
            i.arn IS NOT NULL
            AND i.is_open IS NOT 1
            AND a.arn IS NULL
            AND f.environment_variable_names IS NOT NULL
            THEN 'its environment names no service of AWS'
    END AS exempt,
    CASE
        WHEN i.is_open = 1 THEN 1
        WHEN a.is_open = 0 THEN 0
        WHEN a.known = a.services THEN 1
    END AS compliant,
    CASE
        WHEN f.vpc_subnet_ids IS NULL THEN 'its subnets are not known'
        WHEN i.is_open = 1 THEN 'it reaches the internet'
        WHEN a.lacking IS NOT NULL THEN a.lacking
        WHEN a.words IS NOT NULL THEN a.words
        WHEN f.environment_variable_names IS NULL THEN 'what it calls is not known'
        ELSE coalesce(i.because, 'its way out is not known')
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN aws_lambda_function_egress AS i
    ON
        f.account_id = i.account_id
        AND f.region = i.region
        AND f.arn = i.arn
        AND i.target = 'internet'
LEFT JOIN asked AS a
    ON f.account_id = a.account_id AND f.region = a.region AND f.arn = a.arn;
