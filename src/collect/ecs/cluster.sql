-- Clusters of Amazon ECS, from ListClusters.
-- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
CREATE TABLE aws_ecs_cluster (
    account_id TEXT NOT NULL, -- AWS account that owns the cluster
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the cluster
    cluster_name TEXT, -- Name of the cluster
    status TEXT, -- `ACTIVE`, `PROVISIONING`, `DEPROVISIONING`, `FAILED` or `INACTIVE` [DescribeClusters]
    settings TEXT, -- Settings as a JSON array: [{"Name": "containerInsights", "Value": "enabled"}] [DescribeClusters]
    capacity_providers TEXT, -- Names of its capacity providers as a JSON array [DescribeClusters]
    active_services_count INTEGER, -- Services that are active [DescribeClusters]
    running_tasks_count INTEGER, -- Tasks that run [DescribeClusters] [volatile]
    pending_tasks_count INTEGER, -- Tasks that are about to run [DescribeClusters] [volatile]
    registered_container_instances_count INTEGER, -- Instances that are registered, whatever their status [DescribeClusters]
    tags TEXT, -- Tags as a JSON object [DescribeClusters]
    title TEXT, -- Name of the cluster
    PRIMARY KEY (account_id, region, arn)
) STRICT;
