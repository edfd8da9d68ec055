-- title    = "Functions in a VPC use several Availability Zones"
-- severity = "medium"
-- why      = "When the only zone fails, the function can no longer start."
-- fix      = "Add subnets of further Availability Zones to the function's VPC configuration."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
-- controls = { prowler = ["awslambda_function_vpc_multi_az"], fsbp = ["Lambda.5"] }
-- [params.min_azs]
-- about    = "Fewest zones that the subnets must be in."
-- default  = 2

WITH zones AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        count(DISTINCT s.availability_zone) AS zones,
        count(*) > count(s.availability_zone) AS unsure,
        count(*) AS subnets
    FROM aws_lambda_function AS f
    CROSS JOIN json_each(f.vpc_subnet_ids) AS i
    LEFT JOIN aws_vpc_subnet AS s
        ON f.account_id = s.account_id AND f.region = s.region AND i.value = s.subnet_id
    GROUP BY f.account_id, f.region, f.arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(json_array_length(f.vpc_subnet_ids) = 0, 'it is in no VPC', NULL) AS exempt,
    CASE
        WHEN z.zones >= :min_azs THEN 1
        WHEN z.unsure THEN NULL
        ELSE z.zones >= :min_azs
    END AS compliant,
    coalesce('subnets: ' || z.subnets || ', zones: ' || z.zones, 'no subnets are known')
    || iif(z.unsure, ', and some subnets are not visible here', '') AS actual
FROM aws_lambda_function AS f
LEFT JOIN zones AS z
    ON f.account_id = z.account_id AND f.region = z.region AND f.arn = z.arn;
