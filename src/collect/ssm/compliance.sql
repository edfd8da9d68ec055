-- Whether managed machines comply, by kind, from ListResourceComplianceSummaries.
-- https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListResourceComplianceSummaries.html
CREATE TABLE aws_ssm_managed_instance_compliance (
    account_id TEXT NOT NULL, -- AWS account that manages the machine
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the managed machine
    compliance_type TEXT NOT NULL, -- `Patch`, `Association`, or a kind of one's own
    resource_id TEXT, -- ID of the machine
    resource_type TEXT, -- `ManagedInstance`
    status TEXT, -- `COMPLIANT` or `NON_COMPLIANT`
    overall_severity TEXT, -- The highest severity of what does not comply
    non_compliant_count INTEGER, -- How much does not comply
    title TEXT, -- The kind
    PRIMARY KEY (account_id, region, arn, compliance_type)
) STRICT;
