INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    cidr_ipv4,
    referenced_group_id
)
VALUES
('1', 'r', 'sgr-0', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-1', 'web', 0, 'tcp', 80, 80, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'web', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'wide', 0, 'tcp', 443, 444, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-4', 'all', 0, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-5', 'inside', 0, 'tcp', 443, 443, '10.0.0.0/8', NULL),
('1', 'r', 'sgr-6', 'byg', 0, 'tcp', 443, 443, NULL, 'app'),
('1', 'r', 'sgr-7', 'dns', 0, 'udp', 53, 53, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-8', 'dnst', 0, 'tcp', 53, 53, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-9', 'half', 0, 'tcp', 443, 443, '198.51.100.0/24', NULL),
('1', 'r', 'sgr-10', 'odd', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-11', 'range', 0, 'tcp', 8080, 8081, '10.0.0.0/8', NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, scheme, security_groups
)
VALUES
('1', 'r', 'pass-web', 'internet-facing', '["web"]'),
('1', 'r', 'pass-two-groups', 'internet-facing', '["dnst", "inside", "web"]'),
('1', 'r', 'pass-internal', 'internal', '["inside"]'),
('1', 'r', 'pass-internal-by-group', 'internal', '["byg"]'),
('1', 'r', 'pass-range', 'internal', '["range"]'),
('1', 'r', 'fail-shut', 'internet-facing', '["inside"]'),
('1', 'r', 'fail-nothing', 'internal', '["none"]'),
('1', 'r', 'fail-other-port', 'internal', '["range"]'),
('1', 'r', 'fail-wide', 'internet-facing', '["wide"]'),
('1', 'r', 'fail-all', 'internet-facing', '["all"]'),
('1', 'r', 'fail-internal-open', 'internal', '["web"]'),
('1', 'r', 'fail-one-listener', 'internet-facing', '["web"]'),
('1', 'r', 'fail-half', 'internet-facing', '["half"]'),
('1', 'r', 'exempt-no-listener', 'internet-facing', '["web"]'),
('1', 'r', 'unknown-groups', 'internet-facing', NULL),
('1', 'r', 'unknown-scheme', NULL, '["web"]'),
('1', 'r', 'unknown-rule', 'internet-facing', '["odd"]'),
('1', 'r', 'unknown-port', 'internal', '["inside"]'),
('1', 'r', 'unknown-protocol', 'internal', '["inside"]');
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, scheme, security_groups
)
VALUES
('1', 'r', 'exempt-without-groups', 'internet-facing', '[]'),
('1', 'r', 'pass-udp', 'internet-facing', '["dns"]'),
('1', 'r', 'fail-both', 'internet-facing', '["dns"]'),
('1', 'r', 'pass-both', 'internet-facing', '["dns", "dnst"]');
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, load_balancer_arn, protocol, port
)
VALUES
('1', 'r', 'l0', 'pass-web', 'HTTPS', 443),
('1', 'r', 'l1', 'pass-web', 'HTTP', 80),
('1', 'r', 'l2', 'pass-two-groups', 'HTTPS', 443),
('1', 'r', 'l3', 'pass-two-groups', 'HTTP', 80),
('1', 'r', 'l4', 'pass-two-groups', 'HTTP', 53),
('1', 'r', 'l5', 'pass-internal', 'HTTPS', 443),
('1', 'r', 'l6', 'pass-internal-by-group', 'HTTPS', 443),
('1', 'r', 'l7', 'pass-range', 'HTTP', 8080),
('1', 'r', 'l8', 'pass-range', 'HTTP', 8081),
('1', 'r', 'l9', 'fail-shut', 'HTTPS', 443),
('1', 'r', 'l10', 'fail-nothing', 'HTTPS', 443),
('1', 'r', 'l11', 'fail-other-port', 'HTTP', 8080),
('1', 'r', 'l12', 'fail-wide', 'HTTPS', 443),
('1', 'r', 'l13', 'fail-all', 'HTTPS', 443),
('1', 'r', 'l14', 'fail-internal-open', 'HTTPS', 443),
('1', 'r', 'l15', 'fail-internal-open', 'HTTP', 80),
('1', 'r', 'l16', 'fail-one-listener', 'HTTPS', 443),
('1', 'r', 'l17', 'fail-one-listener', 'HTTP', 80),
('1', 'r', 'l18', 'fail-one-listener', 'HTTP', 8080),
('1', 'r', 'l19', 'fail-half', 'HTTPS', 443),
('1', 'r', 'l20', 'unknown-groups', 'HTTPS', 443),
('1', 'r', 'l21', 'unknown-scheme', 'HTTPS', 443),
('1', 'r', 'l22', 'unknown-scheme', 'HTTP', 80),
('1', 'r', 'l23', 'unknown-rule', 'HTTPS', 443),
('1', 'r', 'l24', 'unknown-port', 'HTTPS', NULL),
('1', 'r', 'l25', 'unknown-protocol', NULL, 443),
('1', 'r', 'l26', 'unknown-protocol', 'HTTPS', 443),
('1', 'r', 'l27', 'exempt-without-groups', 'TCP', 80),
('1', 'r', 'l28', 'pass-udp', 'UDP', 53),
('1', 'r', 'l29', 'fail-both', 'TCP_UDP', 53),
('1', 'r', 'l30', 'pass-both', 'TCP_UDP', 53);

-- params = { client_cidrs = ["203.0.113.0/24", "pl-cdn"] }
INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    cidr_ipv4,
    referenced_group_id
)
VALUES
('1', 'r', 'sgr-0', 'office', 0, 'tcp', 443, 443, '203.0.113.0/24', NULL),
('1', 'r', 'sgr-1', 'office', 0, 'tcp', 80, 80, '203.0.113.0/24', NULL),
('1', 'r', 'sgr-2', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'other', 0, 'tcp', 443, 443, '198.51.100.0/24', NULL),
('1', 'r', 'sgr-4', 'every', 0, '-1', -1, -1, '203.0.113.0/24', NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, scheme, security_groups
)
VALUES
('1', 'r', 'pass-office', 'internet-facing', '["office"]'),
('1', 'r', 'fail-everyone', 'internet-facing', '["web", "office"]'),
('1', 'r', 'fail-other', 'internet-facing', '["other"]'),
('1', 'r', 'fail-every-port', 'internet-facing', '["every"]');
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, load_balancer_arn, protocol, port
)
VALUES
('1', 'r', 'l0', 'pass-office', 'HTTPS', 443),
('1', 'r', 'l1', 'pass-office', 'HTTP', 80),
('1', 'r', 'l2', 'fail-everyone', 'HTTPS', 443),
('1', 'r', 'l3', 'fail-everyone', 'HTTP', 80),
('1', 'r', 'l4', 'fail-other', 'HTTPS', 443),
('1', 'r', 'l5', 'fail-every-port', 'HTTPS', 443);
