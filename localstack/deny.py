#!/usr/bin/env python3
"""Let moto judge permissions from now on, and print the credentials of two users: one may do everything, one all but
the named actions. (Their difference is the denial alone: moto refuses some signatures of whoever asks.)

    deny.py ACTION...

Works on the endpoint of the environment, as `emulators.py` prints it.
"""

import json
import os
import sys
import urllib.request

import boto3


def user(iam, name, *statements):
    iam.create_user(UserName=name)
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_user_policy(UserName=name, PolicyName=name, PolicyDocument=document)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}


def main(actions):
    iam = boto3.client("iam")
    allow = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    deny = {"Effect": "Deny", "Action": actions, "Resource": "*"}
    users = {"allowed": user(iam, "allowed", allow), "denied": user(iam, "denied", allow, deny)}
    reset = os.environ["AWS_ENDPOINT_URL"] + "/moto-api/reset-auth"
    urllib.request.urlopen(urllib.request.Request(reset, b"0", {"Content-Type": "text/plain"})).close()
    print(json.dumps(users))


main(sys.argv[1:])
