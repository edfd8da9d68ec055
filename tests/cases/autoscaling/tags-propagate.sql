INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i-1', 'i-1', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-2', 'i-2', '{"environment":"prod"}'),
('1', 'r', 'i-3', 'i-3', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-4', 'i-4', NULL),
('1', 'r', 'i-5', 'i-5', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-6', 'i-6', '{"environment":"prod","team":" ","project":"b"}');
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, attachments, tags)
VALUES
(
    '1', 'r', 'v-1', 'v-1', '[{"InstanceId":"i-1"}]',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'v-3', 'v-3', '[{"InstanceId":"i-3"}]', '{}'),
('1', 'r', 'v-5', 'v-5', '[{"InstanceId":"i-5"}]', NULL),
('1', 'r', 'v-9', 'v-9', '[{"InstanceId":"i-9"}]', '{}');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, tags_src, instances, status)
VALUES
(
    '1', 'r', 'pass-all',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'pass-nothing-runs',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]', '[]', NULL
),
(
    '1', 'r', 'pass-it-still-starts',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-2","AvailabilityZone":"ra","LifecycleState":"Pending",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-no-tags', '[]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-one-missing',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-empty',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-not-handed-on',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":false},{"Key":"team","Value":"a",
     "PropagateAtLaunch":false},{"Key":"project","Value":"b","PropagateAtLaunch":false}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-instance',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"},{"InstanceId":"i-2","AvailabilityZone":"ra",
     "LifecycleState":"InService","HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-empty-on-instance',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-6","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-volume',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-3","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
('1', 'r', 'fail-no-tags-and-no-instances', '[]', NULL, NULL),
(
    '1', 'r', 'unknown-tags', NULL,
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'unknown-instances',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]', NULL, NULL
),
(
    '1', 'r', 'unknown-instance',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-gone","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'unknown-instance-tags',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-4","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'unknown-volume-tags',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-5","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
('1', 'r', 'not-judged', '[]', '[]', 'Delete in progress');

-- params = { required = ["team"] }
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i-1', 'i-1', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-2', 'i-2', '{"environment":"prod"}'),
('1', 'r', 'i-3', 'i-3', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-4', 'i-4', NULL),
('1', 'r', 'i-5', 'i-5', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-6', 'i-6', '{"environment":"prod","team":" ","project":"b"}');
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, attachments, tags)
VALUES
(
    '1', 'r', 'v-1', 'v-1', '[{"InstanceId":"i-1"}]',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'v-3', 'v-3', '[{"InstanceId":"i-3"}]', '{}'),
('1', 'r', 'v-5', 'v-5', '[{"InstanceId":"i-5"}]', NULL),
('1', 'r', 'v-9', 'v-9', '[{"InstanceId":"i-9"}]', '{}');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, tags_src, instances, status)
VALUES
(
    '1', 'r', 'pass-team', '[{"Key":"team","Value":"a","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-no-team', '[{"Key":"environment","Value":"a","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-1","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
);

-- params = { volumes = false }
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i-1', 'i-1', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-2', 'i-2', '{"environment":"prod"}'),
('1', 'r', 'i-3', 'i-3', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-4', 'i-4', NULL),
('1', 'r', 'i-5', 'i-5', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'i-6', 'i-6', '{"environment":"prod","team":" ","project":"b"}');
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, attachments, tags)
VALUES
(
    '1', 'r', 'v-1', 'v-1', '[{"InstanceId":"i-1"}]',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'v-3', 'v-3', '[{"InstanceId":"i-3"}]', '{}'),
('1', 'r', 'v-5', 'v-5', '[{"InstanceId":"i-5"}]', NULL),
('1', 'r', 'v-9', 'v-9', '[{"InstanceId":"i-9"}]', '{}');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, tags_src, instances, status)
VALUES
(
    '1', 'r', 'pass-whatever-the-volume',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-3","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
),
(
    '1', 'r', 'fail-instance',
    '[{"Key":"environment","Value":"prod","PropagateAtLaunch":true},{"Key":"team","Value":"a",
     "PropagateAtLaunch":true},{"Key":"project","Value":"b","PropagateAtLaunch":true}]',
    '[{"InstanceId":"i-2","AvailabilityZone":"ra","LifecycleState":"InService",
     "HealthStatus":"Healthy"}]', NULL
);
