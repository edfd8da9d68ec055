-- title    = "Declared networks are the live ones and overlap no other"
-- severity = "medium"
-- why      = "Networks that overlap can never be connected, and a block that differs from the program's is replaced by the next update."
-- fix      = "Give each network a block of its own in the program, and deploy the stack again."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
-- omits    = "Networks of stacks that were not given, secondary blocks, and blocks that AWS picks from a pool."

WITH network AS (
    SELECT
        resource.account_id,
        resource.region,
        resource.urn,
        resource.table_name,
        resource.is_external,
        live.arn,
        live.is_live,
        coalesce(vpc.cidr_block, subnet.cidr_block) AS block,
        coalesce(vpc.cidr_block_first, subnet.cidr_block_first) AS first_address,
        coalesce(vpc.cidr_block_last, subnet.cidr_block_last) AS last_address
    FROM iac_resource AS resource
    LEFT JOIN iac_live AS live
        ON
            resource.account_id = live.account_id
            AND resource.region = live.region
            AND resource.urn = live.urn
    LEFT JOIN aws_vpc AS vpc
        ON resource.table_name = 'aws_vpc' AND live.arn = vpc.arn
    LEFT JOIN aws_vpc_subnet AS subnet
        ON resource.table_name = 'aws_vpc_subnet' AND live.arn = subnet.arn
    WHERE
        resource.table_name IN ('aws_vpc', 'aws_vpc_subnet')
        AND coalesce(resource.is_deleting, 0) = 0
),

compared AS (
    SELECT
        account_id,
        region,
        urn,
        min(is_equal) AS is_equal,
        count(*) - count(is_equal) AS open,
        min(iif(is_equal = 0, 'declared ' || declared || ', live ' || live, NULL)) AS difference
    FROM iac_comparison
    WHERE column_name = 'cidr_block' AND not_compared IS NULL
    GROUP BY account_id, region, urn
),

-- AWS itself keeps the subnets of one network apart; networks it does not.
overlapping AS (
    SELECT
        own.account_id,
        own.region,
        own.urn,
        min(other.block || ' of ' || other.urn) AS example
    FROM network AS own
    INNER JOIN network AS other
        ON
            own.table_name = other.table_name
            AND own.arn <> other.arn
            AND own.first_address <= other.last_address
            AND own.last_address >= other.first_address
    WHERE own.table_name = 'aws_vpc'
    GROUP BY own.account_id, own.region, own.urn
)

SELECT
    network.account_id,
    network.region,
    network.urn AS resource,
    CASE
        WHEN network.is_external = 1 THEN 'is read, not managed'
        WHEN network.is_live = 0 THEN 'is not there, which iac/resource-exists judges'
    END AS exempt,
    CASE
        WHEN overlapping.urn IS NOT NULL OR compared.is_equal = 0 THEN 0
        WHEN compared.open > 0 OR network.is_live IS NULL OR network.first_address IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(
        compared.difference,
        network.block || ' overlaps ' || overlapping.example,
        'is ' || network.block,
        'its block is not known'
    ) AS actual
FROM network
LEFT JOIN compared
    ON
        network.account_id = compared.account_id
        AND network.region = compared.region
        AND network.urn = compared.urn
LEFT JOIN overlapping
    ON
        network.account_id = overlapping.account_id
        AND network.region = overlapping.region
        AND network.urn = overlapping.urn;
