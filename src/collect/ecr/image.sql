-- Images in private repositories of Amazon ECR, from DescribeImages, once per repository.
-- https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html
CREATE TABLE aws_ecr_image (
    account_id TEXT NOT NULL, -- AWS account that owns the repository
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Made of the ARN of the repository and the digest, `arn:aws:ecr:..:repository/web@sha256:..`
    repository_name TEXT, -- Name of the repository
    image_digest TEXT, -- Digest of the manifest, `sha256:..`
    image_tags TEXT, -- Tags of the image as a JSON array, `[]` for none
    image_pushed_at TEXT, -- When it was pushed, UTC
    image_status TEXT, -- `ACTIVE`, `ARCHIVED` when it must be restored before it can be pulled, or `ACTIVATING`; NULL where AWS does not tell
    image_size_in_bytes INTEGER, -- Size in the repository, bytes
    image_manifest_media_type TEXT, -- Media type of the manifest, which tells an image from an index of images
    is_newest INTEGER, -- 1 for the one of the repository's images with tags that was pushed last
    image_scan_findings_summary TEXT, -- Findings by severity as a JSON object; NULL where the list does not tell, as for the newer of AWS's basic scans [volatile]
    scan_status TEXT, -- How far the scan of the newest image is: `COMPLETE`, `ACTIVE`, `FAILED`, `PENDING`, ..., `NOT_SCANNED`; NULL for the others [DescribeImageScanFindings]
    finding_severity_counts TEXT, -- Findings of the newest image by severity as a JSON object, {"HIGH": 2} [DescribeImageScanFindings] [volatile]
    title TEXT, -- Repository and digest
    PRIMARY KEY (account_id, region, arn)
) STRICT;
