-- Origins that CORS rules of buckets allow: one row per rule and origin.
CREATE TABLE aws_s3_bucket_cors_origin (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket
    rule_number INTEGER NOT NULL, -- Place of the rule, from 1
    origin TEXT NOT NULL, -- Origin as it was written, `https://*.example.com`
    methods TEXT NOT NULL, -- Methods that the rule allows, JSON array
    admits_anyone INTEGER NOT NULL, -- 1 when a page on a domain that anyone can register is admitted
    PRIMARY KEY (account_id, region, arn, rule_number, origin)
) STRICT;
