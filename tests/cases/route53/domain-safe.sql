INSERT INTO aws_route53_domain (
    account_id, region, arn, auto_renew, transfer_lock, admin_privacy, registrant_privacy,
    tech_privacy, expiration_date
)
VALUES
('1', 'r', 'pass-year', 1, 1, 1, 1, 1, '2027-01-01T00:00:00Z'),
('1', 'r', 'pass-day-30', 1, 1, 1, 1, 1, '2026-01-31T00:00:00Z'),
('1', 'r', 'fail-soon', 1, 1, 1, 1, 1, '2026-01-30T00:00:00Z'),
('1', 'r', 'fail-no-renewal', 0, 1, 1, 1, 1, '2027-01-01T00:00:00Z'),
('1', 'r', 'fail-unlocked', 1, 0, 1, 1, 1, '2027-01-01T00:00:00Z'),
('1', 'r', 'fail-shown', 1, 1, 1, 0, 1, '2027-01-01T00:00:00Z'),
('1', 'r', 'fail-details-unread', 1, 0, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-privacy', 1, 1, NULL, 1, 1, '2027-01-01T00:00:00Z'),
('1', 'r', 'unknown-end', 1, 1, 1, 1, 1, NULL);

-- params = { min_days = 90 }
INSERT INTO aws_route53_domain (
    account_id, region, arn, auto_renew, transfer_lock, admin_privacy, registrant_privacy,
    tech_privacy, expiration_date
)
VALUES
('1', 'r', 'fail-day-89', 1, 1, 1, 1, 1, '2026-03-31T00:00:00Z');
