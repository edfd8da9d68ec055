-- Instances that clusters of Amazon ECS run tasks on, from ListContainerInstances, once per cluster. Fargate has none.
-- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
CREATE TABLE aws_ecs_container_instance (
    account_id TEXT NOT NULL, -- AWS account that owns the cluster
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the container instance
    cluster_arn TEXT, -- ARN of the cluster
    ec2_instance_id TEXT, -- ID of the EC2 instance; for machines elsewhere that of Systems Manager [DescribeContainerInstances]
    status TEXT, -- `REGISTERING`, `REGISTRATION_FAILED`, `ACTIVE`, `INACTIVE`, `DEREGISTERING` or `DRAINING` [DescribeContainerInstances]
    agent_connected INTEGER, -- 1 when the agent on it is connected to ECS [DescribeContainerInstances]
    agent_version TEXT, -- Version of the agent [DescribeContainerInstances]
    title TEXT, -- ID of the container instance
    PRIMARY KEY (account_id, region, arn)
) STRICT;
