"""moto on a socket that it is handed, with what moto leaves out of AWS.

    account.py FILE-DESCRIPTOR

- CloudWatch in the protocol that current SDKs speak (moto knows the older ones).
- The root user: its row in the credential report, and a way to say whether it has MFA and an access key, used
  just now (no API of AWS does): POST /emulated/root {"mfa": true, "keys": 0}.
- The limits of Lambda's account settings.
- CloudFormation, which moto has where a validator of OpenAPI documents is installed.
- Counts, times and names that moto leaves out or sends otherwise than AWS does.
"""

import datetime
import functools
import io
import json
import re
import sys
import types

import boto3
import botocore.session
import cbor2
from botocore import xform_name
from botocore.exceptions import ClientError
from moto.awslambda import urls as lambda_urls
from moto.awslambda.responses import LambdaResponse
from moto.core.responses import ActionResult
from moto.ec2.models.elastic_block_store import VolumeAttachment
from moto.iam.access_control import IAMRequestBase
from moto.iam.models import IAMBackend, iam_backends
from moto.iam.responses import IamResponse
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from moto.s3.responses import ACTION_MAP, S3Response
from moto.sns.models import Topic
from werkzeug.serving import make_server

ACCOUNT = "123456789012"
CLOUDWATCH = "/service/GraniteServiceVersion20100801/operation/"
CONCURRENCY = 1000


def main():
    complete_ec2()
    complete_sns()
    complete_s3()
    complete_iam()
    complete_lambda()
    complete_cloudformation()
    moto = DomainDispatcherApplication(create_backend_app)

    def application(environ, start_response):
        path = environ["PATH_INFO"]
        if path.startswith(CLOUDWATCH):
            return cloudwatch(path.removeprefix(CLOUDWATCH), environ, start_response, url)
        if path == "/emulated/root":
            set_root(**json.loads(body(environ)))
            start_response("204 No Content", [])
            return []
        return moto(environ, start_response)

    server = make_server(
        "127.0.0.1", 0, application, threaded=True, request_handler=MotoRequestHandler, fd=int(sys.argv[1])
    )
    url = f"http://127.0.0.1:{server.port}"
    server.serve_forever()


def body(environ):
    return environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))


def cloudwatch(operation, environ, start_response, url):
    """One call in CBOR: make it in the query protocol, and send back in CBOR what moto answers."""
    signed = re.search(r"Credential=([^/]+)/\d+/([^/]+)/", environ.get("HTTP_AUTHORIZATION", ""))
    client = query_client(*signed.groups(), url) if signed else query_client("unsigned", "us-east-1", url)
    try:
        answer = getattr(client, xform_name(operation))(**cbor2.load(io.BytesIO(body(environ) or b"\xa0")))
        answer.pop("ResponseMetadata")
        status = "200 OK"
    except ClientError as error:
        said = error.response["Error"]
        answer = {"__type": said["Code"], "message": said["Message"]}
        status = "400 Bad Request"
    start_response(status, [("content-type", "application/cbor"), ("smithy-protocol", "rpc-v2-cbor")])
    return [cbor2.dumps(answer, datetime_as_timestamp=True, timezone=datetime.timezone.utc)]


@functools.cache
def query_client(key, region, url):
    """A client that signs as the caller does, so that moto judges the caller's permissions."""
    users = iam_backends[ACCOUNT]["aws"].users.values()
    secrets = {each.access_key_id: each.secret_access_key for user in users for each in user.access_keys}
    session = botocore.session.get_session()
    model = session.get_component("data_loader").load_service_model("cloudwatch", "service-2")
    model["metadata"] |= {"protocol": "query", "protocols": ["query"]}
    return boto3.Session(key, secrets.get(key, "emulated"), botocore_session=session).client(
        "cloudwatch", region_name=region, endpoint_url=url
    )


def complete_ec2():
    def stays(attachment):
        return attachment.instance.block_device_mapping[attachment.device].delete_on_termination

    VolumeAttachment.delete_on_termination = property(stays)


