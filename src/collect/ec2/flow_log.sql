-- VPC flow logs, from DescribeFlowLogs.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html
CREATE TABLE aws_vpc_flow_log (
    account_id TEXT NOT NULL, -- AWS account that the flow log was listed in
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the flow log
    flow_log_id TEXT, -- ID of the flow log
    resource_id TEXT, -- ID of the VPC, subnet, network interface or transit gateway that is watched
    flow_log_status TEXT, -- ACTIVE once the flow log is made
    traffic_type TEXT, -- Traffic that is written: ACCEPT, REJECT or ALL; NULL for transit gateways
    max_aggregation_interval INTEGER, -- Longest time that packets are gathered into one record, in seconds: 60 or 600
    log_destination_type TEXT, -- cloud-watch-logs, s3 or kinesis-data-firehose
    log_destination TEXT, -- ARN of the log group, bucket or delivery stream that receives the records
    log_group_name TEXT, -- Name of the log group, where CloudWatch Logs receives the records
    bucket_name TEXT, -- Name of the bucket, where S3 receives the records
    log_format TEXT, -- Fields of a record
    destination_options TEXT, -- File format and partitions in S3, as a JSON object
    deliver_logs_status TEXT, -- SUCCESS or FAILED; NULL before the first delivery
    deliver_logs_error_message TEXT, -- Why the delivery failed: Access error, Rate limited or Unknown error
    deliver_logs_permission_arn TEXT, -- ARN of the role that writes to CloudWatch Logs
    deliver_cross_account_role TEXT, -- ARN of the role that writes to another account
    creation_time TEXT, -- Time the flow log was made
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
