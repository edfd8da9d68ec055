-- title    = "Private subnets use a NAT gateway of their own zone"
-- severity = "high"
-- why      = "When subnets of several zones share one NAT gateway, the loss of its zone cuts all of them off, and traffic between zones costs extra."
-- fix      = "Create a NAT gateway in each Availability Zone and route each private subnet to the one of its zone, or use a regional NAT gateway."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.shared_nat_allowed_envs]
-- about    = "Environments, named by a tag of the subnet or else of its VPC, whose subnets may share a NAT gateway of another zone."
-- default  = ["dev"]

WITH subnet AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.owner_id,
        s.availability_zone,
        s.route_table_id,
        coalesce(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(s.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            ),
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(v.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) AS environment
    FROM aws_vpc_subnet AS s
    LEFT JOIN aws_vpc AS v
        ON
            s.account_id = v.account_id
            AND s.region = v.region
            AND s.vpc_id = v.vpc_id
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.owner_id <> s.account_id
            THEN 'account ' || s.owner_id || ' owns the subnet and routes it'
        WHEN
            lower(coalesce(s.environment, :unstated_environment)) IN (
                SELECT lower(e.value) FROM json_each(:shared_nat_allowed_envs) AS e
            )
            THEN
                'environment ' || coalesce(s.environment, :unstated_environment)
                || ' may share a NAT gateway'
        WHEN s.availability_zone NOT GLOB s.region || '?'
            THEN 'zone ' || s.availability_zone || ' is no Availability Zone'
    END AS exempt,
    CASE
        WHEN r.state = 'blackhole' OR n.state <> 'available' THEN 0
        WHEN n.state IS NULL THEN NULL
        WHEN n.availability_mode = 'regional' THEN 1
        ELSE ns.availability_zone = s.availability_zone
    END AS compliant,
    'the subnet is in ' || coalesce(s.availability_zone, 'an unknown zone') || ', its '
    || iif(n.availability_mode = 'regional', 'regional ', '') || 'NAT gateway ' || r.target
    || CASE
        WHEN n.nat_gateway_id IS NULL THEN ' was not found'
        WHEN n.state <> 'available' THEN ' is ' || n.state
        WHEN n.state IS NULL THEN ' is in an unknown state'
        WHEN n.availability_mode = 'regional' THEN ' serves every zone'
        ELSE ' in ' || coalesce(ns.availability_zone, 'an unknown zone')
    END
    || iif(
        s.environment IS NULL AND ns.availability_zone <> s.availability_zone,
        ', no tag names the environment: judged as ' || :unstated_environment,
        ''
    ) AS actual
FROM subnet AS s
INNER JOIN aws_vpc_route_table_way AS r
    ON
        s.account_id = r.account_id
        AND s.region = r.region
        AND s.route_table_id = r.route_table_id
        AND r.is_ipv4_default = 1
        AND r.target_type = 'nat_gateway'
LEFT JOIN aws_vpc_nat_gateway AS n
    ON
        r.account_id = n.account_id
        AND r.region = n.region
        AND r.target = n.nat_gateway_id
LEFT JOIN aws_vpc_subnet AS ns
    ON
        n.account_id = ns.account_id
        AND n.region = ns.region
        AND n.subnet_id = ns.subnet_id;
