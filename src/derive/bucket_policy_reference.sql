-- What the policies of buckets name that may be there or not: one row for each statement and thing. What has wildcards is
-- left out.
CREATE TABLE aws_s3_bucket_policy_reference (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket
    statement_number INTEGER NOT NULL, -- Place of the statement, from 1
    statement TEXT NOT NULL, -- Sid of the statement, or `statement #1`
    kind TEXT NOT NULL, -- `principal` (an ARN, or the unique ID of one that was deleted), `vpc_endpoint` or `key`
    value TEXT NOT NULL, -- ARN or ID, as the policy has it
    PRIMARY KEY (account_id, region, arn, statement_number, kind, value)
) STRICT;
