INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    virtualization_type,
    network_interfaces,
    key_name,
    source_dest_check,
    tags,
    ebs_optimized
)
VALUES
(
    '1', 'r', 'pass-sound', 'pass-sound', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]',
    NULL, 1, NULL, 0
),
(
    '1', 'r', 'pass-nat', 'pass-nat', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]', NULL, 0,
    '{"Role":"NAT"}', 0
),
(
    '1', 'r', 'fail-paravirtual', 'fail-paravirtual', 'running', 'paravirtual',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, 0
),
(
    '1', 'r', 'fail-two-interfaces', 'fail-two-interfaces', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"},{"NetworkInterfaceId":"eni-1"}]', NULL, 1, NULL, 0
),
(
    '1', 'r', 'fail-key', 'fail-key', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]', 'ops',
    1, NULL, 0
),
(
    '1', 'r', 'fail-forwards', 'fail-forwards', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 0, NULL, 0
),
(
    '1', 'r', 'fail-forwards-as-web', 'fail-forwards-as-web', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 0, '{"role":"web"}', 0
),
(
    '1', 'r', 'unknown-virtualization', 'unknown-virtualization', 'running', NULL,
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, 0
),
('1', 'r', 'unknown-interfaces', 'unknown-interfaces', 'running', 'hvm', NULL, NULL, 1, NULL, 0),
(
    '1', 'r', 'unknown-check', 'unknown-check', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, NULL, NULL, 0
),
('1', 'r', 'fail-key-of-unknown', 'fail-key-of-unknown', 'running', NULL, NULL, 'ops', 1, NULL, 0),
(
    '1', 'r', 'not-judged', 'not-judged', 'terminated', 'paravirtual',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, 0
);

-- params = { allow_key_pair = true }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    virtualization_type,
    network_interfaces,
    key_name,
    source_dest_check,
    tags,
    ebs_optimized
)
VALUES
(
    '1', 'r', 'pass-key', 'pass-key', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]', 'ops',
    1, NULL, 0
),
(
    '1', 'r', 'fail-paravirtual', 'fail-paravirtual', 'running', 'paravirtual',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, 0
);

-- params = { max_interfaces = 2 }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    virtualization_type,
    network_interfaces,
    key_name,
    source_dest_check,
    tags,
    ebs_optimized
)
VALUES
(
    '1', 'r', 'pass-two', 'pass-two', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"},{"NetworkInterfaceId":"eni-1"}]', NULL, 1, NULL, 0
),
(
    '1', 'r', 'fail-three', 'fail-three', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"},{"NetworkInterfaceId":"eni-1"},
     {"NetworkInterfaceId":"eni-2"}]', NULL, 1, NULL, 0
);

-- params = { forwarding_tags = [] }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    virtualization_type,
    network_interfaces,
    key_name,
    source_dest_check,
    tags,
    ebs_optimized
)
VALUES
(
    '1', 'r', 'pass-sound', 'pass-sound', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]',
    NULL, 1, NULL, 0
),
(
    '1', 'r', 'fail-nat', 'fail-nat', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]', NULL, 0,
    '{"role":"nat"}', 0
);

-- params = { require_ebs_optimized = true }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    virtualization_type,
    network_interfaces,
    key_name,
    source_dest_check,
    tags,
    ebs_optimized
)
VALUES
(
    '1', 'r', 'pass-optimized', 'pass-optimized', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, 1
),
(
    '1', 'r', 'fail-not', 'fail-not', 'running', 'hvm', '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1,
    NULL, 0
),
(
    '1', 'r', 'unknown-unread', 'unknown-unread', 'running', 'hvm',
    '[{"NetworkInterfaceId":"eni-0"}]', NULL, 1, NULL, NULL
);
