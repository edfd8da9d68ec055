-- title    = "Network ACLs hold no rule without effect, and none is unused"
-- severity = "low"
-- why      = "A rule that never decides, or an ACL that guards nothing, tells whoever reads it of a wall that is not there."
-- fix      = "Delete the rule, or give it a number below the one that hides it; delete an ACL that no subnet uses."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"
-- controls = { prowler = ["ec2_networkacl_unused"], powerpipe = ["vpc_network_acl_unused"], fsbp = ["EC2.16"] }
-- omits    = "Rules that only several others together leave without effect."

-- The rules from 32767 on are AWS's own.
WITH hidden AS (
    SELECT
        r.account_id,
        r.region,
        r.network_acl_id,
        iif(r.egress, 'outbound', 'inbound') || ' rule ' || r.rule_number
        || ' is hidden by ' || min(b.rule_number) AS line
    FROM aws_vpc_network_acl_entry AS r
    INNER JOIN aws_vpc_network_acl_entry AS b
        ON
            r.account_id = b.account_id
            AND r.region = b.region
            AND r.network_acl_id = b.network_acl_id
            AND r.egress = b.egress
            AND r.rule_number > b.rule_number
            AND length(r.cidr_block_first) = length(b.cidr_block_first)
            AND r.cidr_block_first >= b.cidr_block_first
            AND r.cidr_block_last <= b.cidr_block_last
    WHERE
        r.rule_number < 32767
        AND (
            b.protocol = '-1'
            OR (
                b.protocol = r.protocol
                AND CASE
                    WHEN r.protocol IN ('6', '17')
                        THEN b.from_port <= r.from_port AND b.to_port >= r.to_port
                    WHEN r.protocol IN ('1', '58')
                        THEN
                            b.icmp_type IN (-1, r.icmp_type)
                            AND b.icmp_code IN (-1, r.icmp_code)
                    ELSE 1
                END
            )
        )
    GROUP BY r.account_id, r.region, r.network_acl_id, r.egress, r.rule_number
    ORDER BY r.account_id, r.region, r.network_acl_id, r.egress, r.rule_number
),

judged AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        group_concat(line, ', ') AS lines
    FROM hidden
    GROUP BY account_id, region, network_acl_id
),

unread AS (
    SELECT DISTINCT
        account_id,
        region,
        network_acl_id
    FROM aws_vpc_network_acl_entry
    WHERE
        rule_number < 32767
        AND (
            cidr_block_first IS NULL
            OR protocol IS NULL
            OR (protocol IN ('6', '17') AND (from_port IS NULL OR to_port IS NULL))
        )
),

acl AS (
    SELECT
        account_id,
        region,
        arn,
        network_acl_id,
        CASE
            WHEN is_default = 1 THEN 0
            WHEN json_array_length(associations) > 0 THEN 0
            WHEN is_default = 0 THEN json_array_length(associations) = 0
        END AS is_unused
    FROM aws_vpc_network_acl
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN n.is_unused OR j.network_acl_id IS NOT NULL THEN 0
        WHEN n.is_unused IS NULL OR u.network_acl_id IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN n.is_unused AND j.network_acl_id IS NOT NULL THEN 'no subnet uses it, ' || j.lines
        WHEN n.is_unused THEN 'no subnet uses it'
        WHEN j.network_acl_id IS NOT NULL THEN j.lines
        WHEN n.is_unused IS NULL THEN 'whether a subnet uses it is not known'
        WHEN u.network_acl_id IS NOT NULL THEN 'a rule of it is not known'
        ELSE 'every rule has an effect'
    END AS actual
FROM acl AS n
LEFT JOIN judged AS j
    ON
        n.account_id = j.account_id
        AND n.region = j.region
        AND n.network_acl_id = j.network_acl_id
LEFT JOIN unread AS u
    ON
        n.account_id = u.account_id
        AND n.region = u.region
        AND n.network_acl_id = u.network_acl_id;
