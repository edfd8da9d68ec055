-- Which images the containers of task definitions run: one row for each container. Of images that are kept elsewhere than
-- in private registries of Amazon ECR, the address alone is told.
CREATE TABLE aws_ecs_task_definition_image (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the task definition
    container TEXT NOT NULL, -- Name of the container
    image TEXT NOT NULL, -- Image as the task definition names it
    registry_id TEXT, -- Account whose registry the image is in
    registry_region TEXT, -- Region of the registry
    repository_name TEXT, -- Name of the repository
    image_tag TEXT, -- Tag of the image, `latest` where neither tag nor digest is named; NULL where only the digest is
    image_digest TEXT, -- Digest of the image; NULL where it is not named
    PRIMARY KEY (account_id, region, arn, container)
) STRICT;
