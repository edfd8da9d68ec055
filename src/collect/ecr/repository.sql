-- Private repositories of Amazon ECR, from DescribeRepositories.
-- https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
CREATE TABLE aws_ecr_repository (
    account_id TEXT NOT NULL, -- AWS account that owns the repository
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the repository
    repository_name TEXT, -- Name of the repository, with its namespace
    registry_id TEXT, -- Account whose registry it is in
    repository_uri TEXT, -- Address that images are pushed to and pulled from
    created_at TEXT, -- When it was made, UTC
    image_tag_mutability TEXT, -- `MUTABLE` or `IMMUTABLE`, or one of them with `_WITH_EXCLUSION`
    encryption_configuration TEXT, -- Encryption as a JSON object: {"EncryptionType": "KMS", "KmsKey": "arn:.."}
    policy TEXT, -- Repository policy as AWS returns it, JSON; `{}` without a policy [GetRepositoryPolicy]
    policy_std TEXT, -- Repository policy in canonical form, JSON; `{}` without a policy [GetRepositoryPolicy]
    lifecycle_policy TEXT, -- Lifecycle policy as AWS returns it, JSON; `{}` without a policy [GetLifecyclePolicy]
    scan_frequency TEXT, -- When images are scanned, after the rules of the registry: `SCAN_ON_PUSH`, `CONTINUOUS_SCAN` or `MANUAL` [BatchGetRepositoryScanningConfiguration]
    tags TEXT, -- Tags as a JSON object [ListTagsForResource]
    title TEXT, -- Name of the repository
    PRIMARY KEY (account_id, region, arn)
) STRICT;
