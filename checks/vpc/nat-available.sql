-- title    = "NAT gateways are available, and public ones own an Elastic IP"
-- severity = "high"
-- why      = "Private subnets behind a failed NAT gateway, or one without its public address, cannot reach the internet."
-- fix      = "Replace the failed NAT gateway, and give a public one an Elastic IP address."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html"

-- AWS manages the addresses of a regional NAT gateway itself, so a public address is enough there.
WITH address AS (
    SELECT
        n.account_id,
        n.region,
        n.nat_gateway_id,
        count(*) FILTER (WHERE (a.value ->> 'Status') = 'failed') AS failed,
        count(*) FILTER (
            WHERE
            e.allocation_id IS NOT NULL
            OR (n.availability_mode = 'regional' AND a.value ->> 'PublicIp' IS NOT NULL)
        ) AS elastic,
        group_concat(a.value ->> 'PublicIp', ', ') AS public_ips
    FROM aws_vpc_nat_gateway AS n, json_each(n.nat_gateway_addresses) AS a
    LEFT JOIN aws_vpc_eip AS e
        ON
            n.account_id = e.account_id
            AND n.region = e.region
            AND a.value ->> 'AllocationId' = e.allocation_id
            AND (
                e.association_id IS NOT NULL
                OR e.network_interface_id = a.value ->> 'NetworkInterfaceId'
            )
    GROUP BY n.account_id, n.region, n.nat_gateway_id
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN n.state <> 'available' OR coalesce(n.failure_code, '') <> '' THEN 0
        WHEN a.failed > 0 THEN 0
        WHEN n.state IS NULL THEN NULL
        WHEN n.connectivity_type = 'private' THEN 1
        WHEN n.nat_gateway_addresses IS NULL THEN NULL
        ELSE coalesce(a.elastic, 0) > 0
    END AS compliant,
    coalesce(n.connectivity_type, 'public') || ' NAT gateway, '
    || coalesce(n.state, 'in an unknown state')
    || coalesce(', ' || nullif(n.failure_code, ''), '')
    || coalesce(': ' || nullif(n.failure_message, ''), '')
    || iif(a.failed > 0, ', addresses that failed: ' || a.failed, '')
    || CASE
        WHEN n.connectivity_type = 'private' THEN ''
        WHEN n.nat_gateway_addresses IS NULL THEN ', its addresses are not known'
        WHEN coalesce(a.elastic, 0) > 0 THEN ', Elastic IP ' || coalesce(a.public_ips, 'attached')
        ELSE ', no Elastic IP of this account'
    END AS actual
FROM aws_vpc_nat_gateway AS n
LEFT JOIN address AS a
    ON
        n.account_id = a.account_id
        AND n.region = a.region
        AND n.nat_gateway_id = a.nat_gateway_id
WHERE coalesce(n.state, '') NOT IN ('deleting', 'deleted');
