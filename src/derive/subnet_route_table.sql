-- A subnet uses the route table that it is associated with, else the main one of its VPC.
-- https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html
SELECT
    s.account_id,
    s.region,
    s.arn,
    coalesce(own.route_table_id, fallback.route_table_id) AS route_table_id,
    own.route_table_id IS NOT NULL AS route_table_explicit
FROM aws_vpc_subnet AS s
LEFT JOIN (
    SELECT
        t.account_id,
        t.region,
        t.route_table_id,
        a.value ->> 'SubnetId' AS subnet_id
    FROM aws_vpc_route_table AS t, json_each(t.associations) AS a
    WHERE
        coalesce(a.value ->> '$.AssociationState.State', '')
        NOT IN ('disassociating', 'disassociated', 'failed')
) AS own
    ON
        s.account_id = own.account_id
        AND s.region = own.region
        AND s.subnet_id = own.subnet_id
LEFT JOIN aws_vpc_route_table AS fallback
    ON
        s.account_id = fallback.account_id
        AND s.region = fallback.region
        AND s.vpc_id = fallback.vpc_id
        AND fallback.main = 1
WHERE coalesce(own.route_table_id, fallback.route_table_id) IS NOT NULL
