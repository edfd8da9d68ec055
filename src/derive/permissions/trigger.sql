-- Functions that buckets start, and whether they may write to where they are started for: one row for each configuration.
CREATE TABLE aws_s3_bucket_trigger (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket
    number INTEGER NOT NULL, -- Place among the bucket's configurations of functions, from 1
    function_arn TEXT NOT NULL, -- ARN of the function, as the bucket names it
    events TEXT NOT NULL, -- JSON array of the events, `["s3:ObjectCreated:*"]`
    key_prefix TEXT NOT NULL, -- What the keys of the objects begin with; empty for any
    key_suffix TEXT NOT NULL, -- What they end with; empty for any
    is_on_writing INTEGER NOT NULL, -- 1 when an object that is written starts the function
    may_write INTEGER, -- 1 when the function's role may write some object whose key begins so, 0 when it may write none; NULL when it is not known, or conditions decide it
    because TEXT NOT NULL, -- What allows it, what it lacks, or what leaves it open, in words
    PRIMARY KEY (account_id, region, arn, number)
) STRICT;
