INSERT INTO aws_ec2_launch_template (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_name,
    default_version_number,
    latest_version_number
)
VALUES
('1', 'r', 'lt-1', 'lt-1', 'name-lt-1', 1, 3);
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_version,
    launch_configuration_name,
    instances,
    status
)
VALUES
(
    '1', 'r', 'pass-default', 'lt-1', '$Default', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"1"}}]', NULL
),
(
    '1', 'r', 'pass-latest', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"3"}},{"InstanceId":"i",
     "LifecycleState":"Pending","LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"3"}}]', NULL
),
(
    '1', 'r', 'pass-number', 'lt-1', '2', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"2"}}]', NULL
),
('1', 'r', 'pass-none', 'lt-1', '$Latest', NULL, '[]', NULL),
(
    '1', 'r', 'pass-the-old-one-goes', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"3"}},{"InstanceId":"i",
     "LifecycleState":"Terminating:Wait","LaunchTemplate":{"LaunchTemplateId":"lt-1",
     "Version":"2"}}]', NULL
),
(
    '1', 'r', 'pass-configuration', NULL, NULL, 'new',
    '[{"InstanceId":"i","LifecycleState":"InService","LaunchConfigurationName":"new"}]', NULL
),
(
    '1', 'r', 'pass-none-named', 'lt-1', NULL, NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"1"}}]', NULL
),
(
    '1', 'r', 'fail-old', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"3"}},{"InstanceId":"i",
     "LifecycleState":"InService","LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"2"}}]',
    NULL
),
(
    '1', 'r', 'fail-other-template', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-2","Version":"3"}}]', NULL
),
(
    '1', 'r', 'fail-by-configuration', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService","LaunchConfigurationName":"old"}]', NULL
),
(
    '1', 'r', 'fail-configuration', NULL, NULL, 'new',
    '[{"InstanceId":"i","LifecycleState":"InService","LaunchConfigurationName":"old"}]', NULL
),
(
    '1', 'r', 'fail-configuration-gone', NULL, NULL, 'new',
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"1"}}]', NULL
),
(
    '1', 'r', 'fail-old-though-another-is-not-known', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"2"}},{"InstanceId":"i",
     "LifecycleState":"InService","LaunchTemplate":{"LaunchTemplateId":"lt-1"}}]', NULL
),
(
    '1', 'r', 'unknown-version', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"3"}},{"InstanceId":"i",
     "LifecycleState":"InService","LaunchTemplate":{"LaunchTemplateId":"lt-1"}}]', NULL
),
(
    '1', 'r', 'unknown-template', 'lt-9', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-9","Version":"3"}}]', NULL
),
('1', 'r', 'unknown-instances', 'lt-1', '$Latest', NULL, NULL, NULL),
(
    '1', 'r', 'unknown-nothing-named', NULL, NULL, NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"1"}}]', NULL
),
(
    '1', 'r', 'not-judged', 'lt-1', '$Latest', NULL,
    '[{"InstanceId":"i","LifecycleState":"InService",
     "LaunchTemplate":{"LaunchTemplateId":"lt-1","Version":"1"}}]', 'Delete in progress'
);
