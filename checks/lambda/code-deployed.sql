-- title    = "Functions are active, and their last update succeeded"
-- severity = "high"
-- why      = "A function that could not be set up refuses its events; after a failed update the old code runs on unnoticed."
-- fix      = "Mend what AWS names as the reason, and deploy again."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html"
-- omits    = "Whether the handler is in the package: the code itself is not read."
-- [params.min_code_bytes]
-- about    = "Size of a package in bytes below which it holds no code; container images have none."
-- default  = 200

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN f.state <> 'Active' OR f.last_update_status <> 'Successful' THEN 0
        WHEN f.package_type = 'Zip' AND f.code_size < :min_code_bytes THEN 0
        WHEN f.package_type = 'Zip' AND f.code_size IS NULL THEN NULL
        WHEN f.package_type IS NULL OR f.state IS NULL OR f.last_update_status IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN f.state <> 'Active'
            THEN 'its state is ' || f.state || coalesce(': ' || f.state_reason, '')
        WHEN f.last_update_status <> 'Successful'
            THEN
                'its last update is ' || f.last_update_status
                || coalesce(': ' || f.last_update_status_reason, '')
        WHEN f.package_type = 'Zip' AND f.code_size < :min_code_bytes
            THEN 'its package has ' || f.code_size || ' bytes'
        WHEN f.state IS NULL OR f.last_update_status IS NULL THEN 'its state is not known'
        WHEN f.package_type IS NULL THEN 'the kind of its package is not known'
        WHEN f.package_type = 'Zip' AND f.code_size IS NULL
            THEN 'the size of its package is not known'
        ELSE
            'it is active, its last update succeeded'
            || iif(f.package_type = 'Zip', ', its package has ' || f.code_size || ' bytes', '')
    END AS actual
FROM aws_lambda_function AS f;
