-- title    = "Images are scanned, and the newest has no severe finding"
-- severity = "medium"
-- why      = "A known hole in an image is the first thing that an attacker tries, and nobody mends what nobody looks for."
-- fix      = "Turn scanning on push or continuous scanning on, and build images anew on bases where the finding is mended."
-- docs     = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"
-- controls = { prowler = ["ecr_repositories_scan_images_on_push_enabled", "ecr_registry_scan_images_on_push_enabled", "ecr_repositories_scan_vulnerabilities_in_latest_image"], fsbp = ["ECR.1"] }
-- omits    = "Older images, and findings without a severity."
-- [params.max_severity]
-- about    = "Highest severity that findings may have: NONE, INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL."
-- default  = "MEDIUM"

WITH severity (name, rank) AS (
    VALUES
    ('NONE', 0),
    ('INFORMATIONAL', 1),
    ('LOW', 2),
    ('MEDIUM', 3),
    ('HIGH', 4),
    ('CRITICAL', 5)
),

bound AS (
    SELECT max(rank) AS rank
    FROM severity
    WHERE name = upper(:max_severity)
),

finding AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        sum(f.value) AS findings,
        group_concat(f.value || ' ' || lower(f.key), ', ') AS words
    FROM aws_ecr_image AS i
    CROSS JOIN json_each(i.finding_severity_counts) AS f
    INNER JOIN severity AS s ON f.key = s.name
    CROSS JOIN bound AS b
    WHERE i.is_newest AND s.rank > b.rank AND f.value > 0
    GROUP BY i.account_id, i.region, i.arn
),

judged AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.scan_frequency,
        b.rank,
        i.arn AS image_arn,
        i.scan_status,
        -- Of an index the images are scanned, not the index.
        i.scan_status = 'NOT_SCANNED'
        AND i.image_manifest_media_type IN (
            'application/vnd.docker.distribution.manifest.list.v2+json',
            'application/vnd.oci.image.index.v1+json'
        ) AS is_index,
        i.finding_severity_counts,
        f.findings,
        f.words
    FROM aws_ecr_repository AS r
    CROSS JOIN bound AS b
    LEFT JOIN aws_ecr_image AS i
        ON
            r.account_id = i.account_id
            AND r.region = i.region
            AND r.repository_name = i.repository_name
            AND i.is_newest
    LEFT JOIN finding AS f
        ON i.account_id = f.account_id AND i.region = f.region AND i.arn = f.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN scan_frequency = 'MANUAL' OR findings > 0 THEN 0
        WHEN is_index THEN NULL
        WHEN image_arn IS NOT NULL AND scan_status IN ('FAILED', 'NOT_SCANNED') THEN 0
        WHEN scan_frequency IS NULL OR rank IS NULL THEN NULL
        WHEN image_arn IS NULL THEN 1
        WHEN scan_status IN ('COMPLETE', 'ACTIVE') AND finding_severity_counts IS NOT NULL THEN 1
    END AS compliant,
    CASE scan_frequency
        WHEN 'SCAN_ON_PUSH' THEN 'images are scanned on push'
        WHEN 'CONTINUOUS_SCAN' THEN 'images are scanned continuously'
        WHEN 'MANUAL' THEN 'images are scanned when somebody asks'
        ELSE 'when images are scanned is not known'
    END
    || CASE
        WHEN image_arn IS NULL THEN ', none with a tag is there'
        WHEN words IS NOT NULL THEN ', findings in the newest: ' || words
        WHEN is_index THEN ', the newest is an index of images whose scans are not read'
        WHEN scan_status IS NULL THEN ', the scan of the newest is not known'
        WHEN scan_status IN ('COMPLETE', 'ACTIVE') THEN ', no finding in the newest above the limit'
        ELSE ', the scan of the newest is ' || lower(replace(scan_status, '_', ' '))
    END AS actual
FROM judged;
