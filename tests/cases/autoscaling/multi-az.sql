INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, availability_zones, instances, status
)
VALUES
(
    '1', 'r', 'pass-two-zones', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"rb",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]', NULL
),
('1', 'r', 'pass-none-runs', '["ra","rb"]', '[]', NULL),
(
    '1', 'r', 'pass-one-ahead', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"},{"InstanceId":"i-3",
     "AvailabilityZone":"rb","LifecycleState":"InService","HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-one-zone', '["ra"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
('1', 'r', 'fail-one-zone-whatever-runs', '["ra"]', NULL, NULL),
('1', 'r', 'fail-no-zone', '[]', '[]', NULL),
(
    '1', 'r', 'fail-all-in-one', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-the-other-starts', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"},{"InstanceId":"i-3",
     "AvailabilityZone":"rb","LifecycleState":"Pending","HealthStatus":"Healthy"}]', NULL
),
('1', 'r', 'unknown-zones', NULL, '[]', NULL),
('1', 'r', 'unknown-instances', '["ra","rb"]', NULL, NULL),
('1', 'r', 'not-judged', '["ra"]', '[]', 'Delete in progress');

-- params = { min_azs = 3 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, availability_zones, instances, status
)
VALUES
('1', 'r', 'pass-three', '["ra","rb","rc"]', '[]', NULL),
('1', 'r', 'fail-two', '["ra","rb"]', '[]', NULL);

-- params = { max_skew = 0 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, availability_zones, instances, status
)
VALUES
(
    '1', 'r', 'pass-even', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"rb",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-uneven', '["ra","rb"]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
);
