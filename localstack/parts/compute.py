"""Instances, volumes and functions."""

import io
import json
import zipfile

from . import TAGS, aws, expect, has, pairs, tagged

IMAGE = "ami-0123456789abcdef0"  # the emulators do not look it up
ROOT = "/dev/sda1"


def instance(
    name,
    within,
    group,
    kms_key,
    profile=None,
    kind="t4g.small",
    tokens="required",
    hops=1,
    user_data=None,
    root=None,
    public=False,
    tags=TAGS,
):
    ec2 = aws("ec2")
    disk = {
        "VolumeSize": 8,
        "VolumeType": "gp3",
        "Encrypted": True,
        "KmsKeyId": kms_key,
        "DeleteOnTermination": True,
    } | (root or {})
    disk = {key: value for key, value in disk.items() if value is not None}
    arguments = {
        "ImageId": IMAGE,
        "InstanceType": kind,
        "MinCount": 1,
        "MaxCount": 1,
        "NetworkInterfaces": [
            {
                "DeviceIndex": 0,
                "SubnetId": within.id,
                "Groups": [group],
                "AssociatePublicIpAddress": public,
                "DeleteOnTermination": True,
            }
        ],
        "MetadataOptions": {"HttpTokens": tokens, "HttpPutResponseHopLimit": hops, "HttpEndpoint": "enabled"},
        "BlockDeviceMappings": [{"DeviceName": ROOT, "Ebs": disk}],
        "TagSpecifications": [
            {"ResourceType": kind_of, "Tags": pairs(tags, name)} for kind_of in ("instance", "volume")
        ],
    }
    if profile and has("instance profiles"):
        arguments["IamInstanceProfile"] = {"Name": profile}
    if user_data:
        arguments["UserData"] = user_data
    made = ec2.run_instances(**arguments)["Instances"][0]["InstanceId"]
    found = ec2.describe_instances(InstanceIds=[made])["Reservations"][0]["Instances"][0]
    expect(name, found, InstanceType=kind, SubnetId=within.id)
    expect(name, found["State"], Name="running")
    expect(name, {"public": bool(found.get("PublicIpAddress"))}, public=public)
    expect(name, found["MetadataOptions"], HttpTokens=tokens, HttpPutResponseHopLimit=hops)
    expect(name, {"profile": "IamInstanceProfile" in found}, profile="IamInstanceProfile" in arguments)
    volume_ = found["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    found = ec2.describe_volumes(VolumeIds=[volume_])["Volumes"][0]
    expect(name, found, Encrypted="Encrypted" in disk, VolumeType=disk["VolumeType"])
    return made


def volume(name, zone, kms_key, kind="gp3", tags=TAGS):
    """A volume, encrypted unless there is no key."""
    ec2 = aws("ec2")
    encrypted = {"Encrypted": True, "KmsKeyId": kms_key} if kms_key else {"Encrypted": False}
    made = ec2.create_volume(
        AvailabilityZone=zone, Size=8, VolumeType=kind, **encrypted, **tagged("volume", name, tags)
    )["VolumeId"]
    found = ec2.describe_volumes(VolumeIds=[made])["Volumes"][0]
    expect(name, found, VolumeType=kind, Encrypted=bool(kms_key))
    return made


def snapshot(name, of_volume, tags=TAGS):
    ec2 = aws("ec2")
    made = ec2.create_snapshot(VolumeId=of_volume, **tagged("snapshot", name, tags))["SnapshotId"]
    expect(name, ec2.describe_snapshots(SnapshotIds=[made])["Snapshots"][0], VolumeId=of_volume)
    return made


def function(
    name,
    role,
    subnets=(),
    groups=(),
    runtime="python3.13",
    environment=None,
    tracing="Active",
    failures=None,
    reserved=10,
    retries=1,
    tags=TAGS,
):
    lambda_ = aws("lambda")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(zipfile.ZipInfo("app.py"), "def handler(event, context):\n    return event\n")
    arguments = {}
    if subnets:
        arguments["VpcConfig"] = {"SubnetIds": [each.id for each in subnets], "SecurityGroupIds": list(groups)}
    made = lambda_.create_function(
        FunctionName=name,
        Role=role,
        Runtime=runtime,
        Handler="app.handler",
        Code={"ZipFile": packed.getvalue()},
        Environment={"Variables": environment or {"LOG_LEVEL": "info"}},
        TracingConfig={"Mode": tracing},
        Tags=tags | {"Name": name},
        **arguments,
    )["FunctionArn"]
    if reserved:
        lambda_.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)
    kept = {"OnFailure": {"Destination": failures}} if failures else {}
    lambda_.put_function_event_invoke_config(
        FunctionName=name, MaximumRetryAttempts=retries, MaximumEventAgeInSeconds=3600, DestinationConfig=kept
    )
    found = lambda_.get_function_event_invoke_config(FunctionName=name)
    expect(name, found, MaximumRetryAttempts=retries, DestinationConfig=kept)
    found = lambda_.get_function(FunctionName=name)
    expect(name, found["Configuration"], Runtime=runtime, Role=role, TracingConfig={"Mode": tracing})
    expect(name, {"subnets": len(found["Configuration"].get("VpcConfig", {}).get("SubnetIds", []))}, subnets=len(subnets))
    expect(name, found.get("Concurrency", {}), ReservedConcurrentExecutions=reserved)
    return made


def permission(function_name, sid, principal, **condition):
    """Admit a caller; `SourceArn=` and `SourceAccount=` narrow it."""
    lambda_ = aws("lambda")
    lambda_.add_permission(
        FunctionName=function_name, StatementId=sid, Action="lambda:InvokeFunction", Principal=principal, **condition
    )
    found = json.loads(lambda_.get_policy(FunctionName=function_name)["Policy"])["Statement"]
    expect(function_name, {"statements": [each["Sid"] for each in found if each["Sid"] == sid]}, statements=[sid])
