-- title    = "Network interfaces are attached"
-- severity = "low"
-- why      = "An interface that serves nothing keeps addresses and security groups in use, and nobody knows what it was for."
-- fix      = "Delete the network interface, or attach it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
-- controls = { powerpipe = ["ec2_network_interface_unused"] }
-- omits    = "How long it has been unattached: AWS does not say."

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        requester_managed AND status = 'available',
        'an AWS service manages it',
        NULL
    ) AS exempt,
    CASE
        WHEN status = 'available' THEN 0
        WHEN status IN ('in-use', 'associated', 'attaching') THEN 1
    END AS compliant,
    coalesce(status, 'its status is not known')
    || coalesce(', attached to ' || attached_instance_id, '')
    || coalesce(', ' || description, '') AS actual
FROM aws_ec2_network_interface;
