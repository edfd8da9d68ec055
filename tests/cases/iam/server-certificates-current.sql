INSERT INTO aws_iam_server_certificate (account_id, region, arn, name, expiration)
VALUES
('1', 'global', 'arn:aws:iam::1:server-certificate/pass-later', 'a', '2126-06-01T00:00:00Z'),
('1', 'global', 'arn:aws:iam::1:server-certificate/fail-expired', 'b', '2025-01-01T00:00:00Z'),
('1', 'global', 'arn:aws:iam::1:server-certificate/fail-soon', 'c', '2026-01-11T00:00:00Z'),
('1', 'global', 'arn:aws:iam::1:server-certificate/unknown-expiration', 'd', NULL);

-- params = { min_days = 5 }

INSERT INTO aws_iam_server_certificate (account_id, region, arn, name, expiration)
VALUES
('1', 'global', 'arn:aws:iam::1:server-certificate/pass-soon', 'c', '2026-01-11T00:00:00Z');
