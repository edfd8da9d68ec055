INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, root_device_name, root_device_type)
VALUES ('1', 'eu-west-1', 'i-1', 'i-1', '/dev/xvda', 'ebs');
INSERT INTO aws_ebs_volume
(account_id, region, volume_id, arn, state, volume_type, create_time, attachments)
VALUES
(
    '1', 'eu-west-1', 'vol-1', 'arn:aws:ec2:eu-west-1:1:volume/pass-root', 'in-use', 'gp3',
    '2020-01-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/xvda","DeleteOnTermination":true}]'
),
(
    '1', 'eu-west-1', 'vol-2', 'arn:aws:ec2:eu-west-1:1:volume/pass-data-stays', 'in-use', 'io2',
    '2020-01-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/sdf","DeleteOnTermination":false}]'
),
(
    '1', 'eu-west-1', 'vol-3', 'arn:aws:ec2:eu-west-1:1:volume/pass-young', 'available', 'gp3',
    '2025-12-28T00:00:00Z', '[]'
),
(
    '1', 'eu-west-1', 'vol-4', 'arn:aws:ec2:eu-west-1:1:volume/pass-of-a-task', 'in-use', 'gp3',
    '2025-12-28T00:00:00Z',
    '[{"AssociatedResource":"arn:aws:ecs:eu-west-1:1:task/t","DeleteOnTermination":false}]'
),
(
    '1', 'eu-west-1', 'vol-5', 'arn:aws:ec2:eu-west-1:1:volume/fail-root-stays', 'in-use', 'gp3',
    '2020-01-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/xvda","DeleteOnTermination":false}]'
),
(
    '1', 'eu-west-1', 'vol-6', 'arn:aws:ec2:eu-west-1:1:volume/fail-idle', 'available', 'gp3',
    '2025-12-01T00:00:00Z', '[]'
),
(
    '1',
    'eu-west-1',
    'vol-7',
    'arn:aws:ec2:eu-west-1:1:volume/fail-idle-no-list',
    'available',
    'gp3',
    '2025-12-01T00:00:00Z', NULL
),
(
    '1', 'eu-west-1', 'vol-8', 'arn:aws:ec2:eu-west-1:1:volume/fail-gp2', 'in-use', 'gp2',
    '2020-01-01T00:00:00Z',
    '[{"InstanceId":"i-9","Device":"/dev/xvda","DeleteOnTermination":false}]'
),
(
    '1', 'eu-west-1', 'vol-9', 'arn:aws:ec2:eu-west-1:1:volume/unknown-root', 'in-use', 'gp3',
    '2020-01-01T00:00:00Z',
    '[{"InstanceId":"i-9","Device":"/dev/xvda","DeleteOnTermination":false}]'
),
(
    '1',
    'eu-west-1',
    'vol-10',
    'arn:aws:ec2:eu-west-1:1:volume/unknown-age',
    'available',
    'gp3',
    NULL,
    '[]'
),
(
    '1', 'eu-west-1', 'vol-11', 'arn:aws:ec2:eu-west-1:1:volume/unjudged', 'deleting', 'gp2', NULL,
    '[]'
);

-- params = { allow_types = ["gp2"], max_unattached_days = 365 }
INSERT INTO aws_ebs_volume
(account_id, region, volume_id, arn, state, volume_type, create_time, attachments)
VALUES
(
    '1', 'eu-west-1', 'vol-1', 'arn:aws:ec2:eu-west-1:1:volume/pass-gp2', 'available', 'gp2',
    '2025-06-01T00:00:00Z', '[]'
),
(
    '1', 'eu-west-1', 'vol-2', 'arn:aws:ec2:eu-west-1:1:volume/fail-gp3', 'available', 'gp3',
    '2025-06-01T00:00:00Z', '[]'
);

-- params = {}
-- An attachment that ends holds no more.
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, root_device_type, root_device_name)
VALUES ('1', 'eu', 'i-1', 'arn:instance/i-1', 'running', 'ebs', '/dev/xvda');
INSERT INTO aws_ebs_volume
(account_id, region, volume_id, arn, state, volume_type, create_time, attachments)
VALUES
(
    '1', 'eu', 'vol-1', 'arn:volume/fail-detached', 'available', 'gp3', '2025-06-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/sdf","State":"detached","DeleteOnTermination":false}]'
),
(
    '1', 'eu', 'vol-2', 'arn:volume/pass-attached', 'in-use', 'gp3', '2025-06-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/sdf","State":"attached","DeleteOnTermination":false}]'
),
(
    '1', 'eu', 'vol-3', 'arn:volume/pass-old-root-leaves', 'in-use', 'gp3', '2025-06-01T00:00:00Z',
    '[{"InstanceId":"i-1","Device":"/dev/xvda","State":"detaching","DeleteOnTermination":false}]'
);
