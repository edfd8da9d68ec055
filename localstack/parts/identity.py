"""Roles, policies, users, and keys."""

import json
import os
import urllib.request

from . import ACCOUNT, TAGS, allow, aws, expect, has, pairs, policy


def service(principal):
    """A trust policy for one AWS service, acting for this account alone."""
    return policy(
        allow(
            "sts:AssumeRole",
            None,
            {"Service": f"{principal}.amazonaws.com"},
            StringEquals={"aws:SourceAccount": ACCOUNT},
        )
    )


def role(name, trust, statements=(), managed=(), session=3600, tags=TAGS):
    iam = aws("iam")
    made = iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=trust, MaxSessionDuration=session, Tags=pairs(tags, name)
    )["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName=name, PolicyDocument=policy(*statements))
    for arn in managed:
        iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    found = iam.get_role(RoleName=name)["Role"]
    expect(name, found, MaxSessionDuration=session, AssumeRolePolicyDocument=json.loads(trust))
    attached = iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]
    expect(name, {"managed": [each["PolicyArn"] for each in attached]}, managed=list(managed))
    return made


def instance_profile(name, of_role, tags=TAGS):
    iam = aws("iam")
    iam.create_instance_profile(InstanceProfileName=name, Tags=pairs(tags, name))
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=of_role)
    found = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]["Roles"][0]
    expect(name, found, RoleName=of_role)
    return name


def customer_policy(name, *statements, tags=TAGS):
    iam = aws("iam")
    made = iam.create_policy(PolicyName=name, PolicyDocument=policy(*statements), Tags=pairs(tags, name))
    made = made["Policy"]["Arn"]
    expect(name, iam.get_policy(PolicyArn=made)["Policy"], PolicyName=name)
    return made


def group(name, managed=()):
    iam = aws("iam")
    iam.create_group(GroupName=name)
    for arn in managed:
        iam.attach_group_policy(GroupName=name, PolicyArn=arn)
    return name


def user(name, groups=(), console=False, mfa=False, keys=0, tags=TAGS):
    iam = aws("iam")
    iam.create_user(UserName=name, Tags=pairs(tags, name))
    for each in groups:
        iam.add_user_to_group(UserName=name, GroupName=each)
    if console:
        iam.create_login_profile(UserName=name, Password="Emulated-only-1!", PasswordResetRequired=True)
    if mfa:
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]["SerialNumber"]
        iam.enable_mfa_device(
            UserName=name, SerialNumber=device, AuthenticationCode1="123456", AuthenticationCode2="654321"
        )
    for _ in range(keys):
        iam.create_access_key(UserName=name)
    expect(name, {"mfa": len(iam.list_mfa_devices(UserName=name)["MFADevices"])}, mfa=int(mfa))
    expect(name, {"keys": len(iam.list_access_keys(UserName=name)["AccessKeyMetadata"])}, keys=keys)


def password_policy(length=14, reuse=24, age=90, classes=True):
    iam = aws("iam")
    iam.update_account_password_policy(
        MinimumPasswordLength=length,
        PasswordReusePrevention=reuse,
        MaxPasswordAge=age,
        RequireUppercaseCharacters=classes,
        RequireLowercaseCharacters=classes,
        RequireNumbers=classes,
        RequireSymbols=classes,
    )
    expect("password policy", iam.get_account_password_policy()["PasswordPolicy"], MinimumPasswordLength=length)


def root(mfa, keys):
    """The root user's state, which no API of AWS sets: the emulated account has a path of its own for it."""
    if has("root user"):
        state = json.dumps({"mfa": mfa, "keys": keys}).encode()
        urllib.request.urlopen(f"{os.environ['AWS_ENDPOINT_URL']}/emulated/root", state).close()
        found = aws("iam").get_account_summary()["SummaryMap"]
        expect("root user", found, AccountMFAEnabled=int(mfa), AccountAccessKeysPresent=keys)


def key(name, *statements, rotated=True, enabled=True, tags=TAGS):
    """A KMS key that the account administers through IAM; further statements admit services."""
    kms = aws("kms")
    administered = allow("kms:*", "*", {"AWS": f"arn:aws:iam::{ACCOUNT}:root"})
    made = kms.create_key(
        Description=name,
        Policy=policy(administered, *statements),
        Tags=pairs(tags, name, "TagKey", "TagValue"),
    )["KeyMetadata"]
    key_id = made["KeyId"]
    kms.create_alias(AliasName=f"alias/{name}", TargetKeyId=key_id)
    if rotated:
        kms.enable_key_rotation(KeyId=key_id)
    expect(name, kms.get_key_rotation_status(KeyId=key_id), KeyRotationEnabled=rotated)
    if not enabled:
        kms.disable_key(KeyId=key_id)
    expect(name, kms.describe_key(KeyId=key_id)["KeyMetadata"], KeyState="Enabled" if enabled else "Disabled")
    return made["Arn"]
