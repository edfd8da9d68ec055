INSERT INTO iac_comparison (
    account_id, region, subject, urn, property, table_name, column_name, declared, live, is_equal
)
VALUES
('1', 'r', 'urn:pass-equal#cidrBlock', 'urn:pass-equal', 'cidrBlock', 't', 'c', '"a"', '"a"', 1),
('1', 'r', 'urn:fail-other#cidrBlock', 'urn:fail-other', 'cidrBlock', 't', 'c', '"a"', '"b"', 0),
('1', 'r', 'urn:fail-none#tags', 'urn:fail-none', 'tags', 't', 'c', '{"a":"b"}', 'null', 0),
('1', 'r', 'urn:unknown-denied#tags', 'urn:unknown-denied', 'tags', 't', 'c', '{}', NULL, NULL),
(
    '1',
    'r',
    'urn:exempt-secret#password',
    'urn:exempt-secret',
    'password',
    't',
    'c',
    NULL,
    NULL,
    NULL
);
INSERT INTO iac_comparison (
    account_id, region, subject, urn, property, table_name, column_name, not_compared
)
VALUES
('1', 'r', 'urn:exempt-unknown#KmsKeyId', 'urn:exempt-unknown', 'KmsKeyId', 't', 'c', 'unknown');
INSERT INTO iac_comparison (
    account_id,
    region,
    subject,
    urn,
    property,
    table_name,
    column_name,
    declared,
    live,
    is_equal,
    difference
)
VALUES
(
    '1',
    'r',
    'urn:fail-said#p',
    'urn:fail-said',
    'p',
    't',
    'c',
    '[1]',
    '[2]',
    0,
    '[0]: declared 1, live 2'
),
('1', 'r', 'urn:fail-role#p#b', 'urn:fail-role', 'p', 't', 'c', '{}', '{"a":1}', 0, 'a: live 1'),
('1', 'r', 'urn:pass-role#p#a', 'urn:pass-role', 'p', 't', 'c', '{}', '{}', 1, NULL);

INSERT INTO iac_comparison (
    account_id,
    region,
    subject,
    urn,
    property,
    table_name,
    column_name,
    declared,
    live,
    not_compared
)
VALUES
('1', 'r', 'urn:exempt-parts#p', 'urn:exempt-parts', 'p', 't', 'c', '["a"]', '["b"]', 'parts');

-- params = { ignore_properties = ["desiredCapacity", "aws_instance:ami"] }
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'urn:exempt-ami', 'u', 's', 'terraform', 'aws_instance', 1, 0, 0),
('1', 'r', 'urn:fail-ami', 'u', 's', 'terraform', 'aws_launch_template', 1, 0, 0),
('1', 'r', 'urn:pass-ami', 'u', 's', 'terraform', 'aws_launch_template', 1, 0, 0);
INSERT INTO iac_comparison (
    account_id, region, subject, urn, property, table_name, column_name, declared, live, is_equal
)
VALUES
('1', 'r', 'urn:exempt-n#n', 'urn:exempt-n', 'desiredCapacity', 't', 'c', '1', '2', 0),
('1', 'r', 'urn:exempt-ami#ami', 'urn:exempt-ami', 'ami', 't', 'c', '"a"', '"b"', 0),
('1', 'r', 'urn:fail-ami#ami', 'urn:fail-ami', 'ami', 't', 'c', '"a"', '"b"', 0),
('1', 'r', 'urn:pass-ami#ami', 'urn:pass-ami', 'ami', 't', 'c', '"a"', '"a"', 1);
