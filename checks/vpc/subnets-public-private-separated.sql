-- title    = "VPCs keep public and private subnets apart"
-- severity = "medium"
-- why      = "Where every subnet faces the internet, or a private one does unnoticed, workloads stand in the front row."
-- fix      = "Make private subnets for the workloads, and give no subnet of a private tier a route to an internet gateway."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
-- controls = { prowler = ["vpc_subnet_separate_private_public"] }

WITH way AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(
            CASE
                WHEN state = 'blackhole' THEN 0
                WHEN target_type IN ('internet_gateway', 'carrier_gateway') THEN 1
                ELSE 0
            END
        ) AS is_public,
        max(target_type IS NULL AND coalesce(state, '') <> 'blackhole') AS is_unsure
    FROM aws_vpc_route_table_way
    GROUP BY account_id, region, route_table_id
),

subnet AS (
    SELECT
        s.account_id,
        s.region,
        s.vpc_id,
        coalesce(s.title, s.subnet_id) || ' of tier ' || s.tier AS name,
        CASE
            WHEN w.is_public = 1 THEN 1
            WHEN w.is_unsure = 0 THEN 0
        END AS is_public,
        s.tier <> 'public' AS is_stated_private
    FROM aws_vpc_subnet AS s
    LEFT JOIN way AS w
        ON
            s.account_id = w.account_id
            AND s.region = w.region
            AND s.route_table_id = w.route_table_id
    ORDER BY s.account_id, s.region, s.vpc_id, s.subnet_id
),

vpc AS (
    SELECT
        account_id,
        region,
        vpc_id,
        sum(is_public = 1) AS public,
        sum(is_public = 0) AS private,
        count(*) > count(is_public) AS is_unsure,
        group_concat(iif(is_public AND is_stated_private, name, NULL), ', ') AS mixed
    FROM subnet
    GROUP BY account_id, region, vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id
            THEN 'account ' || v.owner_id || ' owns the VPC and shares only some subnets'
        WHEN v.is_default = 1
            THEN 'a default VPC has only public subnets, see vpc/default-not-used'
        WHEN NOT EXISTS (
            SELECT 1
            FROM aws_vpc_subnet AS s
            WHERE
                s.account_id = v.account_id AND s.region = v.region AND s.vpc_id = v.vpc_id
        ) THEN 'the VPC has no subnets'
    END AS exempt,
    CASE
        WHEN c.mixed IS NOT NULL THEN 0
        WHEN c.is_unsure THEN NULL
        ELSE c.public > 0 AND c.private > 0
    END AS compliant,
    CASE
        WHEN c.vpc_id IS NULL THEN 'no subnets'
        WHEN c.mixed IS NOT NULL THEN 'a route to an internet gateway serves ' || c.mixed
        WHEN c.is_unsure THEN 'the routes of some subnets are not known'
        ELSE 'public subnets: ' || c.public || ', private subnets: ' || c.private
    END AS actual
FROM aws_vpc AS v
LEFT JOIN vpc AS c
    ON v.account_id = c.account_id AND v.region = c.region AND v.vpc_id = c.vpc_id;
