-- Tasks of Amazon ECS that are to run, from ListTasks, once per cluster.
-- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
CREATE TABLE aws_ecs_task (
    account_id TEXT NOT NULL, -- AWS account that owns the cluster
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the task
    cluster_arn TEXT, -- ARN of the cluster
    task_id TEXT, -- ID of the task
    last_status TEXT, -- `PROVISIONING`, `PENDING`, `ACTIVATING`, `RUNNING`, `DEACTIVATING`, `STOPPING`, ... [DescribeTasks]
    desired_status TEXT, -- What it is to become [DescribeTasks]
    health_status TEXT, -- `HEALTHY`, `UNHEALTHY` or `UNKNOWN`, by the health checks of its containers [DescribeTasks] [volatile]
    task_definition_arn TEXT, -- ARN of the task definition [DescribeTasks]
    task_group TEXT, -- What started it, `service:web` or `family:web` [DescribeTasks]
    private_ipv4_addresses TEXT, -- Addresses of its own network interface as a JSON array; `[]` in the network of an instance [DescribeTasks]
    title TEXT, -- ID of the task
    PRIMARY KEY (account_id, region, arn)
) STRICT;