def complete_sns():
    def confirmed(topic):
        return sum(each.topic is topic for each in topic.sns_backend.subscriptions.values())

    Topic.subscriptions_confimed = property(confirmed, lambda topic, count: None)


def complete_s3():
    """Two answers have the operation's name as their root element, which strict clients refuse to read."""
    for operation, root in (
        ("get_bucket_versioning", "VersioningConfiguration"),
        ("get_bucket_notification", "NotificationConfiguration"),
    ):
        setattr(S3Response, operation, renamed(operation, root))


def renamed(operation, root):
    answer = getattr(S3Response, operation)
    found = "".join(word.capitalize() for word in operation.split("_")) + "Response"

    def corrected(self):
        status, headers, text = answer(self)
        return status, headers, text.replace(found, root)

    return corrected


def complete_iam():
    report, answer = IAMBackend.get_credential_report, IamResponse.get_credential_report

    def with_root(backend):
        keys = backend.account_summary._account_access_keys_present
        head, _, users = report(backend).partition("\n")
        root = dict.fromkeys(head.split(","), "N/A") | {
            "user": "<root_account>",
            "arn": f"arn:aws:iam::{ACCOUNT}:root",
            "user_creation_time": "2020-01-31T12:00:00+00:00",
            "password_enabled": "not_supported",
            "password_last_used": "no_information",
            "password_last_changed": "not_supported",
            "password_next_rotation": "not_supported",
            "mfa_active": truth(backend.account_summary._account_mfa_enabled),
            "access_key_1_active": truth(keys),
            "access_key_1_last_used_date": now() if keys else "N/A",
            "access_key_2_active": "false",
            "cert_1_active": "false",
            "cert_2_active": "false",
        }
        return f"{head}\n{','.join(root.values())}\n{users}"

    def dated(self):
        made = answer(self)
        made.result["GeneratedTime"] = now()
        return made

    # Where moto judges permissions: by their own names, and whatever the path that was signed looks like.
    ACTION_MAP["BUCKET"]["GET"] |= {
        "encryption": "GetEncryptionConfiguration",
        "publicAccessBlock": "GetBucketPublicAccessBlock",
    }
    IAMRequestBase.check_signature = lambda request: None
    IAMBackend.get_credential_report = with_root
    IamResponse.get_credential_report = dated


def set_root(mfa, keys):
    summary = iam_backends[ACCOUNT]["aws"].account_summary
    summary._account_mfa_enabled = int(mfa)
    summary._account_access_keys_present = keys


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def truth(number):
    return "true" if number else "false"


def complete_cloudformation():
    """Stands in for a validator of OpenAPI documents, which moto's CloudFormation loads and no stack here has."""
    exceptions = "openapi_spec_validator.validation.exceptions"
    for name in ("openapi_spec_validator", "openapi_spec_validator.validation", exceptions):
        sys.modules[name] = types.ModuleType(name)
    sys.modules["openapi_spec_validator"].validate_spec = lambda document: None
    sys.modules[exceptions].OpenAPIValidationError = ValueError


def complete_lambda():
    def account_settings(self):
        functions = self.backend.list_functions()
        reserved = sum(each.reserved_concurrency or 0 for each in functions)
        limits = {"ConcurrentExecutions": CONCURRENCY, "UnreservedConcurrentExecutions": CONCURRENCY - reserved}
        return ActionResult({"AccountLimit": limits, "AccountUsage": {"FunctionCount": len(functions)}})

    def invoke_configs(self):
        return ActionResult(self.backend.list_function_event_invoke_configs(self.path.rsplit("/", 3)[1]))

    lambda_urls.url_paths[r"{0}/(?P<api_version>[^/]+)/account-settings/?$"] = LambdaResponse.dispatch
    LambdaResponse.get_account_settings = account_settings
    LambdaResponse.list_function_event_invoke_configs = invoke_configs


if __name__ == "__main__":
    main()
