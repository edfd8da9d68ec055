"""Keys, roles, policies and users."""

import json

from parts import aws

from . import OTHER_STYLE, Resource, said, tags, take


def keys():
    kms = aws("kms")
    encrypted = take(aws("ec2").get_ebs_encryption_by_default(), enabled="EbsEncryptionByDefault")
    yield Resource("aws_ebs_encryption_by_default", "disks", "terraform-2026", encrypted)
    for each in kms.list_keys()["Keys"]:
        found = kms.describe_key(KeyId=each["KeyId"])["KeyMetadata"]
        if found["KeyManager"] != "CUSTOMER":
            continue
        key, tagged = found["KeyId"], tags(kms.list_resource_tags(KeyId=each["KeyId"]), "Tags", "TagKey", "TagValue")
        asked = {
            "enable_key_rotation": kms.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"],
            "policy": kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"],
            "tags": tagged,
        }
        asked |= take(found, "Description", is_enabled="Enabled")
        read = take(found, "Arn KeyUsage MultiRegion CustomerMasterKeySpec")
        yield Resource("aws_kms_key", tagged.get("Name", key), key, asked, read)
    for each in kms.list_aliases()["Aliases"]:
        if each.get("TargetKeyId") and not each["AliasName"].startswith("alias/aws/"):
            asked = take(each, "TargetKeyId", name="AliasName")
            yield Resource("aws_kms_alias", each["AliasName"], each["AliasName"], asked, {"arn": each["AliasArn"]})


def identity():
    iam = aws("iam")
    found = said(iam.get_account_password_policy).get("PasswordPolicy")
    classes = "RequireSymbols RequireNumbers RequireUppercaseCharacters RequireLowercaseCharacters"
    asked = take(found, "MinimumPasswordLength MaxPasswordAge PasswordReusePrevention")
    asked |= take(found, classes)
    if found:
        yield Resource("aws_iam_account_password_policy", "people", "iam-account-password-policy", asked)
    for each in iam.list_policies(Scope="Local")["Policies"]:
        version = iam.get_policy_version(PolicyArn=each["Arn"], VersionId=each["DefaultVersionId"])["PolicyVersion"]
        asked = take(each, "Path", name="PolicyName") | {"policy": json.dumps(version["Document"])}
        yield Resource("aws_iam_policy", each["PolicyName"], each["Arn"], asked, {"arn": each["Arn"]})
    for each in iam.list_roles()["Roles"]:
        if not each["Path"].startswith("/aws-"):
            yield from role(iam, iam.get_role(RoleName=each["RoleName"])["Role"])
    for each in iam.list_instance_profiles()["InstanceProfiles"]:
        name = each["InstanceProfileName"]
        asked = {"name": name, "path": each["Path"], "role": each["Roles"][0]["RoleName"], "tags": tags(each)}
        yield Resource("aws_iam_instance_profile", name, name, asked, {"arn": each["Arn"]})
    for each in iam.list_groups()["Groups"]:
        name = each["GroupName"]
        yield Resource("aws_iam_group", name, name, {"name": name, "path": each["Path"]}, {"arn": each["Arn"]})
        for attached in iam.list_attached_group_policies(GroupName=name)["AttachedPolicies"]:
            yield attachment("aws_iam_group_policy_attachment", attached, group=name)
    for each in iam.list_users()["Users"]:
        name = each["UserName"]
        asked = {"name": name, "path": each["Path"], "tags": tags(iam.list_user_tags(UserName=name))}
        yield Resource("aws_iam_user", name, name, asked, {"arn": each["Arn"]})
        groups = [group["GroupName"] for group in iam.list_groups_for_user(UserName=name)["Groups"]]
        yield Resource("aws_iam_user_group_membership", name, f"terraform-{name}", {"user": name, "groups": groups})
    for each in iam.list_virtual_mfa_devices()["VirtualMFADevices"]:
        arn = each["SerialNumber"]
        asked = {"virtual_mfa_device_name": arn.split("/")[-1]}
        yield Resource("aws_iam_virtual_mfa_device", arn.split("/")[-1], arn, asked, {"arn": arn})


def role(iam, found):
    name = found["RoleName"]
    inline = iam.list_role_policies(RoleName=name)["PolicyNames"]
    attached = iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]
    asked = take(found, "Path MaxSessionDuration", name="RoleName") | {"tags": tags(found)}
    asked["assume_role_policy"] = json.dumps(found["AssumeRolePolicyDocument"])
    # The provider reads what its other resources add only when it refreshes.
    read = take(found, "Arn") | {"inline_policy": [], "managed_policy_arns": [], "permissions_boundary": ""}
    policies = [iam.get_role_policy(RoleName=name, PolicyName=each) for each in inline]
    policies = [{"name": each["PolicyName"], "policy": json.dumps(each["PolicyDocument"])} for each in policies]
    if ("aws_iam_role", name) in OTHER_STYLE:
        yield Resource("aws_iam_role", name, name, asked | {"inline_policy": policies}, take(found, "Arn"))
        return
    yield Resource("aws_iam_role", name, name, asked, read)
    for each in policies:
        yield Resource("aws_iam_role_policy", each["name"], f"{name}:{each['name']}", {"role": name} | each)
    for each in attached:
        yield attachment("aws_iam_role_policy_attachment", each, role=name)


def attachment(kind, attached, **to):
    arn, [name] = attached["PolicyArn"], to.values()
    return Resource(kind, f"{name} {arn.split('/')[-1]}", f"{name}-2026", to | {"policy_arn": arn})
