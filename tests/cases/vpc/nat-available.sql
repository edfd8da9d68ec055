INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, nat_gateway_id, state, connectivity_type, availability_mode,
    failure_code, nat_gateway_addresses
)
VALUES
(
    '1', 'eu', 'arn:natgateway/pass-public', 'n1', 'available', 'public', NULL, NULL,
    '[{"AllocationId": "eip-1", "NetworkInterfaceId": "eni-1", "Status": "succeeded"}]'
),
(
    '1', 'eu', 'arn:natgateway/pass-two-addresses', 'n2', 'available', NULL, 'zonal', '',
    '[{"AllocationId": "eip-1", "PublicIp": "1.1.1.1"}, {"AllocationId": "eip-2"}]'
),
(
    '1', 'eu', 'arn:natgateway/pass-private', 'n3', 'available', 'private', NULL, NULL,
    '[{"PrivateIp": "10.0.0.1"}]'
),
(
    '1', 'eu', 'arn:natgateway/pass-regional', 'n4', 'available', 'public', 'regional', NULL,
    '[{"PublicIp": "1.1.1.1", "AvailabilityZone": "eua"}]'
),
(
    '1', 'eu', 'arn:natgateway/fail-failed', 'n5', 'failed', 'public', NULL,
    'Gateway.NotAttached', '[]'
),
('1', 'eu', 'arn:natgateway/fail-pending', 'n6', 'pending', 'private', NULL, NULL, '[]'),
('1', 'eu', 'arn:natgateway/fail-no-address', 'n7', 'available', 'public', NULL, NULL, '[]'),
(
    '1', 'eu', 'arn:natgateway/fail-elastic-ip-gone', 'n8', 'available', 'public', NULL, NULL,
    '[{"AllocationId": "eip-9", "NetworkInterfaceId": "eni-9"}]'
),
(
    '1', 'eu', 'arn:natgateway/fail-elastic-ip-idle', 'n9', 'available', 'public', NULL, NULL,
    '[{"AllocationId": "eip-3", "NetworkInterfaceId": "eni-9"}]'
),
(
    '1', 'eu', 'arn:natgateway/fail-second-address', 'n10', 'available', 'public', NULL, NULL,
    '[{"AllocationId": "eip-1"}, {"AllocationId": "eip-2", "Status": "failed"}]'
),
('1', 'eu', 'arn:natgateway/unknown-addresses', 'n11', 'available', 'public', NULL, NULL, NULL),
('1', 'eu', 'arn:natgateway/unknown-state', 'n12', NULL, 'private', NULL, NULL, '[]'),
('1', 'eu', 'arn:natgateway/not-judged', 'n13', 'deleted', NULL, NULL, NULL, NULL);

INSERT INTO aws_vpc_eip (
    account_id, region, arn, allocation_id, association_id, network_interface_id
)
VALUES
('1', 'eu', 'e1', 'eip-1', 'eipassoc-1', 'eni-1'),
('1', 'eu', 'e2', 'eip-2', NULL, NULL),
('1', 'eu', 'e3', 'eip-3', NULL, NULL);
