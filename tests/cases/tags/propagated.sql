INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i', 'i-1', '{"environment":"prod","team":"a","project":"b"}'),
('1', 'r', 'j', 'i-2', '{}'),
('1', 'r', 'k', 'i-3', NULL),
('1', 'r', 'l', 'i-4', '{"team":"a","note":"x"}');

INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, state, attachments, tags)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/pass-all', 'vol-1', 'in-use', '[{"InstanceId": "i-1"}]',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-none', 'vol-2', 'in-use', '[{"InstanceId": "i-1"}]', '{}'),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/fail-other-value', 'vol-3', 'in-use',
    '[{"InstanceId": "i-1"}]', '{"environment":"dev","team":"a","project":"b"}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/exempt-untagged-parent', 'vol-4', 'in-use',
    '[{"InstanceId": "i-2"}]', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/unknown-parent', 'vol-5', 'in-use', '[{"InstanceId": "i-3"}]',
    '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/pass-what-the-parent-has', 'vol-6', 'in-use',
    '[{"InstanceId": "i-4"}]', '{"team":"a"}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/pass-one-of-two', 'vol-7', 'in-use',
    '[{"InstanceId": "i-1"}, {"InstanceId": "i-4"}]', '{"team":"a"}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/unknown-tags', 'vol-8', 'in-use', '[{"InstanceId": "i-1"}]',
    NULL
),
('1', 'r', 'arn:aws:ec2:r:1:volume/left-out', 'vol-9', 'available', '[]', '{}');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, attached_instance_id, requester_managed, tags
)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:network-interface/fail-none', 'eni-1', 'i-1', 0, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:network-interface/left-out', 'eni-2', 'i-1', 1, '{}');

INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, volume_id, tags)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-all', 'snap-1', 'vol-1',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'arn:aws:ec2:r:1:snapshot/fail-none', 'snap-2', 'vol-1', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:snapshot/left-out', 'snap-3', 'vol-ffffffff', '{}');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, resource_id,
    read_replica_source_db_instance_identifier, tags
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:source', 'source', 'db-1', NULL,
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-replica', 'replica', 'db-2', 'source', '{"team":"a"}');

INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_snapshot_identifier, type, dbi_resource_id, tags
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:pass-all', 'a', 'manual', 'db-1',
    '{"environment":"prod","team":"a","project":"b"}'
),
('1', 'r', 'arn:aws:rds:r:1:snapshot:fail-none', 'b', 'awsbackup', 'db-1', '{}'),
('1', 'r', 'arn:aws:rds:r:1:snapshot:left-out', 'c', 'automated', 'db-1', '{}');

-- params = { required = ["owner"] }

INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i', 'i-1', '{"owner":"o","team":"a"}');

INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, attachments, tags)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/pass-owner', 'vol-1', '[{"InstanceId": "i-1"}]',
    '{"owner":"o"}'
);
