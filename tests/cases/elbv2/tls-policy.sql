INSERT INTO aws_ec2_ssl_policy (account_id, region, arn, name, ssl_protocols)
VALUES
('1', 'r', 'p1', 'new', '["TLSv1.2", "TLSv1.3"]'),
('1', 'r', 'p2', 'old', '["TLSv1", "TLSv1.1", "TLSv1.2"]'),
('1', 'r', 'p3', 'eleven', '["TLSv1.1", "TLSv1.2"]'),
('1', 'r', 'p4', 'ssl', '["SSLv3", "TLSv1.2"]'),
('1', 'r', 'p5', 'empty', '[]'),
('1', 'r', 'p6', 'unread', NULL);
INSERT INTO aws_ec2_load_balancer_listener (account_id, region, arn, protocol, port, ssl_policy)
VALUES
('1', 'r', 'pass-new', 'HTTPS', 443, 'new'),
('1', 'r', 'pass-tls', 'TLS', 443, 'new'),
('1', 'r', 'fail-old', 'HTTPS', 443, 'old'),
('1', 'r', 'fail-eleven', 'HTTPS', 443, 'eleven'),
('1', 'r', 'fail-ssl', 'HTTPS', 443, 'ssl'),
('1', 'r', 'unknown-empty', 'HTTPS', 443, 'empty'),
('1', 'r', 'unknown-unread', 'HTTPS', 443, 'unread'),
('1', 'r', 'unknown-policy', 'HTTPS', 443, 'nobody-knows'),
('1', 'r', 'unknown-lacking', 'HTTPS', 443, NULL),
('1', 'r', 'unknown-protocol', NULL, 443, NULL),
('1', 'r', 'none-http', 'HTTP', 80, NULL),
('1', 'r', 'none:listener/gwy/a', NULL, NULL, NULL);

-- params = { allowed_policies = ["new-*"], min_tls = 1.3, require_pqc = true }
INSERT INTO aws_ec2_ssl_policy (account_id, region, arn, name, ssl_protocols)
VALUES
('1', 'r', 'p1', 'new-PQ-1', '["TLSv1.3"]'),
('1', 'r', 'p2', 'new-1', '["TLSv1.3"]'),
('1', 'r', 'p3', 'new-PQ-2', '["TLSv1.2", "TLSv1.3"]'),
('1', 'r', 'p4', 'other-PQ-1', '["TLSv1.3"]');
INSERT INTO aws_ec2_load_balancer_listener (account_id, region, arn, protocol, port, ssl_policy)
VALUES
('1', 'r', 'pass-all', 'TLS', 443, 'new-PQ-1'),
('1', 'r', 'fail-no-pqc', 'TLS', 443, 'new-1'),
('1', 'r', 'fail-older', 'TLS', 443, 'new-PQ-2'),
('1', 'r', 'fail-not-allowed', 'TLS', 443, 'other-PQ-1');
