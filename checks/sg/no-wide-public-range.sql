-- title    = "Security groups name no wide ranges of the internet as sources"
-- severity = "high"
-- why      = "A wide public range belongs to many owners, and each of them is let in as if it were the one that was meant."
-- fix      = "Replace the range by the addresses of those who need the port, or by a prefix list of them."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_wide_open_public_ipv4"] }
-- omits    = "What is open to the whole internet, see sg/open-ports-allow-listed, and ranges within prefix lists."
-- [params.min_prefix_v4]
-- about    = "Shortest prefix that a public IPv4 range may have."
-- default  = 24
-- [params.min_prefix_v6]
-- about    = "Shortest prefix that a public IPv6 range may have."
-- default  = 48

WITH rules AS (
    SELECT
        account_id,
        region,
        group_id,
        CASE
            WHEN ip_protocol = '-1' THEN 'all traffic'
            WHEN from_port = to_port THEN ip_protocol || ' ' || from_port
            ELSE
                coalesce(ip_protocol, 'something')
                || coalesce(' ' || from_port || '-' || to_port, '')
        END || ' from ' || coalesce(cidr_ipv4, cidr_ipv6, 'a source that is not known') AS rule,
        CASE
            WHEN coalesce(prefix_list_id, referenced_group_id) IS NOT NULL THEN 0
            ELSE
                cidr_is_public = 1
                AND cidr_prefix_length > 0
                AND cidr_prefix_length < iif(cidr_ipv6 IS NULL, :min_prefix_v4, :min_prefix_v6)
        END AS offends
    FROM aws_vpc_security_group_rule
    WHERE is_egress IS NOT 1
    ORDER BY account_id, region, group_id, rule
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        CASE
            WHEN max(offends) = 1 THEN 0
            WHEN count(*) = count(offends) THEN 1
        END AS compliant,
        group_concat(iif(offends, rule, NULL), ', ') AS offending
    FROM rules
    GROUP BY account_id, region, group_id
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    iif(j.group_id IS NULL, 1, j.compliant) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.compliant IS NULL AND j.group_id IS NOT NULL
            THEN 'the source of a rule is not known'
        ELSE 'admits no wide range of the internet'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
