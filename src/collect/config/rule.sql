-- Rules of AWS Config, from DescribeConfigRules.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRules.html
CREATE TABLE aws_config_rule (
    account_id TEXT NOT NULL, -- AWS account that owns the rule
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the rule
    name TEXT, -- Name of the rule
    rule_id TEXT, -- ID of the rule
    rule_state TEXT, -- `ACTIVE`, `EVALUATING`, `DELETING` or `DELETING_RESULTS`
    created_by TEXT, -- Service that made it, such as `securityhub.amazonaws.com`; NULL for people
    source_identifier TEXT, -- Name of AWS's own rule, `S3_BUCKET_VERSIONING_ENABLED`, or ARN of the function that judges
    compliance_type TEXT, -- `COMPLIANT`, `NON_COMPLIANT`, `INSUFFICIENT_DATA` or `NOT_APPLICABLE` [DescribeComplianceByConfigRule] [volatile]
    noncompliant_resources INTEGER, -- Resources that break the rule, as far as AWS counts them: NULL when none do [DescribeComplianceByConfigRule] [volatile]
    title TEXT, -- Name of the rule
    PRIMARY KEY (account_id, region, arn)
) STRICT;
