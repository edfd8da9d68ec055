"""Instances and functions."""

import json

from parts import aws

from . import Block, Resource, of_ec2, said, take


def instances():
    for reservation in aws("ec2").describe_instances()["Reservations"]:
        for each in reservation["Instances"]:
            options = take(each["MetadataOptions"], "HttpTokens HttpEndpoint HttpPutResponseHopLimit")
            asked = {
                "ami": each["ImageId"],
                "vpc_security_group_ids": [group["GroupId"] for group in each["SecurityGroups"]],
                "metadata_options": Block(options),
            }
            if "IamInstanceProfile" in each:
                asked["iam_instance_profile"] = each["IamInstanceProfile"]["Arn"].split("/")[-1]
            read = take(each, "EbsOptimized SourceDestCheck", private_ip="PrivateIpAddress")
            read |= take(each, availability_zone="Placement.AvailabilityZone", key_name="KeyName")
            read["monitoring"] = each["Monitoring"]["State"] == "enabled"
            yield of_ec2("aws_instance", each, "InstanceId", "InstanceType SubnetId", read=read, **asked)


def functions():
    lambda_ = aws("lambda")
    for each in lambda_.list_functions()["Functions"]:
        name = each["FunctionName"]
        found = lambda_.get_function(FunctionName=name)
        asked = take(each, "FunctionName Role Runtime Handler MemorySize Timeout")
        asked |= take(found, "Tags", reserved_concurrent_executions="Concurrency.ReservedConcurrentExecutions")
        blocks = {
            "environment": take(each, variables="Environment.Variables"),
            "tracing_config": take(each, mode="TracingConfig.Mode"),
            "vpc_config": take(each, subnet_ids="VpcConfig.SubnetIds", security_group_ids="VpcConfig.SecurityGroupIds"),
        }
        asked |= {name: Block(block) for name, block in blocks.items() if any(block.values())}
        read = take(each, "PackageType Architectures Layers", arn="FunctionArn", source_code_hash="CodeSha256")
        read["ephemeral_storage"] = Block(take(each["EphemeralStorage"], "Size"))
        yield Resource("aws_lambda_function", name, name, asked, read)
        config = said(lambda_.get_function_event_invoke_config, FunctionName=name)
        if config:
            asked = {"function_name": name} | take(config, "MaximumRetryAttempts MaximumEventAgeInSeconds")
            failed = take(config, destination="DestinationConfig.OnFailure.Destination")
            if failed:
                asked["destination_config"] = Block(on_failure=Block(failed))
            yield Resource("aws_lambda_function_event_invoke_config", name, name, asked)
        policy = json.loads(said(lambda_.get_policy, FunctionName=name).get("Policy", "{}"))
        for one in policy.get("Statement", []):
            asked = {"function_name": name} | take(one, "Action", statement_id="Sid")
            named = one["Principal"]
            asked["principal"] = named if isinstance(named, str) else next(iter(named.values()))
            condition = one.get("Condition", {})
            asked |= take(condition, source_arn="ArnLike.AWS:SourceArn")
            asked |= take(condition, source_account="StringEquals.AWS:SourceAccount")
            yield Resource("aws_lambda_permission", one["Sid"], one["Sid"], asked)
