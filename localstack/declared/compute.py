"""Instances and functions."""

import json

from parts import aws

from . import Block, Resource, of_ec2, tags, take


def instances():
    for reservation in aws("ec2").describe_instances()["Reservations"]:
        for each in reservation["Instances"]:
            options = take(each["MetadataOptions"], "HttpTokens HttpEndpoint HttpPutResponseHopLimit")
            asked = {
                "ami": each["ImageId"],
                "iam_instance_profile": each["IamInstanceProfile"]["Arn"].split("/")[-1],
                "vpc_security_group_ids": [group["GroupId"] for group in each["SecurityGroups"]],
                "metadata_options": Block(options),
            }
            read = take(each, "EbsOptimized SourceDestCheck", private_ip="PrivateIpAddress")
            read |= take(each, availability_zone="Placement.AvailabilityZone", key_name="KeyName")
            read["monitoring"] = each["Monitoring"]["State"] == "enabled"
            yield of_ec2("aws_instance", each, "InstanceId", "InstanceType SubnetId", read=read, **asked)


def functions():
    lambda_ = aws("lambda")
    for each in lambda_.list_functions()["Functions"]:
        name = each["FunctionName"]
        found = lambda_.get_function(FunctionName=name)
        asked = take(each, "FunctionName Role Runtime Handler MemorySize Timeout") | {
            "reserved_concurrent_executions": found["Concurrency"]["ReservedConcurrentExecutions"],
            "environment": Block(variables=each["Environment"]["Variables"]),
            "tracing_config": Block(take(each["TracingConfig"], "Mode")),
            "vpc_config": Block(take(each["VpcConfig"], "SubnetIds SecurityGroupIds")),
            "tags": found["Tags"],
        }
        read = take(each, "PackageType Architectures Layers", arn="FunctionArn", source_code_hash="CodeSha256")
        read["ephemeral_storage"] = Block(take(each["EphemeralStorage"], "Size"))
        yield Resource("aws_lambda_function", name, name, asked, read)
        config = lambda_.get_function_event_invoke_config(FunctionName=name)
        asked = {"function_name": name} | take(config, "MaximumRetryAttempts MaximumEventAgeInSeconds")
        destination = config["DestinationConfig"]["OnFailure"]["Destination"]
        asked["destination_config"] = Block(on_failure=Block(destination=destination))
        yield Resource("aws_lambda_function_event_invoke_config", name, name, asked)
        for one in json.loads(lambda_.get_policy(FunctionName=name)["Policy"])["Statement"]:
            asked = {"function_name": name} | take(one, "Action", statement_id="Sid", principal="Principal.Service")
            asked |= {
                "source_arn": one["Condition"]["ArnLike"]["AWS:SourceArn"],
                "source_account": one["Condition"]["StringEquals"]["AWS:SourceAccount"],
            }
            yield Resource("aws_lambda_permission", one["Sid"], one["Sid"], asked)
