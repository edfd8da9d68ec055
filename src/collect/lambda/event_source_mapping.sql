-- Event source mappings: the queues and streams that Lambda polls for functions, from ListEventSourceMappings.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html
CREATE TABLE aws_lambda_event_source_mapping (
    account_id TEXT NOT NULL, -- AWS account that owns the mapping
    region TEXT NOT NULL, -- AWS region of the mapping
    arn TEXT NOT NULL, -- ARN of the mapping
    uuid TEXT, -- ID of the mapping
    function_arn TEXT, -- ARN of the function, with the alias or version if the mapping names one
    function_name TEXT, -- Name of the function
    event_source_arn TEXT, -- ARN of the queue, stream or broker; NULL for self-managed Kafka
    state TEXT, -- `Enabled`, `Disabled`, or on its way, such as `Creating`, `Deleting`
    state_transition_reason TEXT, -- Who or what last changed the state
    last_modified TEXT, -- When the mapping last changed, UTC
    last_processing_result TEXT, -- How the last call of the function went [volatile]
    batch_size INTEGER, -- Most records in one batch
    maximum_batching_window_in_seconds INTEGER, -- Longest wait for a batch to fill, seconds
    maximum_retry_attempts INTEGER, -- Retries for a failed batch of a stream; -1 means until the record expires
    maximum_record_age_in_seconds INTEGER, -- Age at which a stream's record is dropped, seconds; -1 means never
    bisect_batch_on_function_error INTEGER, -- 1 when a failed batch is split in two and tried again
    parallelization_factor INTEGER, -- Batches of one shard processed at the same time
    starting_position TEXT, -- `LATEST`, `TRIM_HORIZON` or `AT_TIMESTAMP`; NULL for queues
    destination_config TEXT, -- Where failed batches go, JSON object, `{"OnFailure":{"Destination":"arn:..."}}`; NULL when nowhere
    filter_criteria TEXT, -- Filters on records, JSON object, `{"Filters":[{"Pattern":"..."}]}`; NULL when there are none
    function_response_types TEXT, -- JSON array, `["ReportBatchItemFailures"]` when the function reports single failures
    scaling_maximum_concurrency INTEGER, -- Most invocations at once for a queue; NULL means no limit
    title TEXT, -- ID of the mapping
    PRIMARY KEY (account_id, region, arn)
) STRICT;
