-- title    = "Elastic IP addresses are in use"
-- severity = "low"
-- why      = "An address that nothing uses is paid for all the same, and nobody knows whether a partner still admits it."
-- fix      = "Release the address, or associate it with what needs it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
-- controls = { prowler = ["ec2_elastic_ip_unassigned"], powerpipe = ["vpc_eip_associated"], fsbp = ["EC2.12"] }

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        service_managed IS NOT NULL,
        'the AWS service ' || service_managed || ' manages the address',
        NULL
    ) AS exempt,
    association_id IS NOT NULL AS compliant,
    coalesce(public_ip, 'the address') || coalesce(
        ' is associated with ' || coalesce(network_interface_id, instance_id, association_id),
        ' is associated with nothing'
    ) AS actual
FROM aws_vpc_eip;
