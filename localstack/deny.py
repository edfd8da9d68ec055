#!/usr/bin/env python3
"""Let moto judge permissions from now on, and print the credentials of a user who may do all but the named actions.

    deny.py ACTION...

Works on the endpoint of the environment, as `emulators.py` prints it.
"""

import json
import os
import sys
import urllib.request

import boto3


def main(actions):
    iam = boto3.client("iam")
    iam.create_user(UserName="auditor")
    statements = [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": actions, "Resource": "*"},
    ]
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_user_policy(UserName="auditor", PolicyName="auditor", PolicyDocument=document)
    key = iam.create_access_key(UserName="auditor")["AccessKey"]
    reset = os.environ["AWS_ENDPOINT_URL"] + "/moto-api/reset-auth"
    urllib.request.urlopen(urllib.request.Request(reset, b"0", {"Content-Type": "text/plain"})).close()
    print(json.dumps({"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}))


main(sys.argv[1:])
