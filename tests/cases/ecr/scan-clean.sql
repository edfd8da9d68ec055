INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, scan_frequency)
VALUES
('1', 'r', 'pass-plain', 'pass', 'SCAN_ON_PUSH'),
('1', 'r', 'pass-continuous', 'continuous', 'CONTINUOUS_SCAN'),
('1', 'r', 'pass-empty', 'empty', 'SCAN_ON_PUSH'),
('1', 'r', 'pass-older-image', 'older', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-manual', 'pass', 'MANUAL'),
('1', 'r', 'fail-high', 'high', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-high-frequency-unread', 'high', NULL),
('1', 'r', 'fail-not-scanned', 'not-scanned', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-failed', 'failed', 'SCAN_ON_PUSH'),
('1', 'r', 'unknown-under-way', 'under-way', 'SCAN_ON_PUSH'),
('1', 'r', 'unknown-index', 'index', 'SCAN_ON_PUSH'),
('1', 'r', 'unknown-index-of-oci', 'oci', 'SCAN_ON_PUSH'),
('1', 'r', 'unknown-index-of-docker', 'docker', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-not-scanned-oci', 'plain-oci', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-index-manual', 'oci', 'MANUAL'),
('1', 'r', 'unknown-findings', 'unread', 'SCAN_ON_PUSH'),
('1', 'r', 'unknown-frequency', 'pass', NULL);
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, is_newest, scan_status, finding_severity_counts
)
VALUES
('1', 'r', 'i1', 'pass', 1, 'COMPLETE', '{"MEDIUM": 3, "LOW": 1}'),
('1', 'r', 'i2', 'continuous', 1, 'ACTIVE', '{"UNDEFINED": 1}'),
('1', 'r', 'i3', 'older', 1, 'COMPLETE', '{"HIGH": 0}'),
('1', 'r', 'i4', 'older', 0, NULL, NULL),
('1', 'r', 'i5', 'high', 1, 'COMPLETE', '{"HIGH": 2}'),
('1', 'r', 'i6', 'not-scanned', 1, 'NOT_SCANNED', '{}'),
('1', 'r', 'i7', 'failed', 1, 'FAILED', NULL),
('1', 'r', 'i8', 'under-way', 1, 'IN_PROGRESS', NULL),
('1', 'r', 'i9', 'index', 1, 'UNSUPPORTED_IMAGE', NULL),
('1', 'r', 'i10', 'unread', 1, NULL, NULL);
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, is_newest, scan_status, finding_severity_counts,
    image_manifest_media_type
)
VALUES
(
    '1', 'r', 'i11', 'oci', 1, 'NOT_SCANNED', '{}', 'application/vnd.oci.image.index.v1+json'
),
(
    '1', 'r', 'i12', 'docker', 1, 'NOT_SCANNED', '{}',
    'application/vnd.docker.distribution.manifest.list.v2+json'
),
(
    '1', 'r', 'i13', 'plain-oci', 1, 'NOT_SCANNED', '{}',
    'application/vnd.oci.image.manifest.v1+json'
);

-- params = { max_severity = "critical" }
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, scan_frequency)
VALUES
('1', 'r', 'pass-critical', 'critical', 'SCAN_ON_PUSH');
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, is_newest, scan_status, finding_severity_counts
)
VALUES
('1', 'r', 'i1', 'critical', 1, 'COMPLETE', '{"CRITICAL": 1}');

-- params = { max_severity = "NONE" }
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, scan_frequency)
VALUES
('1', 'r', 'pass-none', 'clean', 'SCAN_ON_PUSH'),
('1', 'r', 'fail-informational', 'noted', 'SCAN_ON_PUSH');
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, is_newest, scan_status, finding_severity_counts
)
VALUES
('1', 'r', 'i1', 'clean', 1, 'COMPLETE', '{}'),
('1', 'r', 'i2', 'noted', 1, 'COMPLETE', '{"INFORMATIONAL": 1}');

-- params = { max_severity = "SEVERE" }
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, scan_frequency)
VALUES
('1', 'r', 'unknown-no-such-severity', 'clean', 'SCAN_ON_PUSH');
INSERT INTO aws_ecr_image (
    account_id, region, arn, repository_name, is_newest, scan_status, finding_severity_counts
)
VALUES
('1', 'r', 'i1', 'clean', 1, 'COMPLETE', '{}');
