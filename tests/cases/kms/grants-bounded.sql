INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, customer_master_key_spec, grants)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-none', 'pass-none', 'CUSTOMER',
    'SYMMETRIC_DEFAULT', '[]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-constrained', 'pass-constrained',
    'CUSTOMER', 'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": true}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-unconstrained', 'fail-unconstrained',
    'CUSTOMER', 'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": true}, {"GrantId": "g",
      "GranteePrincipal": "arn:aws:iam::111111111111:role/app", "GranteeServicePrincipal": null,
      "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-another-account',
    'fail-another-account', 'CUSTOMER', 'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::222222222222:role/x",
      "GranteeServicePrincipal": null, "HasConstraints": true}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-service', 'pass-service', 'CUSTOMER',
    'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "rds.eu-west-1.amazonaws.com",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-service-principal',
    'pass-service-principal', 'CUSTOMER', 'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": "redshift.amazonaws.com", "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-linked', 'pass-linked', 'CUSTOMER',
    'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g",
      "GranteePrincipal": "arn:aws:iam::111111111111:role/aws-service-role/autoscaling.amazonaws.com/X",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-asymmetric', 'pass-asymmetric',
    'CUSTOMER', 'RSA_2048',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-kind', 'unknown-kind', 'CUSTOMER',
    NULL,
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-another-account-kind-unread',
    'fail-another-account-kind-unread', NULL, NULL,
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::222222222222:root",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-grants', 'unknown-grants',
    'CUSTOMER', 'SYMMETRIC_DEFAULT', NULL
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/exempt-of-aws', 'exempt-of-aws', 'AWS',
    'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": false}]'
);

-- params = { max_grants = 1, trusted_accounts = ["222222222222"] }

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, customer_master_key_spec, grants)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-many', 'fail-many', 'CUSTOMER',
    'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::111111111111:role/app",
      "GranteeServicePrincipal": null, "HasConstraints": true}, {"GrantId": "g",
      "GranteePrincipal": "arn:aws:iam::111111111111:role/app", "GranteeServicePrincipal": null,
      "HasConstraints": true}]'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-trusted', 'pass-trusted', 'CUSTOMER',
    'SYMMETRIC_DEFAULT',
    '[{"GrantId": "g", "GranteePrincipal": "arn:aws:iam::222222222222:role/x",
      "GranteeServicePrincipal": null, "HasConstraints": true}]'
);
