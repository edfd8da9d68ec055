-- title    = "Databases are not publicly accessible"
-- severity = "critical"
-- why      = "A database with a public address is one open security group rule, or one leaked password, away from everyone."
-- fix      = "Turn public access off, and let clients outside the VPC come through a VPN, a peering or a bastion."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"
-- controls = { prowler = ["rds_instance_no_public_access"], powerpipe = ["rds_db_instance_prohibit_public_access"], fsbp = ["RDS.2"] }

SELECT
    account_id,
    region,
    arn AS resource,
    publicly_accessible = 0 AS compliant,
    CASE publicly_accessible
        WHEN 1 THEN 'public access is on' || coalesce(', at ' || endpoint_address, '')
        WHEN 0 THEN 'public access is off'
        ELSE 'AWS does not say whether public access is on'
    END AS actual
FROM aws_rds_db_instance
WHERE status IS NOT 'deleting'

UNION ALL

-- A Multi-AZ cluster has the setting itself; of Aurora's clusters only those with an internet
-- access gateway can be public by themselves, the others by their instances.
SELECT
    account_id,
    region,
    arn AS resource,
    coalesce(publicly_accessible, 0) = 0
    AND coalesce(internet_access_gateway_enabled, 0) = 0 AS compliant,
    CASE
        WHEN publicly_accessible = 1 THEN 'public access is on' || coalesce(', at ' || endpoint, '')
        WHEN internet_access_gateway_enabled = 1 THEN 'an internet access gateway serves it'
        ELSE 'public access is off'
    END AS actual
FROM aws_rds_db_cluster
WHERE
    status IS NOT 'deleting'
    AND coalesce(publicly_accessible, internet_access_gateway_enabled) IS NOT NULL;
