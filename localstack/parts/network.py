"""VPCs and what stands in them."""

from types import SimpleNamespace

from . import REGION, TAGS, aws, expect, tagged

ZONES = (f"{REGION}a", f"{REGION}b")
EVERYWHERE = "0.0.0.0/0"


def vpc(name, cidr, dns=True, closed=True, tags=TAGS):
    """A VPC whose default security group and default network ACL admit nothing (unless `closed` is false)."""
    ec2 = aws("ec2")
    made = ec2.create_vpc(CidrBlock=cidr, **tagged("vpc", name, tags))["Vpc"]["VpcId"]
    ec2.modify_vpc_attribute(VpcId=made, EnableDnsSupport={"Value": True})
    ec2.modify_vpc_attribute(VpcId=made, EnableDnsHostnames={"Value": dns})
    found = ec2.describe_vpc_attribute(VpcId=made, Attribute="enableDnsHostnames")
    expect(name, found, EnableDnsHostnames={"Value": dns})
    resolver = ec2.create_dhcp_options(
        DhcpConfigurations=[{"Key": "domain-name-servers", "Values": ["AmazonProvidedDNS"]}],
        **tagged("dhcp-options", name, tags),
    )["DhcpOptions"]["DhcpOptionsId"]
    ec2.associate_dhcp_options(DhcpOptionsId=resolver, VpcId=made)
    expect(name, ec2.describe_vpcs(VpcIds=[made])["Vpcs"][0], DhcpOptionsId=resolver, CidrBlock=cidr)
    of_vpc = [{"Name": "vpc-id", "Values": [made]}]
    group = ec2.describe_security_groups(Filters=[*of_vpc, {"Name": "group-name", "Values": ["default"]}])
    acl = ec2.describe_network_acls(Filters=[*of_vpc, {"Name": "default", "Values": ["true"]}])["NetworkAcls"][0]
    table = ec2.describe_route_tables(Filters=[*of_vpc, {"Name": "association.main", "Values": ["true"]}])
    parts = {
        "security_group": group["SecurityGroups"][0]["GroupId"],
        "nacl": acl["NetworkAclId"],
        "route_table": table["RouteTables"][0]["RouteTableId"],
    }
    ec2.create_tags(Resources=list(parts.values()), Tags=tagged("", name, tags)["TagSpecifications"][0]["Tags"])
    if closed:
        close(group["SecurityGroups"][0], acl)
    return SimpleNamespace(id=made, name=name, cidr=cidr, main=SimpleNamespace(**parts))


def close(group, acl):
    ec2 = aws("ec2")
    if group["IpPermissions"]:
        ec2.revoke_security_group_ingress(GroupId=group["GroupId"], IpPermissions=group["IpPermissions"])
    if group["IpPermissionsEgress"]:
        ec2.revoke_security_group_egress(GroupId=group["GroupId"], IpPermissions=group["IpPermissionsEgress"])
    admit_nothing(acl)
    rules = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group["GroupId"]]}])
    expect("default security group", rules, SecurityGroupRules=[])


def admit_nothing(acl):
    for entry in acl["Entries"]:
        if entry["RuleAction"] == "allow":
            aws("ec2").delete_network_acl_entry(
                NetworkAclId=acl["NetworkAclId"], RuleNumber=entry["RuleNumber"], Egress=entry["Egress"]
            )


def delete_default_vpc():
    """What a hardened account does with the VPC that every region is born with."""
    ec2 = aws("ec2")
    for found in ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]:
        of_vpc = [{"Name": "vpc-id", "Values": [found["VpcId"]]}]
        attached = [{"Name": "attachment.vpc-id", "Values": [found["VpcId"]]}]
        for gateway in ec2.describe_internet_gateways(Filters=attached)["InternetGateways"]:
            ec2.detach_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"], VpcId=found["VpcId"])
            ec2.delete_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"])
        for subnet_ in ec2.describe_subnets(Filters=of_vpc)["Subnets"]:
            ec2.delete_subnet(SubnetId=subnet_["SubnetId"])
        ec2.delete_vpc(VpcId=found["VpcId"])
        for acl in ec2.describe_network_acls(Filters=of_vpc)["NetworkAcls"]:  # AWS has deleted it, moto has not
            admit_nothing(acl)
    expect("default VPC", ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}]), Vpcs=[])


