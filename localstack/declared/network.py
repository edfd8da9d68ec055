"""VPCs and what stands in them."""

from parts import aws

from . import OTHER_STYLE, Resource, of_ec2, snake, tags, take


def network():
    ec2 = aws("ec2")
    for each in ec2.describe_dhcp_options()["DhcpOptions"]:
        servers = [value["Value"] for values in each["DhcpConfigurations"] for value in values["Values"]]
        yield of_ec2("aws_vpc_dhcp_options", each, "DhcpOptionsId", domain_name_servers=servers)
    for each in ec2.describe_vpcs()["Vpcs"]:
        dns = {}
        for key in ("EnableDnsSupport", "EnableDnsHostnames"):
            found = ec2.describe_vpc_attribute(VpcId=each["VpcId"], Attribute=key[0].lower() + key[1:])
            dns |= take(found, **{snake(key): f"{key}.Value"})
        yield of_ec2("aws_vpc", each, "VpcId", "CidrBlock InstanceTenancy", **dns)
        chosen = take(each, "VpcId DhcpOptionsId")
        name = tags(each).get("Name", each["VpcId"])
        yield Resource("aws_vpc_dhcp_options_association", name, "-".join(reversed(chosen.values())), chosen)
    for each in ec2.describe_subnets()["Subnets"]:
        same = "VpcId CidrBlock AvailabilityZone MapPublicIpOnLaunch"
        read = take(each, "AvailabilityZoneId AssignIpv6AddressOnCreation")
        yield of_ec2("aws_subnet", each, "SubnetId", same, read=read)
    for each in ec2.describe_internet_gateways()["InternetGateways"]:
        yield of_ec2("aws_internet_gateway", each, "InternetGatewayId", vpc_id=each["Attachments"][0]["VpcId"])
    for each in ec2.describe_addresses()["Addresses"]:
        serves = take(each, network_interface="NetworkInterfaceId", instance="InstanceId")
        read = serves | take(each, "PublicIp PublicIpv4Pool NetworkBorderGroup AssociationId")
        yield of_ec2("aws_eip", each, "AllocationId", "Domain", read=read)
    for each in ec2.describe_nat_gateways()["NatGateways"]:
        address = take(each["NatGatewayAddresses"][0], "AllocationId")
        read = take(each["NatGatewayAddresses"][0], "PublicIp PrivateIp NetworkInterfaceId")
        address["connectivity_type"] = "public"
        yield of_ec2("aws_nat_gateway", each, "NatGatewayId", "SubnetId", read=read, **address)
    for each in ec2.describe_vpc_peering_connections()["VpcPeeringConnections"]:
        ends = take(each, vpc_id="RequesterVpcInfo.VpcId", peer_vpc_id="AccepterVpcInfo.VpcId")
        read = take(each, peer_owner_id="AccepterVpcInfo.OwnerId", peer_region="AccepterVpcInfo.Region")
        yield of_ec2("aws_vpc_peering_connection", each, "VpcPeeringConnectionId", read=read, **ends)
    for each in ec2.describe_route_tables()["RouteTables"]:
        yield from route_table(each)


def route_table(found):
    table, routes = found["RouteTableId"], [each for each in found["Routes"] if each.get("GatewayId") != "local"]
    routes = [each for each in routes if "DestinationCidrBlock" in each]
    targets = "GatewayId NatGatewayId VpcPeeringConnectionId"
    read = {"route": [take(each, targets, cidr_block="DestinationCidrBlock") for each in routes]}
    if any(association.get("Main") for association in found["Associations"]):
        read |= take(found, "VpcId")
        yield of_ec2("aws_default_route_table", found, "RouteTableId", read=read, default_route_table_id=table)
        return
    if ("aws_route_table", tags(found).get("Name")) in OTHER_STYLE:
        made = of_ec2("aws_route_table", found, "RouteTableId", "VpcId", **read)
        routes = []
    else:
        made = of_ec2("aws_route_table", found, "RouteTableId", "VpcId", read=read)
    yield made
    for each in routes:
        asked = {"route_table_id": table} | take(each, f"DestinationCidrBlock {targets}")
        yield Resource("aws_route", made.name, f"r-{table}1080289494", asked, {"state": "active"})
    for each in found["Associations"]:
        asked = take(each, "RouteTableId SubnetId")
        yield Resource("aws_route_table_association", made.name, each["RouteTableAssociationId"], asked)


