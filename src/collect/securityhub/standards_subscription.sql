-- Standards that Security Hub checks, from GetEnabledStandards; none where it is not enabled.
-- https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetEnabledStandards.html
CREATE TABLE aws_securityhub_standards_subscription (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the subscription
    standards_arn TEXT, -- ARN of the standard, `arn:aws:securityhub:<region>::standards/aws-foundational-security-best-practices/v/1.0.0`
    standards_status TEXT, -- `READY`, `PENDING`, `INCOMPLETE`, `FAILED` or `DELETING`
    title TEXT, -- ARN of the standard
    PRIMARY KEY (account_id, region, arn)
) STRICT;
