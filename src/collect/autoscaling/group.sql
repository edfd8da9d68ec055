-- Auto Scaling groups, from DescribeAutoScalingGroups.
-- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AutoScalingGroup.html
CREATE TABLE aws_ec2_autoscaling_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the group
    name TEXT, -- Name of the group
    status TEXT, -- State of its deletion, `Delete in progress`; NULL while nobody deletes it
    created_time TEXT, -- Time of creation, UTC
    min_size INTEGER, -- Capacity that it never goes below
    max_size INTEGER, -- Capacity that it never goes above
    desired_capacity INTEGER, -- Capacity that it is to have now, in the unit of desired_capacity_type [volatile]
    desired_capacity_type TEXT, -- Unit of the capacity: `units`, `vcpu` or `memory-mib`; NULL for units
    default_cooldown INTEGER, -- Seconds between two activities of simple scaling
    default_instance_warmup INTEGER, -- Seconds until a new instance counts; NULL where nobody set it
    health_check_type TEXT, -- What tells that an instance is unhealthy, separated by commas: `EC2`, `ELB`, `EBS`, `VPC_LATTICE`
    health_check_grace_period INTEGER, -- Seconds in which a new instance may be unhealthy
    capacity_rebalance INTEGER, -- 1 when Spot Instances at risk are replaced before they go
    max_instance_lifetime INTEGER, -- Seconds that an instance may be in service; NULL for no bound
    new_instances_protected_from_scale_in INTEGER, -- 1 when new instances are not taken away by scaling in
    service_linked_role_arn TEXT, -- ARN of the role with which the group calls other services
    placement_group TEXT, -- Name of the placement group
    vpc_zone_identifier TEXT, -- IDs of its subnets, separated by commas
    subnet_ids TEXT, -- The same, JSON array; NULL where AWS names none
    availability_zones TEXT, -- Names of its Availability Zones, JSON array
    launch_configuration_name TEXT, -- Name of its launch configuration; NULL where it has a launch template
    launch_template_id TEXT, -- ID of its launch template; NULL where it has none, or a policy of mixed instances
    launch_template_name TEXT, -- Name of that launch template
    launch_template_version TEXT, -- Version of that launch template: a number, `$Latest` or `$Default`
    mixed_instances_policy_launch_template_id TEXT, -- ID of the launch template of its policy of mixed instances
    mixed_instances_policy_launch_template_name TEXT, -- Name of that launch template
    mixed_instances_policy_launch_template_version TEXT, -- Version of that launch template: a number, `$Latest` or `$Default`
    mixed_instances_policy_launch_template_overrides TEXT, -- What replaces values of that launch template: JSON array of InstanceType, WeightedCapacity, InstanceRequirements (`true` when given), LaunchTemplateSpecification and ImageId
    on_demand_base_capacity INTEGER, -- Units of capacity that are on demand whatever else is
    on_demand_percentage_above_base_capacity INTEGER, -- Percentage of the rest that is on demand; below 100, Spot Instances are used
    spot_allocation_strategy TEXT, -- How Spot Instances are chosen
    load_balancer_names TEXT, -- Names of its classic load balancers, JSON array
    target_group_arns TEXT, -- ARNs of its target groups, JSON array
    traffic_sources TEXT, -- What sends it traffic: JSON array of Identifier and Type (`elb`, `elbv2`, `vpc-lattice`)
    instances TEXT, -- Its instances: JSON array of InstanceId, InstanceType, AvailabilityZone, LifecycleState, HealthStatus, LaunchConfigurationName, LaunchTemplate, WeightedCapacity [volatile]
    enabled_metrics TEXT, -- Metrics that it reports: JSON array of Metric and Granularity
    suspended_processes TEXT, -- Processes that are suspended: JSON array of ProcessName and SuspensionReason
    termination_policies TEXT, -- Which instances go first, JSON array
    lifecycle_hooks TEXT, -- Its lifecycle hooks: JSON array of LifecycleHookName, LifecycleTransition, NotificationTargetARN, RoleARN, HeartbeatTimeout (seconds), GlobalTimeout (seconds), DefaultResult [DescribeLifecycleHooks]
    activities TEXT, -- Its newest activities: JSON array of ActivityId, StatusCode, StatusMessage, Description, StartTime, EndTime [DescribeScalingActivities] [volatile]
    activities_known_since TEXT, -- Time since which all its activities are among them, UTC [DescribeScalingActivities] [volatile]
    tags_src TEXT, -- Tags: JSON array of Key, Value, PropagateAtLaunch
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which group is meant by its name?
CREATE INDEX aws_ec2_autoscaling_group_by_name ON aws_ec2_autoscaling_group (
    account_id, region, name
);
