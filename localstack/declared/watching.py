"""Logs, topics, alarms and dashboards."""

from parts import aws

from . import Block, Resource, tags, take


def watching():
    logs, sns = aws("logs"), aws("sns")
    for each in logs.describe_log_groups()["logGroups"]:
        asked = take(each, "retentionInDays kmsKeyId", name="logGroupName")
        asked["tags"] = logs.list_tags_log_group(logGroupName=asked["name"])["tags"]
        read = {"arn": each["arn"].removesuffix(":*"), "log_group_class": "STANDARD"}
        yield Resource("aws_cloudwatch_log_group", asked["name"], asked["name"], asked, read)
    for each in logs.describe_metric_filters()["metricFilters"]:
        made = each["metricTransformations"][0]
        asked = take(each, "logGroupName", name="filterName", pattern="filterPattern")
        made = take(made, "defaultValue", name="metricName", namespace="metricNamespace", value="metricValue")
        asked["metric_transformation"] = Block({key: str(value) for key, value in made.items()})
        yield Resource("aws_cloudwatch_log_metric_filter", asked["name"], asked["name"], asked)
    for each in sns.list_topics()["Topics"]:
        arn = each["TopicArn"]
        name, found = arn.split(":")[-1], sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        asked = {"name": name, "tags": tags(sns.list_tags_for_resource(ResourceArn=arn))}
        asked |= take(found, "KmsMasterKeyId")
        yield Resource("aws_sns_topic", name, arn, asked, {"arn": arn, "fifo_topic": False, "display_name": ""})
        yield Resource("aws_sns_topic_policy", name, arn, {"arn": arn, "policy": found["Policy"]})
        for one in sns.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]:
            asked = take(one, "Protocol Endpoint", topic="TopicArn")
            made = one["SubscriptionArn"]
            yield Resource("aws_sns_topic_subscription", f"{name} {one['Protocol']}", made, asked, {"arn": made})


def alarms():
    cloudwatch = aws("cloudwatch")
    for each in cloudwatch.describe_alarms()["MetricAlarms"]:
        same = "AlarmName AlarmDescription Namespace MetricName Statistic Period Threshold ComparisonOperator"
        asked = take(each, f"{same} EvaluationPeriods DatapointsToAlarm TreatMissingData ActionsEnabled AlarmActions")
        asked["dimensions"] = tags(each, "Dimensions", "Name")
        asked["tags"] = tags(cloudwatch.list_tags_for_resource(ResourceARN=each["AlarmArn"]))
        name = each["AlarmName"]
        yield Resource("aws_cloudwatch_metric_alarm", name, name, asked, {"arn": each["AlarmArn"]})
    for each in cloudwatch.list_dashboards()["DashboardEntries"]:
        name = each["DashboardName"]
        asked = take(cloudwatch.get_dashboard(DashboardName=name), "DashboardName DashboardBody")
        yield Resource("aws_cloudwatch_dashboard", name, name, asked)
