-- Critical findings of the account that are open, the oldest first and a thousand at most, from GetFindings: those that
-- are active, and neither resolved nor suppressed.
-- https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetFindings.html
CREATE TABLE aws_securityhub_finding (
    account_id TEXT NOT NULL, -- AWS account that the finding is of
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Identifier of the finding, which most products make an ARN
    severity TEXT, -- `CRITICAL`
    workflow_status TEXT, -- `NEW` or `NOTIFIED`
    record_state TEXT, -- `ACTIVE`
    first_observed_at TEXT, -- When it was first seen, UTC; when it was made, where the product does not say
    product_arn TEXT, -- ARN of the product that found it
    resource_ids TEXT, -- Identifiers of what it is about, as a JSON array
    title TEXT, -- What was found
    PRIMARY KEY (account_id, region, arn)
) STRICT;
