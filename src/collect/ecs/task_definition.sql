-- Task definitions of Amazon ECS: of each family the newest active revision, from ListTaskDefinitions, and those that
-- services run, from DescribeServices. Older revisions, which tasks without a service may run, are not read.
-- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
CREATE TABLE aws_ecs_task_definition (
    account_id TEXT NOT NULL, -- AWS account that owns the task definition
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the revision
    family TEXT, -- Family of the task definition
    revision INTEGER, -- Number of the revision in its family
    status TEXT, -- `ACTIVE`, `INACTIVE` or `DELETE_IN_PROGRESS` [DescribeTaskDefinition]
    container_definitions TEXT, -- Containers as a JSON array of AWS's objects: Name, Image, Essential, Privileged, ReadonlyRootFilesystem, User, PortMappings (with FromPort and ToPort), LogConfiguration, Secrets, RepositoryCredentials; no values of variables, and of the options of logs those of CloudWatch alone [DescribeTaskDefinition]
    environment_variable_names TEXT, -- Names of the environment variables as a JSON array, `app/LOG_LEVEL` [DescribeTaskDefinition]
    environment_secrets TEXT, -- Environment variables and options of logs that look like credentials, as a JSON array: [{"name": "app/DB_PASSWORD", "kind": "password"}] [DescribeTaskDefinition]
    execution_role_arn TEXT, -- ARN of the role by which images, secrets and logs are reached; empty without [DescribeTaskDefinition]
    task_role_arn TEXT, -- ARN of the role of the containers; empty without [DescribeTaskDefinition]
    network_mode TEXT, -- `awsvpc`, `bridge`, `host` or `none`; empty where it does not say, which means `bridge` on Linux [DescribeTaskDefinition]
    pid_mode TEXT, -- `host` or `task`; empty where containers have processes of their own [DescribeTaskDefinition]
    ipc_mode TEXT, -- `host`, `task` or `none`; empty where it does not say [DescribeTaskDefinition]
    operating_system_family TEXT, -- `LINUX`, which is meant where it does not say, or a version of Windows [DescribeTaskDefinition]
    requires_compatibilities TEXT, -- Launch types that it was checked for, as a JSON array: ["FARGATE"] [DescribeTaskDefinition]
    cpu TEXT, -- CPU units of the task [DescribeTaskDefinition]
    memory TEXT, -- Memory of the task, MiB [DescribeTaskDefinition]
    registered_at TEXT, -- When it was registered, UTC [DescribeTaskDefinition]
    tags TEXT, -- Tags as a JSON object [DescribeTaskDefinition]
    title TEXT, -- Family and revision
    PRIMARY KEY (account_id, region, arn)
) STRICT;
