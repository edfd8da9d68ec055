-- Layers that the account owns, from ListLayers.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html
CREATE TABLE aws_lambda_layer (
    account_id TEXT NOT NULL, -- AWS account that owns the layer
    region TEXT NOT NULL, -- AWS region of the layer
    arn TEXT NOT NULL, -- ARN of the layer, without a version
    name TEXT, -- Name of the layer
    title TEXT, -- Name of the layer
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Versions of the layers, from ListLayerVersions, once per layer; those that were deleted are not among them.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html
CREATE TABLE aws_lambda_layer_version (
    account_id TEXT NOT NULL, -- AWS account that owns the layer
    region TEXT NOT NULL, -- AWS region of the layer
    arn TEXT NOT NULL, -- ARN of the version, `arn:...:layer:l:3`
    layer_arn TEXT, -- ARN of the layer, without the version
    version INTEGER, -- Number of the version
    description TEXT, -- What its owner says it is
    created_date TEXT, -- When it was made, ISO 8601
    compatible_runtimes TEXT, -- Runtimes that it is made for as a JSON array, `["python3.13"]`; `[]` when not said
    title TEXT, -- Name of the layer and the version
    PRIMARY KEY (account_id, region, arn)
) STRICT;
