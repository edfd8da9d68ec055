-- title    = "VPCs with interface endpoints resolve their private names"
-- severity = "medium"
-- why      = "Without the VPC's own DNS the names of services lead past the endpoints, to public addresses or nowhere."
-- fix      = "Turn on DNS support and DNS host names, and let the DHCP options name AmazonProvidedDNS."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html"
-- omits    = "VPCs that have private hosted zones but no interface endpoints."

WITH endpoints AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(*) AS how_many
    FROM aws_vpc_endpoint
    WHERE
        lower(vpc_endpoint_type) = 'interface'
        AND lower(coalesce(state, '')) NOT IN ('deleting', 'deleted')
    GROUP BY account_id, region, vpc_id
),

-- The VPC's resolver answers two addresses above the start of the VPC too.
vpcs AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.vpc_id,
        v.enable_dns_support,
        v.enable_dns_hostnames,
        v.dhcp_options_id,
        o.domain_name_servers,
        rtrim(substr(v.cidr_block, 1, instr(v.cidr_block, '/') - 1), '0123456789') AS stem,
        substr(v.cidr_block, 1, instr(v.cidr_block, '/') - 1) AS base
    FROM aws_vpc AS v
    LEFT JOIN aws_vpc_dhcp_options AS o
        ON
            v.account_id = o.account_id
            AND v.region = o.region
            AND v.dhcp_options_id = o.dhcp_options_id
),

resolved AS (
    SELECT
        v.*,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM json_each(v.domain_name_servers) AS s
                WHERE
                    lower(s.value) IN ('amazonprovideddns', '169.254.169.253', 'fd00:ec2::253')
                    OR s.value = v.stem || (substr(v.base, length(v.stem) + 1) + 2)
            ) THEN 1
        END AS asks_vpc,
        (
            SELECT group_concat(s.value, ', ') FROM json_each(v.domain_name_servers) AS s
        ) AS servers
    FROM vpcs AS v
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    iif(e.vpc_id IS NULL, 'the VPC has no interface endpoint', NULL) AS exempt,
    v.enable_dns_support = 1 AND v.enable_dns_hostnames = 1 AND v.asks_vpc AS compliant,
    'DNS support is ' || CASE v.enable_dns_support
        WHEN 1 THEN 'on' WHEN 0 THEN 'off' ELSE 'unknown'
    END || ', DNS host names are ' || CASE v.enable_dns_hostnames
        WHEN 1 THEN 'on' WHEN 0 THEN 'off' ELSE 'unknown'
    END || CASE
        WHEN v.dhcp_options_id = 'default' THEN ', no DHCP options tell instances whom to ask'
        WHEN v.asks_vpc THEN ', instances ask ' || v.servers
        WHEN v.servers IS NOT NULL
            THEN ', instances ask ' || v.servers || ', which may or may not ask the VPC'
        ELSE ', the DNS servers of the DHCP options are not known'
    END AS actual
FROM resolved AS v
LEFT JOIN endpoints AS e
    ON
        v.account_id = e.account_id
        AND v.region = e.region
        AND v.vpc_id = e.vpc_id;
