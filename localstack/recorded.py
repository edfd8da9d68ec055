"""What an export of Pulumi declares, made in the account and the region of its ARNs: databases and topics.

    recorded.py deploy EXPORT       makes it
    recorded.py drift EXPORT        changes a database and deletes a topic
"""

import functools
import json
import sys
from pathlib import Path

import boto3
from parts import aws


def main():
    for resource in json.loads(Path(sys.argv[2]).read_text())["deployment"]["resources"]:
        act = ACTS[sys.argv[1]].get(resource["type"])
        if act:
            outputs = resource["outputs"]
            region, account = outputs["arn"].split(":")[3:5]
            act(functools.partial(client, region, account), outputs)


def client(region, account, service):
    role = f"arn:aws:iam::{account}:role/deploy"
    keys = aws("sts").assume_role(RoleArn=role, RoleSessionName="deploy")["Credentials"]
    return boto3.client(
        service,
        region_name=region,
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
    )


def database(client, declared):
    subnets = [subnet["SubnetId"] for subnet in client("ec2").describe_subnets()["Subnets"]]
    group = declared["dbSubnetGroupName"]
    rds = client("rds")
    rds.create_db_subnet_group(DBSubnetGroupName=group, DBSubnetGroupDescription=group, SubnetIds=subnets)
    rds.create_db_instance(
        DBInstanceIdentifier=declared["identifier"],
        DBName=declared["dbName"],
        DBSubnetGroupName=group,
        AllocatedStorage=declared["allocatedStorage"],
        AutoMinorVersionUpgrade=declared["autoMinorVersionUpgrade"],
        BackupRetentionPeriod=declared["backupRetentionPeriod"],
        CopyTagsToSnapshot=declared["copyTagsToSnapshot"],
        DBInstanceClass=declared["instanceClass"],
        Engine=declared["engine"],
        EngineVersion=declared["engineVersion"],
        MasterUsername=declared["username"],
        MasterUserPassword="not-the-declared-one",
        MultiAZ=declared["multiAz"],
        PubliclyAccessible=declared["publiclyAccessible"],
        StorageEncrypted=declared["storageEncrypted"],
        StorageType=declared["storageType"],
    )


def other_database(client, declared):
    name = declared["identifier"]
    client("rds").modify_db_instance(
        DBInstanceIdentifier=name, DBInstanceClass="db.r6g.large", ApplyImmediately=True
    )


def topic(client, declared):
    client("sns").create_topic(Name=declared["name"])


def no_topic(client, declared):
    client("sns").delete_topic(TopicArn=declared["arn"])


DATABASE, TOPIC = "aws:rds/instance:Instance", "aws:sns/topic:Topic"
ACTS = {
    "deploy": {DATABASE: database, TOPIC: topic},
    "drift": {DATABASE: other_database, TOPIC: no_topic},
}

if __name__ == "__main__":
    main()
