-- title    = "Data subnets have a network ACL of their own"
-- severity = "medium"
-- why      = "The default network ACL lets everything in and out, so a mistake in a security group meets no second wall."
-- fix      = "Make a network ACL for the tier and associate its subnets with it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
-- omits    = "Subnets whose tier no tag or name states."
-- [params.tiers]
-- about    = "Tiers whose subnets need it, as their tag tier or their name says."
-- default  = ["data", "database"]

WITH associated AS (
    SELECT
        n.account_id,
        n.region,
        n.network_acl_id,
        n.is_default,
        cast(a.value ->> 'SubnetId' AS TEXT) AS subnet_id
    FROM aws_vpc_network_acl AS n
    CROSS JOIN json_each(n.associations) AS a
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    iif(
        s.owner_id <> s.account_id,
        'account ' || s.owner_id || ' owns the subnet and its network ACL',
        NULL
    ) AS exempt,
    a.is_default = 0 AS compliant,
    'subnet of tier ' || s.tier || CASE
        WHEN a.network_acl_id IS NULL THEN ', its network ACL is not known'
        WHEN a.is_default = 1 THEN ' with the default network ACL ' || a.network_acl_id
        WHEN a.is_default = 0 THEN ' with network ACL ' || a.network_acl_id || ' of its own'
        ELSE ' with network ACL ' || a.network_acl_id || ', which may be the default one'
    END AS actual
FROM aws_vpc_subnet AS s
LEFT JOIN associated AS a
    ON
        s.account_id = a.account_id
        AND s.region = a.region
        AND s.subnet_id = a.subnet_id
WHERE s.tier IN (SELECT lower(t.value) FROM json_each(:tiers) AS t);
