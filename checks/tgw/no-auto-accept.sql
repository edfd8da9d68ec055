-- title    = "Transit gateways do not accept attachments by themselves"
-- severity = "medium"
-- why      = "Whoever the gateway is shared with can join the network, and reach into it, without anybody looking."
-- fix      = "Turn off the automatic acceptance of shared attachments."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html"
-- controls = { prowler = ["ec2_transitgateway_auto_accept_vpc_attachments"], powerpipe = ["ec2_transit_gateway_auto_cross_account_attachment_disabled"], fsbp = ["EC2.23"] }

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        owner_id <> account_id,
        'account ' || owner_id || ' owns the transit gateway',
        NULL
    ) AS exempt,
    CASE auto_accept_shared_attachments
        WHEN 'disable' THEN 1
        WHEN 'enable' THEN 0
    END AS compliant,
    CASE auto_accept_shared_attachments
        WHEN 'disable' THEN 'attachments of other accounts wait for acceptance'
        WHEN 'enable' THEN 'attachments of other accounts are accepted by themselves'
        ELSE 'whether it accepts attachments by itself is not known'
    END AS actual
FROM aws_ec2_transit_gateway
WHERE coalesce(state, '') NOT IN ('deleting', 'deleted');
