-- title    = "Default security groups have no rules and no members"
-- severity = "medium"
-- why      = "A resource made without naming a group lands in the default one, and its rules open it to all others there."
-- fix      = "Move its members to groups of their own and remove all rules of the default group."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"
-- controls = { prowler = ["ec2_securitygroup_default_restrict_traffic"], powerpipe = ["vpc_default_security_group_restricts_all_traffic"], fsbp = ["EC2.2"], cis = ["5.4"] }

-- An interface that is attached to nothing is no member yet.
WITH members AS (
    SELECT
        i.account_id,
        i.region,
        cast(g.value ->> 'GroupId' AS TEXT) AS group_id,
        count(*) AS how_many
    FROM aws_ec2_network_interface AS i
    CROSS JOIN json_each(i."groups") AS g
    WHERE coalesce(i.status, 'in-use') <> 'available'
    GROUP BY i.account_id, i.region, g.value ->> 'GroupId'
),

groups_named_default AS (
    SELECT
        sg.account_id,
        sg.region,
        sg.arn,
        coalesce(sg.vpc_id, 'no VPC') AS vpc_id,
        json_array_length(sg.ip_permissions) AS rules_in,
        json_array_length(sg.ip_permissions_egress) AS rules_out,
        coalesce(m.how_many, 0) AS how_many
    FROM aws_vpc_security_group AS sg
    LEFT JOIN members AS m
        ON
            sg.account_id = m.account_id
            AND sg.region = m.region
            AND sg.group_id = m.group_id
    WHERE sg.group_name = 'default'
)

SELECT
    account_id,
    region,
    arn AS resource,
    rules_in = 0 AND rules_out = 0 AND how_many = 0 AS compliant,
    'the default group of ' || vpc_id || ' has ' || coalesce(rules_in, 'an unknown number of')
    || ' inbound and ' || coalesce(rules_out, 'an unknown number of') || ' outbound rules, and '
    || how_many || iif(how_many = 1, ' member', ' members') AS actual
FROM groups_named_default;