def subnet(within, name, cidr, tier, zone=ZONES[0], public_ip=False, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_subnet(
        VpcId=within.id, CidrBlock=cidr, AvailabilityZone=zone, **tagged("subnet", name, tags | {"tier": tier})
    )["Subnet"]["SubnetId"]
    ec2.modify_subnet_attribute(SubnetId=made, MapPublicIpOnLaunch={"Value": public_ip})
    found = ec2.describe_subnets(SubnetIds=[made])["Subnets"][0]
    expect(name, found, CidrBlock=cidr, AvailabilityZone=zone, MapPublicIpOnLaunch=public_ip)
    return SimpleNamespace(id=made, name=name, cidr=cidr, zone=zone, vpc=within)


def internet_gateway(within, name, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_internet_gateway(**tagged("internet-gateway", name, tags))["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=within.id)
    found = ec2.describe_internet_gateways(InternetGatewayIds=[made])["InternetGateways"][0]["Attachments"][0]
    expect(name, found, VpcId=within.id)
    return made


def nat_gateway(within, name, tags=TAGS):
    ec2 = aws("ec2")
    address = ec2.allocate_address(Domain="vpc", **tagged("elastic-ip", name, tags))["AllocationId"]
    made = ec2.create_nat_gateway(SubnetId=within.id, AllocationId=address, **tagged("natgateway", name, tags))
    made = made["NatGateway"]["NatGatewayId"]
    found = ec2.describe_nat_gateways(NatGatewayIds=[made])["NatGateways"][0]
    expect(name, found, State="available", SubnetId=within.id)
    return made


def route_table(within, name, subnets, tags=TAGS, **default_route):
    """A table for these subnets; `GatewayId=`, `NatGatewayId=`, ... name the target of its default route."""
    ec2 = aws("ec2")
    made = ec2.create_route_table(VpcId=within.id, **tagged("route-table", name, tags))["RouteTable"]["RouteTableId"]
    for each in subnets:
        ec2.associate_route_table(RouteTableId=made, SubnetId=each.id)
    if default_route:
        ec2.create_route(RouteTableId=made, DestinationCidrBlock=EVERYWHERE, **default_route)
    found = ec2.describe_route_tables(RouteTableIds=[made])["RouteTables"][0]
    expect(name, {"subnets": len(found["Associations"])}, subnets=len(subnets))
    expect(name, {"routes": len(found["Routes"])}, routes=2 if default_route else 1)
    return made


def nacl(within, name, subnets, ingress, egress, tags=TAGS):
    """A network ACL of `(protocol, from port, to port, cidr)` rules, in that order."""
    ec2 = aws("ec2")
    made = ec2.create_network_acl(VpcId=within.id, **tagged("network-acl", name, tags))["NetworkAcl"]["NetworkAclId"]
    for outwards, rules in ((False, ingress), (True, egress)):
        for number, (protocol, first, last, cidr) in enumerate(rules, 1):
            ec2.create_network_acl_entry(
                NetworkAclId=made,
                RuleNumber=number * 100,
                Protocol={"tcp": "6", "udp": "17"}[protocol],
                PortRange={"From": first, "To": last},
                CidrBlock=cidr,
                RuleAction="allow",
                Egress=outwards,
            )
    wanted = {each.id for each in subnets}
    for acl in ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [within.id]}])["NetworkAcls"]:
        for association in acl["Associations"]:
            if association["SubnetId"] in wanted:
                ec2.replace_network_acl_association(
                    AssociationId=association["NetworkAclAssociationId"], NetworkAclId=made
                )
    found = ec2.describe_network_acls(NetworkAclIds=[made])["NetworkAcls"][0]
    expect(name, {"subnets": {each["SubnetId"] for each in found["Associations"]}}, subnets=wanted)
    return made


