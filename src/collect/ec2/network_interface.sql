-- Elastic network interfaces, from DescribeNetworkInterfaces.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html
CREATE TABLE aws_ec2_network_interface (
    account_id TEXT NOT NULL, -- AWS account that the interface was listed in
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the network interface
    network_interface_id TEXT, -- ID of the network interface
    vpc_id TEXT, -- ID of the VPC
    subnet_id TEXT, -- ID of the subnet
    availability_zone TEXT, -- Availability zone
    description TEXT, -- Description; AWS services say here whom the interface serves, e.g. `ELB app/web/50dc6c495c0c9188`
    interface_type TEXT, -- interface, network_load_balancer, vpc_endpoint, nat_gateway, lambda and others
    status TEXT, -- available, attaching, in-use, detaching, associated or pending
    owner_id TEXT, -- AWS account that owns the interface
    requester_id TEXT, -- Account or service that asked for the interface, e.g. amazon-elb
    requester_managed INTEGER, -- 1 when an AWS service manages the interface
    "groups" TEXT, -- Security groups of the interface, as JSON: [{"GroupId": .., "GroupName": ..}]
    private_ip_address TEXT, -- Primary private IPv4 address
    private_dns_name TEXT, -- Private DNS name
    private_ip_addresses TEXT, -- All private IPv4 addresses, as JSON: [{"PrivateIpAddress": .., "Primary": ..}]
    ipv6_addresses TEXT, -- IPv6 addresses, as JSON: [{"Ipv6Address": ..}]
    association_public_ip TEXT, -- Public IPv4 address of the primary private address
    association_allocation_id TEXT, -- Allocation ID of the elastic IP address behind it
    association_ip_owner_id TEXT, -- Owner of the public address; `amazon` when it is not an elastic IP address
    attachment_id TEXT, -- ID of the attachment; NULL when the interface is attached to nothing
    attachment_status TEXT, -- attaching, attached, detaching or detached
    attachment_time TEXT, -- Time of the attachment
    attached_instance_id TEXT, -- ID of the EC2 instance that it is attached to
    attached_instance_owner_id TEXT, -- AWS account of that instance, or the AWS service in its place
    delete_on_instance_termination INTEGER, -- 1 when it is deleted with its instance
    device_index INTEGER, -- Position among the interfaces of the instance, 0 for the primary one
    mac_address TEXT, -- MAC address
    source_dest_check INTEGER, -- 1 when traffic that is neither from nor to the interface is dropped
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
