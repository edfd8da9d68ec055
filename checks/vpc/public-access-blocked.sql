-- title    = "VPC Block Public Access is in the mode that was asked for"
-- severity = "low"
-- why      = "In another mode internet gateways admit what was meant to be shut, or shut what was meant to be reached."
-- fix      = "Set the mode of VPC Block Public Access in the region."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"
-- controls = { powerpipe = ["vpc_block_public_access_restrict_internet_gateway_traffic"] }
-- omits    = "VPCs and subnets that are left out of it."
-- [params.mode]
-- about    = "Mode that is asked for: off, block-ingress or block-bidirectional."
-- type     = "string"

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN internet_gateway_block_mode <> :mode OR state = 'update-in-progress' THEN 0
        WHEN state IS NOT NULL THEN internet_gateway_block_mode = :mode
    END AS compliant,
    'the mode is ' || coalesce(internet_gateway_block_mode, 'not known') || CASE
        WHEN state = 'update-in-progress' THEN ', and is being changed'
        ELSE ''
    END AS actual
FROM aws_vpc_block_public_access_options;
