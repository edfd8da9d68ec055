INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES
('1', 'global', 'arn:role/a', 'a'),
('1', 'global', 'arn:role/b', 'b');
INSERT INTO aws_lambda_function (account_id, region, arn, name, role)
VALUES
('1', 'eu', 'arn:function:pass-own', 'x', 'arn:role/a'),
('1', 'us', 'arn:us:function:pass-own-in-each-region', 'x', 'arn:role/a'),
('1', 'eu', 'arn:function:fail-shared', 'y', 'arn:role/b'),
('1', 'eu', 'arn:function:fail-shared-too', 'z', 'arn:role/b'),
('1', 'eu', 'arn:function:fail-role-gone', 'v', 'arn:role/gone'),
('1', 'eu', 'arn:function:unknown-role', 'w', NULL);

-- params = { allow_shared = ["edge-*", "arn:role/*/batch"] }
INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES
('1', 'global', 'arn:role/edge-1', 'edge-1'),
('1', 'global', 'arn:role/x/batch', 'batch'),
('1', 'global', 'arn:role/other', 'other');
INSERT INTO aws_lambda_function (account_id, region, arn, name, role)
VALUES
('1', 'eu', 'arn:function:pass-listed-name', 'a', 'arn:role/edge-1'),
('1', 'eu', 'arn:function:pass-listed-name-too', 'b', 'arn:role/edge-1'),
('1', 'eu', 'arn:function:pass-listed-arn', 'c', 'arn:role/x/batch'),
('1', 'eu', 'arn:function:pass-listed-arn-too', 'd', 'arn:role/x/batch'),
('1', 'eu', 'arn:function:fail-not-listed', 'e', 'arn:role/other'),
('1', 'eu', 'arn:function:fail-not-listed-too', 'f', 'arn:role/other');
