-- Lambda functions ($LATEST), from ListFunctions.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html
CREATE TABLE aws_lambda_function (
    account_id TEXT NOT NULL, -- AWS account that owns the function
    region TEXT NOT NULL, -- AWS region of the function
    arn TEXT NOT NULL, -- ARN of the function, without version or alias
    name TEXT, -- Name of the function
    description TEXT, -- What its owner says it does
    version TEXT, -- Version that the row describes, `$LATEST`
    package_type TEXT, -- `Zip` or `Image`
    runtime TEXT, -- Runtime identifier such as `python3.13`; NULL for container images
    handler TEXT, -- Method in the code that Lambda calls; NULL for container images
    architectures TEXT, -- Instruction sets as a JSON array, `["x86_64"]` or `["arm64"]`
    code_size INTEGER, -- Size of the deployment package, bytes
    code_sha_256 TEXT, -- SHA-256 of the deployment package, Base64
    last_modified TEXT, -- When code or configuration last changed, UTC
    memory_size INTEGER, -- Memory, MB
    timeout INTEGER, -- Longest run of one invocation, seconds
    ephemeral_storage_size INTEGER, -- Size of /tmp, MB
    role TEXT, -- ARN of the execution role
    kms_key_arn TEXT, -- Customer managed key for the environment variables; NULL means the AWS managed key
    vpc_id TEXT, -- VPC that the function is attached to; NULL when in none
    vpc_subnet_ids TEXT, -- Subnet ids as a JSON array, `[]` when in no VPC
    vpc_security_group_ids TEXT, -- Security group ids as a JSON array, `[]` when in no VPC
    dead_letter_config_target_arn TEXT, -- Queue or topic for events that failed; NULL when there is none
    tracing_config TEXT, -- X-Ray tracing as a JSON object, `{"Mode":"Active"}` or `{"Mode":"PassThrough"}`
    logging_config TEXT, -- Log format, levels and log group as a JSON object, `{"LogFormat":"JSON","LogGroup":"/aws/lambda/f"}`
    snap_start TEXT, -- SnapStart as a JSON object, `{"ApplyOn":"None","OptimizationStatus":"Off"}`
    layers TEXT, -- Layers as a JSON array, `[{"Arn":"arn:...:layer:l:1"}]`
    file_system_configs TEXT, -- EFS mounts as a JSON array, `[{"Arn":"arn:...","LocalMountPath":"/mnt/x"}]`
    signing_profile_version_arn TEXT, -- Signing profile version that signed the code; NULL when unsigned
    master_arn TEXT, -- For Lambda@Edge replicas, ARN of the function in us-east-1; NULL elsewhere
    environment_variable_names TEXT, -- Names of the environment variables as a JSON array; of the values only those are stored that name a resource
    environment_empty_variables TEXT, -- Names of the environment variables whose value is empty, JSON array
    environment_references TEXT, -- Variables whose value is the ARN of a resource, the URL of a queue or, where their name says so, the name of a table or bucket or the path of a parameter, JSON object `{"ORDERS_TABLE":"orders"}`; queues and buckets stand there by their ARN
    environment_secrets TEXT, -- Variables that look like credentials, `[{"name":"DB_PASSWORD","kind":"password"}]`; NULL when AWS could not decrypt them
    state TEXT, -- `Active`, `Pending`, `Inactive` or `Failed` [GetFunctionConfiguration]
    state_reason TEXT, -- Why it is in that state, in AWS's words; NULL when it is active [GetFunctionConfiguration]
    last_update_status TEXT, -- How the last update ended: `Successful`, `InProgress` or `Failed` [GetFunctionConfiguration]
    last_update_status_reason TEXT, -- Why, in AWS's words; NULL when it succeeded [GetFunctionConfiguration]
    policy TEXT, -- Resource policy as AWS returns it, JSON; `{}` without a policy [GetPolicy]
    policy_std TEXT, -- Resource policy in canonical form, JSON; `{}` without a policy [GetPolicy]
    reserved_concurrent_executions INTEGER, -- Concurrency reserved for the function; 0 means it cannot run, NULL that nothing is reserved [GetFunctionConcurrency]
    url_config TEXT, -- URL of the function, JSON object `{"FunctionUrl","FunctionArn","AuthType","InvokeMode","Cors"}`; NULL when there is none [GetFunctionUrlConfig]
    url_open_origins TEXT, -- Origins of the URL's CORS that anyone can have, JSON array; NULL when there is no URL, or none whose CORS is known [GetFunctionUrlConfig]
    tags TEXT, -- Tags as a JSON object [ListTags]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_errors_hourly TEXT, -- Invocations that failed, by the hour in which they began, of the last 48 hours, JSON object `{"2026-01-31T12:00:00Z":3}`; hours without invocations are left out [cloudwatch:GetMetricData] [volatile]
    metric_invocations_hourly TEXT, -- Invocations that ran, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_throttles_hourly TEXT, -- Invocations that were refused for want of concurrency, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_invocations_daily TEXT, -- Invocations that ran, by the day in which they began, JSON object `{"2026-01-31T00:00:00Z":3}`; days without invocations are left out [cloudwatch:GetMetricData] [volatile]
    metric_duration_maximum_daily TEXT, -- Longest time that an invocation of a day ran, in milliseconds, in the same form [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the function
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which function has this name: that of an alarm, a trigger, a log group?
CREATE INDEX aws_lambda_function_by_name ON aws_lambda_function (account_id, region, name);
