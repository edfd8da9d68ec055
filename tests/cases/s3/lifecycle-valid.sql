INSERT INTO aws_s3_bucket (account_id, region, arn, name, lifecycle_rules)
VALUES
('1', 'r', 'arn:aws:s3:::exempt-none', 'exempt-none', '[]'),
(
    '1', 'r', 'arn:aws:s3:::pass-colder', 'pass-colder',
    '[{"ID":"a","Status":"Enabled","Filter":{"Prefix":"logs/"},"Expiration":{"Days":365},
      "Transitions":[{"Days":30,"StorageClass":"STANDARD_IA"},
      {"Days":90,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::pass-date', 'pass-date',
    '[{"Status":"Enabled","Filter":{},"Expiration":{"Date":"2026-01-01T00:00:00Z"},
      "Transitions":[{"Date":"2027-01-01T00:00:00Z","StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-off', 'fail-off',
    '[{"ID":"a","Status":"Disabled","Filter":{},"Expiration":{"Days":365}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-star', 'fail-star',
    '[{"ID":"a","Status":"Enabled","Filter":{"Prefix":"logs/*"},"Expiration":{"Days":365}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-slash', 'fail-slash',
    '[{"ID":"a","Status":"Enabled","Filter":{"And":{"Prefix":"/logs","Tags":[]}},
      "Expiration":{"Days":365}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-url', 'fail-url',
    '[{"ID":"a","Status":"Enabled","Prefix":"s3://logs","Expiration":{"Days":365}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-expired-before', 'fail-expired-before',
    '[{"Status":"Enabled","Filter":{},"Expiration":{"Days":60},
      "Transitions":[{"Days":60,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-warmer', 'fail-warmer',
    '[{"Status":"Enabled","Filter":{},
      "Transitions":[{"Days":90,"StorageClass":"STANDARD_IA"},
      {"Days":30,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-noncurrent', 'fail-noncurrent',
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},
      "NoncurrentVersionTransitions":[{"NoncurrentDays":40,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::pass-current-and-noncurrent', 'pass-current-and-noncurrent',
    '[{"Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},
      "Transitions":[{"Days":40,"StorageClass":"GLACIER"}],
      "NoncurrentVersionTransitions":[{"NoncurrentDays":20,"StorageClass":"DEEP_ARCHIVE"}]}]'
),
('1', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { allow_disabled = true, transitions = ["GLACIER 90"], min_expiration_days = 365 }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, lifecycle_rules)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-archived', 'pass-archived',
    '[{"Status":"Enabled","Filter":{},"Expiration":{"Days":365},
      "Transitions":[{"Days":60,"StorageClass":"GLACIER"}]},
      {"Status":"Disabled","Filter":{},"Expiration":{"Days":1}}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-late', 'fail-late',
    '[{"Status":"Enabled","Filter":{},"Transitions":[{"Days":91,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-other-class', 'fail-other-class',
    '[{"Status":"Enabled","Filter":{},"Transitions":[{"Days":60,"StorageClass":"GLACIER_IR"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-archived-when-off', 'fail-archived-when-off',
    '[{"Status":"Disabled","Filter":{},"Transitions":[{"Days":60,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-old-versions-only', 'fail-old-versions-only',
    '[{"Status":"Enabled","Filter":{},
      "NoncurrentVersionTransitions":[{"NoncurrentDays":20,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-soon', 'fail-soon',
    '[{"Status":"Enabled","Filter":{},"Expiration":{"Days":364},
      "Transitions":[{"Days":60,"StorageClass":"GLACIER"}]}]'
);
