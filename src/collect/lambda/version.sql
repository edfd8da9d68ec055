-- Versions of Lambda functions, from ListVersionsByFunction, once per function.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html
CREATE TABLE aws_lambda_version (
    account_id TEXT NOT NULL, -- AWS account that owns the function
    region TEXT NOT NULL, -- AWS region of the function
    arn TEXT NOT NULL, -- ARN of the version, `arn:...:function:f:3`
    function_arn TEXT, -- ARN of the function, without the version
    function_name TEXT, -- Name of the function
    version TEXT, -- Number of the version, or `$LATEST`
    description TEXT, -- What its owner says it is
    code_sha_256 TEXT, -- SHA-256 of the deployment package, Base64
    snap_start TEXT, -- SnapStart as a JSON object, `{"ApplyOn":"PublishedVersions","OptimizationStatus":"On"}`
    title TEXT, -- Name of the function and the version
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which versions has this function?
CREATE INDEX aws_lambda_version_by_function_arn ON aws_lambda_version (
    account_id, region, function_arn
);
