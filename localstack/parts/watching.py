"""Logs, topics, alarms and dashboards."""

import json
import time

from . import ACCOUNT, REGION, TAGS, aws, expect, pairs, policy


def log_group(name, days=90, kms_key=None, written=False, tags=TAGS):
    """A log group; `written` puts an event into it, dated now."""
    logs = aws("logs")
    logs.create_log_group(logGroupName=name, tags=tags, **({"kmsKeyId": kms_key} if kms_key else {}))
    if days:
        logs.put_retention_policy(logGroupName=name, retentionInDays=days)
    found = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
    expect(name, found, logGroupName=name, retentionInDays=days, kmsKeyId=kms_key)
    if written:
        logs.create_log_stream(logGroupName=name, logStreamName="eni-0-all")
        event = {"timestamp": int(time.time() * 1000), "message": f"2 {ACCOUNT} eni-0 - - - - - - - - - - NODATA"}
        logs.put_log_events(logGroupName=name, logStreamName="eni-0-all", logEvents=[event])
        stream = logs.describe_log_streams(logGroupName=name)["logStreams"][0]
        expect(name, stream, lastEventTimestamp=event["timestamp"])
    return name


def metric_filter(name, group, pattern, metric, namespace="Storefront"):
    logs = aws("logs")
    logs.put_metric_filter(
        logGroupName=group,
        filterName=name,
        filterPattern=pattern,
        metricTransformations=[
            {"metricName": metric, "metricNamespace": namespace, "metricValue": "1", "defaultValue": 0}
        ],
    )
    found = logs.describe_metric_filters(logGroupName=group, filterNamePrefix=name)["metricFilters"][0]
    expect(name, found, filterPattern=pattern)


def topic(name, kms_key=None, statements=(), subscribers=(("email", "on-call@example.com"),), tags=TAGS):
    sns = aws("sns")
    attributes = {}
    if kms_key:
        attributes["KmsMasterKeyId"] = kms_key
    if statements:
        attributes["Policy"] = policy(*({**each, "Resource": topic_arn(name)} for each in statements))
    made = sns.create_topic(Name=name, Attributes=attributes, Tags=pairs(tags, name))["TopicArn"]
    for protocol, endpoint in subscribers:
        sns.subscribe(TopicArn=made, Protocol=protocol, Endpoint=endpoint, ReturnSubscriptionArn=True)
    found = sns.get_topic_attributes(TopicArn=made)["Attributes"]
    expect(name, found, KmsMasterKeyId=kms_key)
    subscribed = sns.list_subscriptions_by_topic(TopicArn=made)["Subscriptions"]
    expect(name, {"subscribers": len(subscribed)}, subscribers=len(subscribers))
    if statements:
        expect(name, {"statements": len(json.loads(found["Policy"])["Statement"])}, statements=len(statements))
    return made


def topic_arn(name):
    return f"arn:aws:sns:{REGION}:{ACCOUNT}:{name}"


def alarm(name, namespace, metric, dimensions, actions, threshold=1, tags=TAGS, **changed):
    """An alarm on one metric; `changed` holds the arguments of PutMetricAlarm that differ."""
    cloudwatch = aws("cloudwatch")
    arguments = {
        "Namespace": namespace,
        "MetricName": metric,
        "Dimensions": [{"Name": key, "Value": value} for key, value in dimensions.items()],
        "Statistic": "Average",
        "Period": 60,
        "EvaluationPeriods": 5,
        "DatapointsToAlarm": 3,
        "Threshold": threshold,
        "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "notBreaching",
        "ActionsEnabled": True,
        "AlarmActions": list(actions),
    } | changed
    arguments = {key: value for key, value in arguments.items() if value is not None}
    cloudwatch.put_metric_alarm(AlarmName=name, AlarmDescription=name, Tags=pairs(tags, name), **arguments)
    found = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]
    kept = ("MetricName", "Threshold", "EvaluationPeriods", "AlarmActions", "ActionsEnabled")
    expect(name, found, **{key: arguments[key] for key in kept if key in arguments})


# What somebody must learn of, by kind of resource: namespace, dimension, and how each metric is watched.
ABOVE, BELOW = "GreaterThanThreshold", "LessThanThreshold"
WATCHED = {
    "instance": (
        "AWS/EC2",
        "InstanceId",
        {"CPUUtilization": ("Average", ABOVE, 80), "StatusCheckFailed": ("Maximum", ABOVE, 0)},
    ),
    "nat gateway": ("AWS/NATGateway", "NatGatewayId", {"ErrorPortAllocation": ("Sum", ABOVE, 10)}),
    "database": (
        "AWS/RDS",
        "DBInstanceIdentifier",
        {"CPUUtilization": ("Average", ABOVE, 80), "FreeStorageSpace": ("Average", BELOW, 4 * 2**30)},
    ),
    "function": (
        "AWS/Lambda",
        "FunctionName",
        {"Errors": ("Sum", ABOVE, 1), "Throttles": ("Sum", ABOVE, 1)},
    ),
}


def watch(kind, name, identifier, actions):
    namespace, dimension, metrics = WATCHED[kind]
    for metric, (statistic, compared, threshold) in metrics.items():
        alarm(
            f"{name.removesuffix('-prod')}-{kind.replace(' ', '-')}-{metric}-prod",
            namespace,
            metric,
            {dimension: identifier},
            actions,
            threshold,
            Statistic=statistic,
            ComparisonOperator=compared,
        )
    if kind == "function":
        error_rate_alarm(name, actions)


def error_rate_alarm(function, actions, percent=1, tags=TAGS):
    """Errors over invocations of a function, in percent."""

    def metric(metric_name):
        stat = {"Namespace": "AWS/Lambda", "MetricName": metric_name}
        stat["Dimensions"] = [{"Name": "FunctionName", "Value": function}]
        return {"Id": metric_name.lower(), "MetricStat": {"Metric": stat, "Period": 60, "Stat": "Sum"}, "ReturnData": False}

    rate = {"Id": "rate", "Expression": "100 * errors / invocations", "Label": "Error rate", "ReturnData": True}
    alarm(
        f"{function.removesuffix('-prod')}-function-error-rate-prod",
        None,
        None,
        {},
        actions,
        threshold=percent,
        tags=tags,
        Statistic=None,
        Period=None,
        Dimensions=None,
        Metrics=[metric("Errors"), metric("Invocations"), rate],
    )


def dashboard(name, *metrics):
    cloudwatch = aws("cloudwatch")
    widgets = [
        {"type": "metric", "x": 0, "y": 6 * row, "width": 12, "height": 6, "properties": {"metrics": [each], "region": REGION}}
        for row, each in enumerate(metrics)
    ]
    cloudwatch.put_dashboard(DashboardName=name, DashboardBody=json.dumps({"widgets": widgets}))
    found = json.loads(cloudwatch.get_dashboard(DashboardName=name)["DashboardBody"])
    expect(name, {"widgets": len(found["widgets"])}, widgets=len(metrics))
