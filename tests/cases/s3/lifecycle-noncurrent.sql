INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, versioning_enabled, lifecycle_rules
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-one-rule', 'pass-one-rule', 1,
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":90},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-three-rules', 'pass-three-rules', 1,
    '[{"Status":"Enabled","Prefix":"","NoncurrentVersionExpiration":{"NoncurrentDays":30}},
    {"Status":"Enabled","Filter":{"Prefix":""},"Expiration":{"Days":400}},
    {"Status":"Enabled","AbortIncompleteMultipartUpload":{"DaysAfterInitiation":1}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-too-late', 'fail-too-late', 1,
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":91},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-markers-stay', 'fail-markers-stay', 1,
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-uploads-stay', 'fail-uploads-stay', 1,
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"ExpiredObjectDeleteMarker":true}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-prefix', 'fail-one-prefix', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":"tmp/"},
    "NoncurrentVersionExpiration":{"NoncurrentDays":30},"Expiration":{"Days":30},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-tag', 'fail-one-tag', 1,
    '[{"Status":"Enabled","Filter":{"And":{"Prefix":"","Tags":[{"Key":"k","Value":"v"}]}},
    "NoncurrentVersionExpiration":{"NoncurrentDays":30},"Expiration":{"Days":30},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-disabled', 'fail-disabled', 1,
    '[{"Status":"Disabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"Days":30},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-none', 'fail-none', 1, '[]'),
('1', 'eu-west-1', 'arn:aws:s3:::exempt-no-versions', 'exempt-no-versions', 0, '[]'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-rules', 'unknown-rules', 1, NULL),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-versioning', 'unknown-versioning', NULL, '[]');

-- Rules for some objects alone.
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, versioning_enabled, lifecycle_rules
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-old-prefix', 'fail-old-prefix', 1,
    '[{"Status":"Enabled","Prefix":"logs/","NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-tag', 'fail-tag', 1,
    '[{"Status":"Enabled","Filter":{"Tag":{"Key":"a","Value":"b"}},
    "NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-large', 'fail-large', 1,
    '[{"Status":"Enabled","Filter":{"ObjectSizeGreaterThan":1000},
    "NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-small', 'fail-small', 1,
    '[{"Status":"Enabled","Filter":{"ObjectSizeLessThan":1000},
    "NoncurrentVersionExpiration":{"NoncurrentDays":30},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'
);

-- params = { noncurrent_days = 365, abort_days = 14 }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, versioning_enabled, lifecycle_rules
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-a-year', 'pass-a-year', 1,
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":365},
    "Expiration":{"ExpiredObjectDeleteMarker":true},
    "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":14}}]'
);

-- params = {}
-- What spares the newest old versions keeps so many of them for ever, however few the days are.
INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled, lifecycle_rules)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-expires', 'pass-expires', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-keeps-a-hundred', 'fail-keeps-a-hundred', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30,"NewerNoncurrentVersions":100},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-keeps-one', 'fail-keeps-one', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":1,"NewerNoncurrentVersions":1},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}}]'
),
(
    '1',
    'r',
    'arn:aws:s3:::pass-another-rule-takes-the-rest',
    'pass-another-rule-takes-the-rest',
    1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30,"NewerNoncurrentVersions":5},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}},
      {"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":90}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-another-rule-is-off', 'fail-another-rule-is-off', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30,"NewerNoncurrentVersions":5},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}},
      {"Status":"Disabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":90}}]'
),
(
    '1',
    'r',
    'arn:aws:s3:::fail-another-rule-takes-too-long',
    'fail-another-rule-takes-too-long',
    1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30,"NewerNoncurrentVersions":5},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}},
      {"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":900}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-another-rule-for-a-part', 'fail-another-rule-for-a-part', 1,
    '[{"Status":"Enabled","Filter":{"Prefix":""},
      "NoncurrentVersionExpiration":{"NoncurrentDays":30,"NewerNoncurrentVersions":5},
      "AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
      "Expiration":{"ExpiredObjectDeleteMarker":true}},
      {"Status":"Enabled","Filter":{"Prefix":"logs/"},
      "NoncurrentVersionExpiration":{"NoncurrentDays":9}}]'
);
