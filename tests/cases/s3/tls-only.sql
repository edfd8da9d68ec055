INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy_std) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-textbook', 'pass-textbook',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-textbook","arn:aws:s3:::pass-textbook/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-two-statements', 'pass-two-statements',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-two-statements"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}},{"Effect":"Deny",
    "Principal":{"AWS":["*"]},"Action":["*"],
    "Resource":["arn:aws:s3:::pass-two-statements/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-wide-resource', 'pass-wide-resource',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-wide*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-string-operator', 'pass-string-operator',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-string-operator","arn:aws:s3:::pass-string-operator/*"],
    "Condition":{"stringnotequals":{"aws:securetransport":["true"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-services-spared', 'pass-services-spared',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-services-spared","arn:aws:s3:::pass-services-spared/*"],
    "Condition":{"boolifexists":{"aws:securetransport":["false"],
    "aws:principalisawsservice":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-among-others', 'pass-among-others',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::1:root"]},
    "Action":["s3:getobject"],"Resource":["arn:aws:s3:::pass-among-others/*"]},
    {"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-among-others","arn:aws:s3:::pass-among-others/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-allow-over-tls', 'fail-allow-over-tls',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-allow-over-tls","arn:aws:s3:::fail-allow-over-tls/*"],
    "Condition":{"bool":{"aws:securetransport":["true"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-objects-only', 'fail-objects-only',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-objects-only/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-bucket-only', 'fail-bucket-only',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-bucket-only"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-some-objects', 'fail-some-objects',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-some-objects","arn:aws:s3:::fail-some-objects/public/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-action', 'fail-one-action',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:getobject",
    "s3:putobject"],"Resource":["arn:aws:s3:::fail-one-action",
    "arn:aws:s3:::fail-one-action/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-family', 'fail-one-family',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:get*"],
    "Resource":["arn:aws:s3:::fail-one-family","arn:aws:s3:::fail-one-family/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-principal', 'fail-one-principal',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["arn:aws:iam::1:role/web"]},
    "Action":["s3:*"],"Resource":["arn:aws:s3:::fail-one-principal",
    "arn:aws:s3:::fail-one-principal/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-over-tls', 'fail-over-tls',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-over-tls","arn:aws:s3:::fail-over-tls/*"],
    "Condition":{"bool":{"aws:securetransport":["true"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-other-condition', 'fail-other-condition',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-other-condition","arn:aws:s3:::fail-other-condition/*"],
    "Condition":{"stringnotequals":{"aws:sourcevpce":["vpce-1"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-further-condition', 'fail-further-condition',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-further-condition",
    "arn:aws:s3:::fail-further-condition/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]},
    "stringequals":{"aws:principalaccount":["1"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-not-principal', 'fail-not-principal',
    '{"Statement":[{"Effect":"Deny","Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-not-principal","arn:aws:s3:::fail-not-principal/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}},
    "NotPrincipal":{"AWS":["arn:aws:iam::1:root"]}}]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-no-policy', 'fail-no-policy', '{}'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { min_tls = 1.3 }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy_std) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-new-tls', 'pass-new-tls',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::pass-new-tls","arn:aws:s3:::pass-new-tls/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}},{"Effect":"Deny",
    "Principal":{"AWS":["*"]},"Action":["s3:*"],"Resource":["arn:aws:s3:::pass-new-tls",
    "arn:aws:s3:::pass-new-tls/*"],
    "Condition":{"numericlessthan":{"s3:tlsversion":["1.3"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-old-tls', 'fail-old-tls',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-old-tls","arn:aws:s3:::fail-old-tls/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}},{"Effect":"Deny",
    "Principal":{"AWS":["*"]},"Action":["s3:*"],"Resource":["arn:aws:s3:::fail-old-tls",
    "arn:aws:s3:::fail-old-tls/*"],
    "Condition":{"numericlessthan":{"s3:tlsversion":["1.2"]}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-http-only', 'fail-http-only',
    '{"Statement":[{"Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],
    "Resource":["arn:aws:s3:::fail-http-only","arn:aws:s3:::fail-http-only/*"],
    "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
);