def security():
    ec2 = aws("ec2")
    for each in ec2.describe_network_acls()["NetworkAcls"]:
        entries = [entry for entry in each["Entries"] if entry["RuleNumber"] < 32767]
        rules = {
            side: [acl_rule(entry) for entry in entries if entry["Egress"] == (side == "egress")]
            for side in ("ingress", "egress")
        }
        if each["IsDefault"]:
            asked = {"default_network_acl_id": each["NetworkAclId"]}
            read = take(each, "VpcId")
            yield of_ec2("aws_default_network_acl", each, "NetworkAclId", read=read, **asked, **rules)
        else:
            subnets = [association["SubnetId"] for association in each["Associations"]]
            if ("aws_network_acl", tags(each).get("Name")) in OTHER_STYLE:
                yield of_ec2("aws_network_acl", each, "NetworkAclId", "VpcId", subnet_ids=subnets)
                yield from (acl_rule_alone(each, entry) for entry in entries)
            else:
                yield of_ec2("aws_network_acl", each, "NetworkAclId", "VpcId", subnet_ids=subnets, **rules)
    groups = ec2.describe_security_groups()["SecurityGroups"]
    # Those that others name come first.
    for each in sorted(groups, key=lambda group: str(group["IpPermissions"]).count("sg-")):
        rules = {
            "ingress": [block for rule in each["IpPermissions"] for block in group_rules(rule)],
            "egress": [block for rule in each["IpPermissionsEgress"] for block in group_rules(rule)],
        }
        if each["GroupName"] == "default":
            read = take(each, "Description", name="GroupName")
            yield of_ec2("aws_default_security_group", each, "GroupId", "VpcId", read=read, **rules)
        elif ("aws_security_group", each["GroupName"]) in OTHER_STYLE:
            read = {"ingress": [], "egress": []}
            yield of_ec2("aws_security_group", each, "GroupId", "Description VpcId", read, name=each["GroupName"])
            yield from group_rules_alone(ec2, each, rules)
        else:
            yield of_ec2("aws_security_group", each, "GroupId", "Description VpcId", name=each["GroupName"], **rules)


def acl_rule(entry):
    ports = entry.get("PortRange", {})
    return take(entry, "CidrBlock", rule_no="RuleNumber", action="RuleAction") | {
        "protocol": {"6": "tcp", "17": "udp"}.get(entry["Protocol"], entry["Protocol"]),
        "from_port": ports.get("From", 0),
        "to_port": ports.get("To", 0),
    }


def acl_rule_alone(acl, entry):
    asked = {"network_acl_id": acl["NetworkAclId"], "egress": entry["Egress"]} | acl_rule(entry)
    asked = {{"rule_no": "rule_number", "action": "rule_action"}.get(key, key): value for key, value in asked.items()}
    return Resource("aws_network_acl_rule", f"{tags(acl)['Name']} {entry['RuleNumber']}", "nacl-1080289494", asked)


def group_rules_alone(ec2, group, rules):
    """In the older way, by what they allow, or in the newer, by their ids."""
    name, made = group["GroupName"], group["GroupId"]
    if name == "resizer-prod":
        for kind, blocks in rules.items():
            for each in blocks:
                asked = {"type": kind, "security_group_id": made} | each
                yield Resource("aws_security_group_rule", name, "sgrule-1080289494", asked)
        return
    of_group = [{"Name": "group-id", "Values": [made]}]
    for each in ec2.describe_security_group_rules(Filters=of_group)["SecurityGroupRules"]:
        kind = "egress" if each["IsEgress"] else "ingress"
        asked = take(each, "IpProtocol FromPort ToPort CidrIpv4 Description", security_group_id="GroupId")
        yield Resource(f"aws_vpc_security_group_{kind}_rule", name, each["SecurityGroupRuleId"], asked)


def group_rules(permission):
    """One block for each source, for a description belongs to a source."""
    common = {"protocol": permission["IpProtocol"]}
    common |= {"from_port": permission.get("FromPort", 0), "to_port": permission.get("ToPort", 0)}
    sources = {
        "cidr_blocks": ("IpRanges", "CidrIp"),
        "ipv6_cidr_blocks": ("Ipv6Ranges", "CidrIpv6"),
        "security_groups": ("UserIdGroupPairs", "GroupId"),
    }
    for name, (key, inner) in sources.items():
        for source in permission.get(key, []):
            yield common | {name: [source[inner]], "description": source.get("Description", "")}


def endpoints():
    ec2 = aws("ec2")
    for each in ec2.describe_vpc_endpoints()["VpcEndpoints"]:
        same = "VpcId ServiceName VpcEndpointType"
        if each["VpcEndpointType"] == "Gateway":
            asked = take(each, "RouteTableIds")
        else:
            asked = take(each, "SubnetIds PrivateDnsEnabled")
            asked["security_group_ids"] = [group["GroupId"] for group in each["Groups"]]
        read = take(each, "State IpAddressType", policy="PolicyDocument")
        yield of_ec2("aws_vpc_endpoint", each, "VpcEndpointId", same, read=read, **asked)
    for each in ec2.describe_flow_logs()["FlowLogs"]:
        same = "TrafficType LogDestinationType MaxAggregationInterval"
        asked = take(each, vpc_id="ResourceId", iam_role_arn="DeliverLogsPermissionArn", log_group_name="LogGroupName")
        yield of_ec2("aws_flow_log", each, "FlowLogId", same, read=take(each, "LogFormat"), **asked)
