INSERT INTO aws_vpc (
    account_id, region, arn, vpc_id,
    cidr_block, dhcp_options_id, enable_dns_support, enable_dns_hostnames
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-amazon', 'a', '10.0.0.0/16', 'dopt-a', 1, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-resolver-address', 'b', '10.0.0.64/26', 'dopt-b', 1, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-link-local', 'c', '10.0.0.0/16', 'dopt-c', 1, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-no-support', 'd', '10.0.0.0/16', 'dopt-a', 0, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-no-host-names', 'e', '10.0.0.0/16', 'dopt-d', 1, 0),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/unknown-no-options', 'f', '10.0.0.0/16', 'default', 1, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/exempt-no-endpoint', 'g', '10.0.0.0/16', 'dopt-a', 0, 0),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/exempt-gateway-only', 'h', '10.0.0.0/16', 'dopt-a', 0, 0),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/unknown-own-servers', 'i', '10.0.0.0/16', 'dopt-d', 1, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/unknown-support', 'j', '10.0.0.0/16', 'dopt-a', NULL, 1),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/unknown-options', 'k', '10.0.0.0/16', 'dopt-e', 1, 1);

INSERT INTO aws_vpc_dhcp_options (
    account_id, region, arn, dhcp_options_id, domain_name_servers
) VALUES
('1', 'r-1', 'a', 'dopt-a', '["AmazonProvidedDNS"]'),
('1', 'r-1', 'b', 'dopt-b', '["10.9.9.9","10.0.0.66"]'),
('1', 'r-1', 'c', 'dopt-c', '["169.254.169.253"]'),
('1', 'r-1', 'd', 'dopt-d', '["10.0.0.20"]'),
('1', 'r-2', 'e', 'dopt-e', '["AmazonProvidedDNS"]');

INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, vpc_endpoint_type, state
) VALUES
('1', 'r-1', 'ea', 'ea', 'a', 'Interface', 'available'),
('1', 'r-1', 'eb', 'eb', 'b', 'Interface', 'available'),
('1', 'r-1', 'ec', 'ec', 'c', 'Interface', 'available'),
('1', 'r-1', 'ed', 'ed', 'd', 'Interface', 'available'),
('1', 'r-1', 'ee', 'ee', 'e', 'Interface', 'available'),
('1', 'r-1', 'ef', 'ef', 'f', 'Interface', 'available'),
('1', 'r-1', 'eh', 'eh', 'h', 'Gateway', 'available'),
('1', 'r-1', 'ei', 'ei', 'i', 'Interface', 'available'),
('1', 'r-1', 'ej', 'ej', 'j', 'Interface', 'available'),
('1', 'r-1', 'ek', 'ek', 'k', 'Interface', 'available'),
('1', 'r-1', 'eg', 'eg', 'g', 'Interface', 'deleted');
