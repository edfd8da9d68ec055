INSERT INTO aws_ecr_repository (
    account_id, region, arn, lifecycle_policy, image_tag_mutability, encryption_configuration
)
VALUES
('1', 'r', 'pass-plain', '{"rules": []}', 'IMMUTABLE', '{"EncryptionType": "AES256"}'),
('1', 'r', 'pass-exclusion', '{"rules": []}', 'IMMUTABLE_WITH_EXCLUSION', NULL),
('1', 'r', 'fail-no-lifecycle', '{}', 'IMMUTABLE', '{"EncryptionType": "AES256"}'),
('1', 'r', 'fail-mutable', '{"rules": []}', 'MUTABLE', '{"EncryptionType": "AES256"}'),
('1', 'r', 'fail-mutable-unread', NULL, 'MUTABLE_WITH_EXCLUSION', NULL),
('1', 'r', 'unknown-lifecycle', NULL, 'IMMUTABLE', '{"EncryptionType": "AES256"}'),
('1', 'r', 'unknown-mutability', '{"rules": []}', NULL, '{"EncryptionType": "AES256"}');

-- params = { require_kms = true }
INSERT INTO aws_ecr_repository (
    account_id, region, arn, lifecycle_policy, image_tag_mutability, encryption_configuration
)
VALUES
('1', 'r', 'pass-kms', '{"rules": []}', 'IMMUTABLE', '{"EncryptionType": "KMS"}'),
('1', 'r', 'fail-aes', '{"rules": []}', 'IMMUTABLE', '{"EncryptionType": "AES256"}'),
('1', 'r', 'unknown-encryption', '{"rules": []}', 'IMMUTABLE', NULL);
