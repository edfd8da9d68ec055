"""A small stack of ordinary things: what somebody has who tries upright on an emulator as it comes.

Nothing is read back: what the emulator makes of it is what the audit is to say.
"""

import io
import json
import zipfile

from parts import REGION, aws, has, pairs, tagged

TAGS = {"environment": "prod"}


def main():
    subnets, group = network()
    aws("s3").create_bucket(Bucket="orders")
    role = people()
    topic = aws("sns").create_topic(Name="alerts", Tags=pairs(TAGS))["TopicArn"]
    aws("sns").subscribe(TopicArn=topic, Protocol="email", Endpoint="on-call@example.com")
    aws("kms").create_key(Description="orders", Tags=pairs(TAGS, key="TagKey", value="TagValue"))
    aws("logs").create_log_group(logGroupName="orders", tags=TAGS)
    alarm(topic)
    if has("rds"):
        databases(subnets, group)
    if has("lambda"):
        function(role)


def network():
    ec2 = aws("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", **tagged("vpc", "orders", TAGS))["Vpc"]["VpcId"]
    subnets = [
        ec2.create_subnet(
            VpcId=vpc, CidrBlock=f"10.0.{at}.0/24", AvailabilityZone=REGION + zone, **tagged("subnet", zone, TAGS)
        )["Subnet"]["SubnetId"]
        for at, zone in enumerate("ab")
    ]
    gateway = ec2.create_internet_gateway(**tagged("internet-gateway", "orders", TAGS))["InternetGateway"]
    gateway = gateway["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = ec2.create_route_table(VpcId=vpc, **tagged("route-table", "orders", TAGS))["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    ec2.associate_route_table(RouteTableId=table, SubnetId=subnets[0])
    group = ec2.create_security_group(
        VpcId=vpc, GroupName="web", Description="web", **tagged("security-group", "web", TAGS)
    )["GroupId"]
    https = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[https])
    ec2.run_instances(
        ImageId="ami-12c6146b",
        InstanceType="t4g.small",
        MinCount=1,
        MaxCount=1,
        SubnetId=subnets[0],
        SecurityGroupIds=[group],
        **tagged("instance", "web", TAGS),
    )
    return subnets, group


def people():
    iam = aws("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    iam.create_user(UserName="ada", Tags=pairs(TAGS))
    iam.create_access_key(UserName="ada")
    return iam.create_role(RoleName="resizer", AssumeRolePolicyDocument=document, Tags=pairs(TAGS))["Role"]["Arn"]


def databases(subnets, group):
    """One in a subnet group, and one without."""
    rds = aws("rds")
    common = {
        "Engine": "postgres",
        "DBInstanceClass": "db.t3.micro",
        "AllocatedStorage": 20,
        "MasterUsername": "master",
        "MasterUserPassword": "emulated-only",
        "Tags": pairs(TAGS),
    }
    rds.create_db_subnet_group(
        DBSubnetGroupName="orders", DBSubnetGroupDescription="orders", SubnetIds=subnets, Tags=pairs(TAGS)
    )
    rds.create_db_instance(
        DBInstanceIdentifier="orders", DBSubnetGroupName="orders", VpcSecurityGroupIds=[group], **common
    )
    rds.create_db_instance(DBInstanceIdentifier="scratch", **common)


def function(role):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("app.py", "def handler(event, context):\n    return event\n")
    aws("lambda").create_function(
        FunctionName="resizer",
        Role=role,
        Runtime="python3.13",
        Handler="app.handler",
        Code={"ZipFile": packed.getvalue()},
        Tags=TAGS,
    )


def alarm(topic):
    aws("cloudwatch").put_metric_alarm(
        AlarmName="orders",
        Namespace="AWS/EC2",
        MetricName="CPUUtilization",
        Statistic="Average",
        Period=60,
        EvaluationPeriods=5,
        Threshold=80,
        ComparisonOperator="GreaterThanThreshold",
        AlarmActions=[topic],
        Tags=pairs(TAGS),
    )


if __name__ == "__main__":
    main()
