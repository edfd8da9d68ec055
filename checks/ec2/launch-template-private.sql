-- title    = "Launch templates and configurations give no public addresses"
-- severity = "medium"
-- why      = "Every instance that is launched can be addressed from the internet, whatever its subnet was meant for."
-- fix      = "Make a new default version that sets AssociatePublicIpAddress to false."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"
-- controls = { prowler = ["ec2_launch_template_no_public_ip", "autoscaling_group_launch_configuration_no_public_ip"], fsbp = ["EC2.25", "AutoScaling.5"] }
-- omits    = "What leaves it to the subnet: that is vpc/subnet-no-auto-public-ip. Versions that are neither the default nor the latest."

WITH launched AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.launch_template_data IS NOT NULL AS is_known,
        (
            SELECT
                coalesce(
                    max(
                        coalesce(i.value ->> '$.AssociatePublicIpAddress', 0)
                        OR coalesce(i.value ->> '$.AssociateCarrierIpAddress', 0)
                    ),
                    0
                )
            FROM json_each(v.launch_template_data, '$.NetworkInterfaces') AS i
        ) AS gives
    FROM aws_ec2_launch_template_version AS v
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        1 AS is_known,
        coalesce(associate_public_ip_address, 0) AS gives
    FROM aws_ec2_launch_configuration
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_known, NOT gives, NULL) AS compliant,
    CASE
        WHEN NOT is_known THEN 'what it gives is not known'
        WHEN gives THEN 'its instances get a public address'
        ELSE 'it gives no public address'
    END AS actual
FROM launched;
