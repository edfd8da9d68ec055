-- title    = "VPCs with public subnets have their internet gateway, no others"
-- severity = "high"
-- why      = "Public subnets without an internet gateway are cut off, and a gateway on a VPC meant to be private opens it to the world."
-- fix      = "Attach an internet gateway to the VPC, or detach the one that a VPC off the list has."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"
-- controls = { powerpipe = ["vpc_igw_attached_to_authorized_vpc"] }
-- [params.authorized_vpcs]
-- about    = "IDs or ARNs of the only VPCs that may have an internet gateway; an empty list allows any."
-- default  = []

-- AWS lets default subnets assign public addresses, so that says nothing about what is meant.
WITH gateway AS (
    SELECT
        g.account_id,
        g.region,
        cast(a.value ->> 'VpcId' AS TEXT) AS vpc_id,
        min(g.internet_gateway_id) AS internet_gateway_id
    FROM aws_vpc_internet_gateway AS g, json_each(g.attachments) AS a
    WHERE coalesce(a.value ->> 'State', '') NOT IN ('detaching', 'detached')
    GROUP BY g.account_id, g.region, a.value ->> 'VpcId'
),

public_subnet AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(*) AS subnets
    FROM aws_vpc_subnet
    WHERE
        tier = 'public'
        OR (tier IS NULL AND map_public_ip_on_launch = 1 AND coalesce(default_for_az, 0) = 0)
    GROUP BY account_id, region, vpc_id
),

vpc AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.owner_id,
        g.internet_gateway_id,
        coalesce(p.subnets, 0) AS public_subnets,
        v.vpc_id IN (SELECT a.value FROM json_each(:authorized_vpcs) AS a)
        OR v.arn IN (SELECT a.value FROM json_each(:authorized_vpcs) AS a) AS listed
    FROM aws_vpc AS v
    LEFT JOIN gateway AS g
        ON v.account_id = g.account_id AND v.region = g.region AND v.vpc_id = g.vpc_id
    LEFT JOIN public_subnet AS p
        ON v.account_id = p.account_id AND v.region = p.region AND v.vpc_id = p.vpc_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN owner_id <> account_id
            THEN 'account ' || owner_id || ' owns the VPC and its gateway'
        WHEN public_subnets = 0 AND json_array_length(:authorized_vpcs) = 0
            THEN 'no subnet of it is meant to be public'
    END AS exempt,
    CASE
        WHEN internet_gateway_id IS NULL THEN public_subnets = 0
        ELSE json_array_length(:authorized_vpcs) = 0 OR listed
    END AS compliant,
    coalesce('internet gateway ' || internet_gateway_id || ' is', 'no internet gateway is')
    || ' attached, subnets meant to be public: ' || public_subnets
    || CASE
        WHEN json_array_length(:authorized_vpcs) = 0 THEN ''
        WHEN listed THEN ', on the list of VPCs that may have one'
        ELSE ', not on the list of VPCs that may have one'
    END AS actual
FROM vpc;
