INSERT INTO aws_iam_role (account_id, region, arn, name, max_session_duration)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-one-hour', 'a', 3600),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/app/fail-half-a-day', 'b', 43200),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-not-read', 'c', NULL),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/aws-service-role/x/exempt-linked',
    'd', 3600
),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/aws-reserved/x/exempt-sso', 'e', 43200);
-- params = { max_session_seconds = 7200 }
INSERT INTO aws_iam_role (account_id, region, arn, name, max_session_duration)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-two-hours', 'a', 7200),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-over-two-hours', 'b', 7201);
