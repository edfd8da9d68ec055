-- title    = "Functions run in private subnets"
-- severity = "high"
-- why      = "A function outside the VPC reaches the internet unfiltered; in a public subnet it reaches nothing outside at all."
-- fix      = "Attach the function to private subnets of the workload's VPC."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
-- controls = { prowler = ["awslambda_function_inside_vpc"], fsbp = ["Lambda.3"] }
-- [params.require_vpc]
-- about    = "Whether a function must be in a VPC at all."
-- default  = true
-- [params.allowed]
-- about    = "Names or ARNs of the functions that may run anywhere; `*` stands for any characters."
-- default  = []

WITH public_table AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(is_ipv4_internet OR is_ipv6_internet) AS is_public
    FROM aws_vpc_route_table_way
    WHERE
        target_type = 'internet_gateway'
        AND coalesce(state, 'active') = 'active'
        AND (is_ipv4_internet OR is_ipv6_internet) IS NOT 0
    GROUP BY account_id, region, route_table_id
),

placement AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        i.value AS subnet_id,
        CASE
            WHEN t.is_public THEN 'public'
            WHEN s.route_table_id IS NOT NULL AND t.route_table_id IS NULL THEN 'private'
            ELSE 'unknown'
        END AS kind
    FROM aws_lambda_function AS f
    CROSS JOIN json_each(f.vpc_subnet_ids) AS i
    LEFT JOIN aws_vpc_subnet AS s
        ON f.account_id = s.account_id AND f.region = s.region AND i.value = s.subnet_id
    LEFT JOIN public_table AS t
        ON
            s.account_id = t.account_id
            AND s.region = t.region
            AND s.route_table_id = t.route_table_id
    ORDER BY i.value
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        max(kind = 'public') AS has_public,
        max(kind = 'unknown') AS has_unknown,
        group_concat(subnet_id || ' (' || kind || ')', ', ') AS subnets
    FROM placement
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(
        EXISTS (
            SELECT 1
            FROM json_each(:allowed) AS a
            WHERE f.name GLOB a.value OR f.arn GLOB a.value
        ),
        'it is listed as allowed anywhere',
        NULL
    ) AS exempt,
    CASE
        WHEN f.vpc_subnet_ids IS NULL THEN NULL
        WHEN s.arn IS NULL THEN NOT :require_vpc
        WHEN s.has_public THEN 0
        WHEN s.has_unknown THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN f.vpc_subnet_ids IS NULL THEN 'its subnets are not known'
        WHEN s.arn IS NULL THEN 'it is in no VPC'
        ELSE 'it is in ' || s.subnets
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
