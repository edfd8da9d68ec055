-- Services of Amazon ECS, from ListServices, once per cluster.
-- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
CREATE TABLE aws_ecs_service (
    account_id TEXT NOT NULL, -- AWS account that owns the service
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the service
    service_name TEXT, -- Name of the service, which is unique in its cluster
    cluster_arn TEXT, -- ARN of the cluster
    status TEXT, -- `ACTIVE`, `DRAINING` or `INACTIVE` [DescribeServices]
    desired_count INTEGER, -- Tasks that are wanted [DescribeServices] [volatile]
    running_count INTEGER, -- Tasks that run [DescribeServices] [volatile]
    pending_count INTEGER, -- Tasks that are about to run [DescribeServices] [volatile]
    launch_type TEXT, -- `EC2`, `FARGATE` or `EXTERNAL`; NULL where capacity providers decide it [DescribeServices]
    capacity_provider_strategy TEXT, -- Names of the capacity providers as a JSON array; `[]` with a launch type [DescribeServices]
    is_fargate INTEGER, -- 1 when its tasks run on Fargate [DescribeServices]
    platform_version TEXT, -- Version of Fargate's platform, or `LATEST`; NULL elsewhere [DescribeServices]
    platform_family TEXT, -- Operating system on Fargate, `Linux` or a version of Windows; NULL elsewhere [DescribeServices]
    scheduling_strategy TEXT, -- `REPLICA` or `DAEMON` [DescribeServices]
    deployment_controller_type TEXT, -- `ECS`, `CODE_DEPLOY` or `EXTERNAL` [DescribeServices]
    deployment_configuration TEXT, -- How it is deployed as a JSON object: {"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}, "Alarms": {..}, "Strategy": "ROLLING"} [DescribeServices]
    task_definition TEXT, -- ARN of the task definition that it runs; NULL where task sets say it [DescribeServices]
    load_balancers TEXT, -- What sends it traffic as a JSON array: [{"TargetGroupArn": .., "ContainerName": "app", "ContainerPort": 8080}]; `[]` where nothing does [DescribeServices]
    service_registries TEXT, -- Services of Cloud Map that it registers with as a JSON array: [{"RegistryArn": ..}] [DescribeServices]
    network_configuration TEXT, -- Where its tasks are as a JSON object: {"AwsvpcConfiguration": {"Subnets": [..], "SecurityGroups": [..], "AssignPublicIp": "DISABLED"}}; `{}` where they use the network of instances [DescribeServices]
    deployments TEXT, -- Deployments as a JSON array: [{"Status": "PRIMARY", "RolloutState": "COMPLETED", "DesiredCount": 2, "RunningCount": 2, ..}] [DescribeServices] [volatile]
    task_sets TEXT, -- Task sets as a JSON array of AWS's objects; `[]` with the controller of ECS [DescribeServices] [volatile]
    failure_events TEXT, -- Events of the last day that tell of a failure, newest first, as a JSON array: [{"CreatedAt": .., "Message": ..}] [DescribeServices] [volatile]
    propagate_tags TEXT, -- Whose tags its tasks get: `SERVICE`, `TASK_DEFINITION` or `NONE` [DescribeServices]
    enable_ecs_managed_tags INTEGER, -- 1 when ECS tags its tasks with cluster and service [DescribeServices]
    enable_execute_command INTEGER, -- 1 when commands can be run in its containers [DescribeServices]
    created_at TEXT, -- When it was made, UTC [DescribeServices]
    tags TEXT, -- Tags as a JSON object [DescribeServices]
    title TEXT, -- Name of the service
    PRIMARY KEY (account_id, region, arn)
) STRICT;
