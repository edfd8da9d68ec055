-- Listeners of load balancers, from DescribeListeners, once per load balancer.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
CREATE TABLE aws_ec2_load_balancer_listener (
    account_id TEXT NOT NULL, -- AWS account that owns the listener
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the listener
    load_balancer_arn TEXT, -- ARN of the load balancer
    port INTEGER, -- Port on which clients connect; NULL for gateway load balancers
    protocol TEXT, -- `HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP`, `TCP_UDP`, ...; NULL for gateway load balancers
    ssl_policy TEXT, -- Security policy of an HTTPS or TLS listener; NULL for others
    alpn_policy TEXT, -- Names of the ALPN policies as a JSON array
    certificates TEXT, -- The default certificate as a JSON array, `[{"CertificateArn": ..}]`; `[]` without TLS
    default_actions TEXT, -- What is done with requests that no rule matches, as a JSON array of AWS's objects; secrets of clients are left out
    listener_certificates TEXT, -- All certificates as a JSON array, `[{"CertificateArn": .., "IsDefault": true}]`; `[]` without TLS [DescribeListenerCertificates]
    title TEXT, -- Protocol and port, or the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which listeners does a load balancer have?
CREATE INDEX aws_ec2_load_balancer_listener_by_load_balancer_arn
ON aws_ec2_load_balancer_listener (account_id, region, load_balancer_arn);
