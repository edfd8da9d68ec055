-- Instances that are registered with services of AWS Cloud Map, from ListInstances, once per service.
-- https://docs.aws.amazon.com/cloud-map/latest/api/API_ListInstances.html
CREATE TABLE aws_service_discovery_instance (
    account_id TEXT NOT NULL, -- AWS account that owns the service
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Made of the ARN of the service and the ID, `arn:aws:servicediscovery:..:service/srv-1/instance/i-1`
    id TEXT, -- ID of the instance in the service; of tasks that of the task
    service_id TEXT, -- ID of the service
    instance_ipv4 TEXT, -- IPv4 address that is answered; NULL for another target
    ec2_instance_id TEXT, -- ID of the EC2 instance whose address is answered; NULL for another target
    alias_dns_name TEXT, -- DNS name of the load balancer that is answered; NULL for another target
    init_health_status TEXT, -- `HEALTHY` or `UNHEALTHY`, as whoever registered it says; NULL without [volatile]
    ecs_service_name TEXT, -- Name of the ECS service that registered it; NULL where none did
    title TEXT, -- ID of the instance
    PRIMARY KEY (account_id, region, arn)
) STRICT;