def security_group(within, name, ingress=(), egress=(), tags=TAGS):
    """A group of `(protocol, from port, to port, peer)` rules; a peer is a CIDR block or another group."""
    ec2 = aws("ec2")
    made = ec2.create_security_group(
        VpcId=within.id, GroupName=name, Description=name, **tagged("security-group", name, tags)
    )["GroupId"]
    everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": EVERYWHERE}]}]
    ec2.revoke_security_group_egress(GroupId=made, IpPermissions=everything)
    if ingress:
        ec2.authorize_security_group_ingress(GroupId=made, IpPermissions=[rule(*each) for each in ingress])
    if egress:
        ec2.authorize_security_group_egress(GroupId=made, IpPermissions=[rule(*each) for each in egress])
    rules = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [made]}])["SecurityGroupRules"]
    expect(name, {"rules": len(rules)}, rules=len(ingress) + len(egress))
    return made


def rule(protocol, first, last, peer):
    made = {"IpProtocol": protocol}
    if protocol != "-1":
        made |= {"FromPort": first, "ToPort": last}
    if peer.startswith("sg-"):
        return made | {"UserIdGroupPairs": [{"GroupId": peer, "Description": "another tier"}]}
    if ":" in peer:
        return made | {"Ipv6Ranges": [{"CidrIpv6": peer, "Description": "addresses"}]}
    return made | {"IpRanges": [{"CidrIp": peer, "Description": "addresses"}]}


def gateway_endpoint(within, name, service, route_tables, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_vpc_endpoint(
        VpcEndpointType="Gateway",
        VpcId=within.id,
        ServiceName=f"com.amazonaws.{REGION}.{service}",
        RouteTableIds=route_tables,
        **tagged("vpc-endpoint", name, tags),
    )["VpcEndpoint"]["VpcEndpointId"]
    return ready(name, made)


def interface_endpoint(within, name, service, subnets, group, private_dns=True, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_vpc_endpoint(
        VpcEndpointType="Interface",
        VpcId=within.id,
        ServiceName=f"com.amazonaws.{REGION}.{service}",
        SubnetIds=[each.id for each in subnets],
        SecurityGroupIds=[group],
        PrivateDnsEnabled=private_dns,
        **tagged("vpc-endpoint", name, tags),
    )["VpcEndpoint"]["VpcEndpointId"]
    return ready(name, made)


def ready(name, endpoint):
    found = aws("ec2").describe_vpc_endpoints(VpcEndpointIds=[endpoint])["VpcEndpoints"][0]
    expect(name, found, State="available")
    return endpoint


def flow_log(within, name, group, role, traffic="ALL", interval=60, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_flow_logs(
        ResourceType="VPC",
        ResourceIds=[within.id],
        TrafficType=traffic,
        LogDestinationType="cloud-watch-logs",
        LogGroupName=group,
        DeliverLogsPermissionArn=role,
        MaxAggregationInterval=interval,
        **tagged("vpc-flow-log", name, tags),
    )["FlowLogIds"][0]
    found = ec2.describe_flow_logs(FlowLogIds=[made])["FlowLogs"][0]
    expect(name, found, FlowLogStatus="ACTIVE", TrafficType=traffic, MaxAggregationInterval=interval)
    return made


def peering(one, other, name, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_vpc_peering_connection(
        VpcId=one.id, PeerVpcId=other.id, **tagged("vpc-peering-connection", name, tags)
    )["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=made)
    found = ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[made])["VpcPeeringConnections"][0]
    expect(name, found["Status"], Code="active")
    return made
