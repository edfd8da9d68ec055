"""A stack of CloudFormation, made from deployed.yaml, and what becomes of it.

    deployed.py deploy          deploys it as shop-prod
    deployed.py drift           changes by hand what it declares
    deployed.py delete          deploys another stack and deletes it, and says its ARN
"""

import json
import sys
from pathlib import Path

from parts import aws
from parts.network import EVERYWHERE, rule

STACK = "shop-prod"
TEMPLATE = Path(__file__).with_suffix(".yaml")
PARAMETERS = {"Stage": "prod", "Password": "hunter2-Xy7"}


def main():
    {"deploy": deploy, "drift": drift, "delete": delete}[sys.argv[1]]()


def deploy():
    parameters = [{"ParameterKey": name, "ParameterValue": value} for name, value in PARAMETERS.items()]
    stacks = aws("cloudformation")
    stacks.create_stack(StackName=STACK, TemplateBody=TEMPLATE.read_text(), Parameters=parameters)
    stacks.get_waiter("stack_create_complete").wait(StackName=STACK, WaiterConfig={"Delay": 1})


def drift():
    found = aws("cloudformation").list_stack_resources(StackName=STACK)["StackResourceSummaries"]
    ids = {each["LogicalResourceId"]: each["PhysicalResourceId"] for each in found}
    ssh = rule("tcp", 22, 22, EVERYWHERE)
    aws("ec2").authorize_security_group_ingress(GroupId=ids["Group"], IpPermissions=[ssh])
    aws("logs").put_retention_policy(logGroupName=ids["Logs"], retentionInDays=1)
    aws("ec2").create_tags(Resources=[ids["Vpc"]], Tags=[{"Key": "environment", "Value": "dev"}])
    aws("sns").delete_topic(TopicArn=ids["Topic"])


def delete():
    stacks = aws("cloudformation")
    template = json.dumps({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})
    print(stacks.create_stack(StackName="gone", TemplateBody=template)["StackId"])
    stacks.delete_stack(StackName="gone")


if __name__ == "__main__":
    main()
