-- title    = "Repositories expire old images and keep their tags"
-- severity = "low"
-- why      = "Old images cost money for ever, and a tag that can be moved brings another program under the same name."
-- fix      = "Give the repository a lifecycle policy and immutable tags; encryption is chosen when it is made."
-- docs     = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"
-- controls = { prowler = ["ecr_repositories_lifecycle_policy_enabled", "ecr_repositories_tag_immutability"], fsbp = ["ECR.2", "ECR.3"] }
-- omits    = "What the lifecycle policy says, which tags are excluded from being immutable, and whose a key is."
-- scope    = "resource"
-- [params.require_kms]
-- about    = "Whether images must be encrypted with a key of KMS."
-- default  = false

WITH judged AS (
    SELECT
        account_id,
        region,
        arn,
        lifecycle_policy <> '{}' AS expires,
        image_tag_mutability LIKE 'IMMUTABLE%' AS is_immutable,
        encryption_configuration ->> '$.EncryptionType' AS encryption
    FROM aws_ecr_repository
)

SELECT
    account_id,
    region,
    arn AS resource,
    expires AND is_immutable
    AND (NOT :require_kms OR encryption IN ('KMS', 'KMS_DSSE')) AS compliant,
    CASE expires
        WHEN 1 THEN 'it has a lifecycle policy'
        WHEN 0 THEN 'it has no lifecycle policy'
        ELSE 'its lifecycle policy is not known'
    END
    || CASE is_immutable
        WHEN 1 THEN ', its tags are immutable'
        WHEN 0 THEN ', its tags can be moved'
        ELSE ', whether its tags can be moved is not known'
    END
    || coalesce(', encrypted by ' || encryption, ', its encryption is not known') AS actual
FROM judged;
