-- title    = "Security groups are in use, described, short and free of doubles"
-- severity = "low"
-- why      = "Nobody dares to change a long group whose rules nobody explains, and a forgotten one is attached some day for its name."
-- fix      = "Describe each rule, delete those that others cover, and delete a group that nothing uses."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/working-with-security-groups.html"
-- controls = { prowler = ["ec2_securitygroup_not_used", "ec2_securitygroup_from_launch_wizard", "ec2_securitygroup_with_many_ingress_egress_rules"] }
-- omits    = "Groups that only a launch template or a stopped service names count as not in use."
-- [params.max_rules]
-- about    = "Rules that a group may have, inbound and outbound together."
-- default  = 50

WITH used AS (
    SELECT
        i.account_id,
        i.region,
        cast(g.value ->> 'GroupId' AS TEXT) AS group_id
    FROM aws_ec2_network_interface AS i
    CROSS JOIN json_each(i."groups") AS g
    UNION
    SELECT
        account_id,
        region,
        referenced_group_id AS group_id
    FROM aws_vpc_security_group_rule
    WHERE referenced_group_id IS NOT NULL AND referenced_group_id <> group_id
),

-- A rule is a double where another of the group admits all that it admits.
rule AS (
    SELECT
        r.account_id,
        r.region,
        r.group_id,
        r.description IS NULL OR trim(r.description) = '' AS is_silent,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM aws_vpc_security_group_rule AS o
                WHERE
                    o.account_id = r.account_id
                    AND o.region = r.region
                    AND o.group_id = r.group_id
                    AND o.arn <> r.arn
                    AND o.is_egress = r.is_egress
                    AND (
                        o.ip_protocol = '-1'
                        OR (
                            o.ip_protocol = r.ip_protocol
                            AND (
                                o.from_port = -1
                                -- The type and code of ICMP stand in the place of ports.
                                OR (
                                    o.ip_protocol LIKE 'icmp%'
                                    AND o.from_port = r.from_port
                                    AND o.to_port IN (-1, r.to_port)
                                )
                                OR (
                                    o.ip_protocol NOT LIKE 'icmp%'
                                    AND o.from_port <= r.from_port
                                    AND o.to_port >= r.to_port
                                )
                            )
                        )
                    )
                    AND (
                        o.referenced_group_id = r.referenced_group_id
                        OR o.prefix_list_id = r.prefix_list_id
                        OR (
                            o.cidr_ipv4_first <= r.cidr_ipv4_first
                            AND o.cidr_ipv4_last >= r.cidr_ipv4_last
                        )
                        OR (
                            o.cidr_ipv6_first <= r.cidr_ipv6_first
                            AND o.cidr_ipv6_last >= r.cidr_ipv6_last
                        )
                    )
            ) THEN 1
            ELSE 0
        END AS is_double,
        r.is_egress IS NULL
        OR r.ip_protocol IS NULL
        OR coalesce(
            r.cidr_ipv4_first, r.cidr_ipv6_first, r.prefix_list_id, r.referenced_group_id
        ) IS NULL AS is_unread
    FROM aws_vpc_security_group_rule AS r
),

rules AS (
    SELECT
        account_id,
        region,
        group_id,
        count(*) AS how_many,
        sum(is_silent) AS silent,
        sum(is_double) AS doubles,
        max(is_unread) AS is_unread
    FROM rule
    GROUP BY account_id, region, group_id
),

fault AS (
    SELECT
        sg.account_id,
        sg.region,
        sg.arn,
        sg.group_name,
        r.is_unread,
        substr(
            iif(u.group_id IS NULL, ', nothing uses it', '')
            || iif(sg.group_name LIKE 'launch-wizard-%', ', the launch wizard made it', '')
            || iif(r.how_many > :max_rules, ', it has ' || r.how_many || ' rules', '')
            || iif(r.silent > 0, ', ' || r.silent || ' of its rules say not what they are for', '')
            || iif(r.doubles > 0, ', ' || r.doubles || ' of its rules are covered by others', ''),
            3
        ) AS faults
    FROM aws_vpc_security_group AS sg
    LEFT JOIN used AS u
        ON
            sg.account_id = u.account_id
            AND sg.region = u.region
            AND sg.group_id = u.group_id
    LEFT JOIN rules AS r
        ON
            sg.account_id = r.account_id
            AND sg.region = r.region
            AND sg.group_id = r.group_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        group_name = 'default',
        'a default group is made with its VPC, see sg/default-closed',
        NULL
    ) AS exempt,
    CASE
        WHEN faults <> '' THEN 0
        WHEN is_unread OR group_name IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN faults <> '' THEN faults
        WHEN is_unread THEN 'a rule of it is not known'
        WHEN group_name IS NULL THEN 'its name is not known'
        ELSE 'in use, and its rules are described'
    END AS actual
FROM fault;
