INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, scheme)
VALUES
('1', 'r', 'pass-https', 'internet-facing'),
('1', 'r', 'fail-http', 'internet-facing'),
('1', 'r', 'fail-none', 'internet-facing'),
('1', 'r', 'fail-without-certificate', 'internet-facing'),
('1', 'r', 'exempt-internal', 'internal'),
('1', 'r', 'unknown-scheme', NULL),
('1', 'r', 'unknown-protocol', 'internet-facing'),
('1', 'r', 'unknown-certificate', 'internet-facing');
INSERT INTO aws_ec2_network_load_balancer (account_id, region, arn, scheme)
VALUES
('1', 'r', 'pass-tls', 'internet-facing'),
('1', 'r', 'fail-tcp', 'internet-facing'),
('1', 'r', 'exempt-udp', 'internet-facing'),
('1', 'r', 'fail-udp-and-tcp', 'internet-facing');
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, load_balancer_arn, protocol, port, certificates, title
)
VALUES
('1', 'r', 'a', 'pass-https', 'HTTPS', 443, '[{"CertificateArn": "c"}]', 'HTTPS 443'),
('1', 'r', 'b', 'pass-https', 'HTTP', 80, '[]', 'HTTP 80'),
('1', 'r', 'c', 'fail-http', 'HTTP', 80, '[]', 'HTTP 80'),
('1', 'r', 'd', 'fail-without-certificate', 'HTTPS', 443, '[]', 'HTTPS 443'),
('1', 'r', 'e', 'exempt-internal', 'HTTP', 80, '[]', 'HTTP 80'),
('1', 'r', 'f', 'unknown-scheme', 'HTTP', 80, '[]', 'HTTP 80'),
('1', 'r', 'g', 'unknown-protocol', NULL, 80, '[]', 'g'),
('1', 'r', 'h', 'unknown-certificate', 'HTTPS', 443, NULL, 'HTTPS 443'),
('1', 'r', 'i', 'pass-tls', 'TLS', 443, '[{"CertificateArn": "c"}]', 'TLS 443'),
('1', 'r', 'j', 'fail-tcp', 'TCP', 443, '[]', 'TCP 443'),
('1', 'r', 'k', 'exempt-udp', 'UDP', 53, '[]', 'UDP 53'),
('1', 'r', 'l', 'fail-udp-and-tcp', 'UDP', 53, '[]', 'UDP 53'),
('1', 'r', 'm', 'fail-udp-and-tcp', 'TCP', 53, '[]', 'TCP 53');
