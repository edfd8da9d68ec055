-- title    = "VPCs have CIDR blocks that no other VPC has"
-- severity = "medium"
-- why      = "VPCs whose blocks overlap can never be joined by a peering connection, nor sensibly by a transit gateway."
-- fix      = "Plan the blocks of all VPCs together, and move what overlaps to a VPC with a block of its own."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
-- omits    = "VPCs of other regions and accounts."

WITH block AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.vpc_id,
        v.is_default,
        c.cidr_block,
        c.cidr_block_first,
        c.cidr_block_last
    FROM aws_vpc AS v
    INNER JOIN aws_vpc_cidr_block AS c
        ON
            v.account_id = c.account_id
            AND v.region = c.region
            AND v.vpc_id = c.vpc_id
    WHERE
        v.owner_id IS v.account_id
        AND coalesce(c.state, 'associated') IN ('associated', 'associating')
),

clash AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.cidr_block || ' overlaps ' || o.cidr_block || ' of ' || o.vpc_id AS line
    FROM block AS b
    INNER JOIN block AS o
        ON
            b.account_id = o.account_id
            AND b.region = o.region
            AND b.vpc_id <> o.vpc_id
            AND length(b.cidr_block_first) = length(o.cidr_block_first)
            AND b.cidr_block_first <= o.cidr_block_last
            AND b.cidr_block_last >= o.cidr_block_first
    WHERE o.is_default = 0
    ORDER BY b.account_id, b.region, b.arn, line
),

clashes AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM clash
    GROUP BY account_id, region, arn
),

unread AS (
    SELECT
        account_id,
        region,
        max(is_default IS NULL) AS is_any
    FROM aws_vpc
    GROUP BY account_id, region
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id THEN 'account ' || v.owner_id || ' owns the VPC'
        WHEN v.is_default = 1 THEN 'a default VPC, which has the same block everywhere'
    END AS exempt,
    CASE
        WHEN v.is_default IS NULL THEN NULL
        WHEN c.lines IS NOT NULL THEN 0
        WHEN
            u.is_any
            OR NOT EXISTS (
                SELECT 1
                FROM block AS b
                WHERE
                    b.account_id = v.account_id AND b.region = v.region AND b.arn = v.arn
            )
            THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN v.is_default IS NULL THEN 'whether it is a default VPC is not known'
        WHEN c.lines IS NOT NULL THEN c.lines
        WHEN u.is_any THEN 'which VPCs are default ones is not known'
        ELSE coalesce(v.cidr_block, 'its block') || ' overlaps the block of no other VPC'
    END AS actual
FROM aws_vpc AS v
INNER JOIN unread AS u
    ON v.account_id = u.account_id AND v.region = u.region
LEFT JOIN clashes AS c
    ON v.account_id = c.account_id AND v.region = c.region AND v.arn = c.arn;
