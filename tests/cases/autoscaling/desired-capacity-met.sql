INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, desired_capacity, desired_capacity_type, instances, activities, status
)
VALUES
(
    '1', 'r', 'pass-two', 2, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]', '[]', NULL
),
('1', 'r', 'pass-none-wanted', 0, NULL, '[]', '[]', NULL),
(
    '1', 'r', 'pass-weighted', 4, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy","WeightedCapacity":4}]', '[]', NULL
),
(
    '1', 'r', 'pass-in-units', 1, 'units',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
(
    '1', 'r', 'pass-more-while-it-scales-in', 1, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]',
    '[{"ActivityId":"a","StatusCode":"InProgress","StartTime":"2025-12-31T23:59:00Z"}]', NULL
),
(
    '1', 'r', 'fail-one-missing', 2, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
(
    '1', 'r', 'fail-one-starts', 1, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"Pending",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
(
    '1', 'r', 'fail-one-unhealthy', 1, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Unhealthy"}]', '[]', NULL
),
(
    '1', 'r', 'fail-weighted', 4, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy","WeightedCapacity":2}]', '[]', NULL
),
(
    '1', 'r', 'fail-for-long', 1, NULL, '[]',
    '[{"ActivityId":"a","StatusCode":"InProgress","StartTime":"2025-12-31T23:44:00Z"}]', NULL
),
(
    '1', 'r', 'fail-gave-up', 1, NULL, '[]',
    '[{"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T23:59:00Z"}]', NULL
),
(
    '1', 'r', 'fail-was-done', 1, NULL, '[]',
    '[{"ActivityId":"a","StatusCode":"Successful","StartTime":"2025-12-31T23:59:00Z"},
     {"ActivityId":"a","StatusCode":"Cancelled","StartTime":"2025-12-31T23:59:00Z"}]', NULL
),
(
    '1', 'r', 'exempt-it-begins', 1, NULL, '[]',
    '[{"ActivityId":"a","StatusCode":"InProgress","StartTime":"2025-12-31T23:50:00Z"},
     {"ActivityId":"a","StatusCode":"Failed","StartTime":"2025-12-31T23:40:00Z"}]', NULL
),
('1', 'r', 'unknown-instances', 1, NULL, NULL, '[]', NULL),
(
    '1', 'r', 'unknown-activities', 1, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL, NULL
),
(
    '1', 'r', 'unknown-desired', NULL, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
(
    '1', 'r', 'unknown-in-memory', 1024, 'memory-mib',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
('1', 'r', 'not-judged', 1, NULL, '[]', '[]', 'Delete in progress');

-- params = { max_wait_minutes = 5 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, desired_capacity, desired_capacity_type, instances, activities, status
)
VALUES
(
    '1', 'r', 'pass-one', 1, NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', '[]', NULL
),
(
    '1', 'r', 'fail-too-long', 1, NULL, '[]',
    '[{"ActivityId":"a","StatusCode":"InProgress","StartTime":"2025-12-31T23:50:00Z"}]', NULL
);
