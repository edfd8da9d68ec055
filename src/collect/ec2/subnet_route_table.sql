-- A subnet uses the route table that it is associated with, else the main one of its VPC.
UPDATE aws_vpc_subnet
SET
    route_table_id = used.route_table_id,
    route_table_explicit = used.is_explicit
FROM (
    SELECT
        s.account_id,
        s.region,
        s.subnet_id,
        coalesce(own.route_table_id, fallback.route_table_id) AS route_table_id,
        own.route_table_id IS NOT NULL AS is_explicit
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
) AS used
WHERE
    aws_vpc_subnet.account_id = used.account_id
    AND aws_vpc_subnet.region = used.region
    AND aws_vpc_subnet.subnet_id = used.subnet_id;
