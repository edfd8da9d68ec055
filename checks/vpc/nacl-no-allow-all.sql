-- title    = "Network ACLs of one's own do not admit everything"
-- severity = "medium"
-- why      = "A network ACL that admits all protocols from everywhere stops nothing that a security group lets slip."
-- fix      = "Replace the rule by rules for the ports and sources that the subnets need."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"
-- controls = { prowler = ["ec2_networkacl_allow_ingress_any_port"] }
-- [params.include_default]
-- about    = "Also judge default network ACLs, which admit everything as AWS makes them."
-- default  = false

WITH opening AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        max(is_internet) AS is_open,
        group_concat(addresses, ', ') AS addresses
    FROM aws_vpc_network_acl_traffic
    WHERE egress = 0 AND protocol = '-1' AND is_internet IS NOT 0
    GROUP BY account_id, region, network_acl_id
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN n.is_default = 1 AND NOT :include_default
            THEN 'a default network ACL, see vpc/nacl-tier-custom'
        WHEN json_array_length(n.associations) = 0 THEN 'no subnet uses the network ACL'
    END AS exempt,
    CASE
        WHEN n.is_default IS NULL AND NOT :include_default THEN NULL
        WHEN o.network_acl_id IS NULL THEN 1
        ELSE NOT o.is_open
    END AS compliant,
    CASE
        WHEN o.network_acl_id IS NULL THEN 'does not admit all protocols from the internet'
        WHEN o.is_open
            THEN 'admits all protocols from ' || coalesce(o.addresses, 'the internet')
        ELSE 'a rule for all protocols is not known'
    END AS actual
FROM aws_vpc_network_acl AS n
LEFT JOIN opening AS o
    ON
        n.account_id = o.account_id
        AND n.region = o.region
        AND n.network_acl_id = o.network_acl_id;
