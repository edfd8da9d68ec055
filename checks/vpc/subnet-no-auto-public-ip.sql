-- title    = "Subnets do not assign public addresses on launch"
-- severity = "medium"
-- why      = "Whatever is launched there faces the internet, though nobody decided that it should."
-- fix      = "Turn off the automatic public IPv4 address of the subnet and give elastic addresses where needed."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html"
-- controls = { prowler = ["vpc_subnet_no_public_ip_by_default"], fsbp = ["EC2.15"] }
-- [params.allowed_tiers]
-- about    = "Tiers whose subnets may assign public addresses, as their tag tier or their name says."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        lower(tier) IN (SELECT lower(t.value) FROM json_each(:allowed_tiers) AS t),
        'subnets of the tier ' || tier || ' may assign public addresses',
        NULL
    ) AS exempt,
    map_public_ip_on_launch = 0 AS compliant,
    CASE map_public_ip_on_launch
        WHEN 0 THEN 'assigns no public addresses'
        WHEN 1 THEN 'assigns public addresses on launch'
        ELSE 'whether it assigns public addresses is not known'
    END || coalesce(', tier ' || tier, '') AS actual
FROM aws_vpc_subnet;
