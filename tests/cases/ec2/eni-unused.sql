INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    status,
    requester_managed,
    attached_instance_id,
    description
)
VALUES
('1', 'r', 'pass-in-use', 'pass-in-use', 'in-use', 0, 'i-1', NULL),
('1', 'r', 'pass-associated', 'pass-associated', 'associated', 0, NULL, NULL),
('1', 'r', 'pass-managed', 'pass-managed', 'in-use', 1, NULL, NULL),
('1', 'r', 'pass-attaching', 'pass-attaching', 'attaching', 0, NULL, NULL),
('1', 'r', 'fail-available', 'fail-available', 'available', 0, NULL, NULL),
('1', 'r', 'fail-available-by-whom', 'fail-available-by-whom', 'available', NULL, NULL, NULL),
('1', 'r', 'exempt-managed', 'exempt-managed', 'available', 1, NULL, NULL),
('1', 'r', 'unknown-detaching', 'unknown-detaching', 'detaching', 0, NULL, NULL),
('1', 'r', 'unknown-status', 'unknown-status', NULL, 0, NULL, NULL);
