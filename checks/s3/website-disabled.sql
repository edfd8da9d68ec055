-- title    = "No bucket serves a website by itself"
-- severity = "low"
-- why      = "S3's website endpoints speak plain HTTP and need a bucket that everyone can read."
-- fix      = "Serve the files through CloudFront with origin access control, and delete the website configuration."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html"
-- controls = { powerpipe = ["s3_bucket_static_website_hosting_disabled"] }
-- [params.allowed]
-- about    = "Names of buckets that serve a website, or redirect to one, on purpose; `*` and `?` are wildcards."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'serves a website on purpose: its name matches ' || min(a.value)
        FROM json_each(:allowed) AS a
        WHERE aws_s3_bucket.name GLOB a.value
    ) AS exempt,
    website_configuration = '{}' AS compliant,
    CASE
        WHEN website_configuration IS NULL THEN 'the website configuration could not be read'
        WHEN website_configuration = '{}' THEN 'it serves no website'
        ELSE
            coalesce(
                'it redirects to '
                || (website_configuration ->> '$.RedirectAllRequestsTo.HostName'),
                'it serves a website that begins with '
                || (website_configuration ->> '$.IndexDocument.Suffix')
            )
    END AS actual
FROM aws_s3_bucket;
