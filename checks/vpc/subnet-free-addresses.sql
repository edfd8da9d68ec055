-- title    = "Subnets keep enough free addresses"
-- severity = "medium"
-- why      = "When a subnet runs out of addresses, scaling, failover and deployments stop there."
-- fix      = "Move workloads to a larger subnet, or add a CIDR block to the VPC and subnets from it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"
-- [params.min_free_percent]
-- about    = "Least share of the usable addresses that is free, in percent."
-- default  = 15
-- [params.min_free]
-- about    = "Least number of free addresses."
-- default  = 16
-- [params.max_prefix]
-- about    = "Longest prefix that a subnet may have."
-- default  = 27

WITH sizes AS (
    SELECT
        account_id,
        region,
        arn,
        cidr_block,
        ipv6_native,
        available_ip_address_count AS free,
        cast(substr(cidr_block, instr(cidr_block, '/') + 1) AS INTEGER) AS prefix,
        -- AWS keeps five addresses of each subnet.
        (1 << (32 - cast(substr(cidr_block, instr(cidr_block, '/') + 1) AS INTEGER))) - 5 AS usable
    FROM aws_vpc_subnet
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        cidr_block IS NULL AND ipv6_native = 1,
        'an IPv6-only subnet does not run out of addresses',
        NULL
    ) AS exempt,
    prefix <= :max_prefix
    AND free >= :min_free
    AND 100.0 * free >= :min_free_percent * usable AS compliant,
    coalesce(
        free || ' of ' || usable || ' addresses of ' || cidr_block || ' are free',
        'the number of free addresses is not known'
    ) AS actual
FROM sizes;
