-- Security policies for TLS listeners, which AWS makes, from DescribeSSLPolicies.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html
CREATE TABLE aws_ec2_ssl_policy (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name of the policy in the form of an ARN; AWS gives it none
    name TEXT, -- Name of the policy, e.g. `ELBSecurityPolicy-TLS13-1-2-2021-06`
    ssl_protocols TEXT, -- Protocols as a JSON array: `TLSv1`, `TLSv1.1`, `TLSv1.2`, `TLSv1.3`
    ciphers TEXT, -- Ciphers as a JSON array: [{"Name": .., "Priority": 1}]
    title TEXT, -- Name of the policy
    PRIMARY KEY (account_id, region, arn)
) STRICT;
