-- title    = "VPCs have private CIDR blocks, and those that were documented"
-- severity = "medium"
-- why      = "Addresses that belong to somebody on the internet are out of reach from a VPC that uses them, and blocks nobody planned collide later."
-- fix      = "Make the VPC anew with the documented block."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
-- omits    = "IPv6 blocks, and documented blocks that no VPC has."
-- [params.expected]
-- about    = "IPv4 blocks that VPCs may have, spelt as in AWS; an empty list for any private ones."
-- default  = []
-- [params.expected_subnets]
-- about    = "IPv4 blocks that subnets may have, spelt as in AWS; an empty list for any, and no subnet is judged."
-- default  = []

WITH block AS (
    SELECT
        account_id,
        region,
        vpc_id,
        cidr_block,
        is_public,
        json_array_length(:expected) > 0
        AND cidr_block NOT IN (SELECT e.value FROM json_each(:expected) AS e) AS is_stray
    FROM aws_vpc_cidr_block
    WHERE
        instr(cidr_block, ':') = 0
        AND coalesce(state, 'associated') IN ('associated', 'associating')
    ORDER BY account_id, region, vpc_id, cidr_block
),

vpc AS (
    SELECT
        account_id,
        region,
        vpc_id,
        max(is_public) AS is_public,
        count(*) > count(is_public) AS is_unsure,
        max(is_stray) AS is_stray,
        group_concat(
            cidr_block || iif(is_public, ' is public', '')
            || iif(is_stray, ' is not documented', ''),
            ', '
        ) AS blocks
    FROM block
    GROUP BY account_id, region, vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id THEN 'account ' || v.owner_id || ' owns the VPC'
        WHEN v.is_default = 1 THEN 'AWS chose the block of a default VPC'
    END AS exempt,
    CASE
        WHEN v.is_default IS NULL THEN NULL
        WHEN b.is_public OR b.is_stray THEN 0
        WHEN b.vpc_id IS NULL OR b.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(b.blocks, 'its blocks are not known') AS actual
FROM aws_vpc AS v
LEFT JOIN vpc AS b
    ON v.account_id = b.account_id AND v.region = b.region AND v.vpc_id = b.vpc_id
UNION ALL
SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.owner_id <> s.account_id THEN 'account ' || s.owner_id || ' owns the subnet'
        WHEN s.default_for_az = 1 THEN 'AWS chose the block of a default subnet'
        WHEN s.cidr_block IS NULL AND s.ipv6_native = 1 THEN 'an IPv6-only subnet'
    END AS exempt,
    s.cidr_block IN (SELECT e.value FROM json_each(:expected_subnets) AS e) AS compliant,
    coalesce(s.cidr_block, 'its block') || iif(
        s.cidr_block IN (SELECT e.value FROM json_each(:expected_subnets) AS e),
        ' is documented',
        ' is not documented'
    ) AS actual
FROM aws_vpc_subnet AS s
WHERE json_array_length(:expected_subnets) > 0;
