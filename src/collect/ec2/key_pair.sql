-- SSH key pairs, from DescribeKeyPairs.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_KeyPairInfo.html
CREATE TABLE aws_ec2_key_pair (
    account_id TEXT NOT NULL, -- AWS account that owns the key pair
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the key pair
    key_pair_id TEXT, -- ID of the key pair
    key_name TEXT, -- Name of the key pair
    key_type TEXT, -- `rsa` or `ed25519`
    key_fingerprint TEXT, -- Fingerprint of the key
    create_time TEXT, -- Time of creation or import, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the key pair
    PRIMARY KEY (account_id, region, arn)
) STRICT;
