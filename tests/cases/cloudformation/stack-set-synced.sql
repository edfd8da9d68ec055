INSERT INTO aws_cloudformation_stack_set (
    account_id, region, arn, stack_set_name, status, drift_status, instances
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/pass-current:1', 'pass-current', 'ACTIVE',
    'IN_SYNC',
    '[{"Account": "2", "Region": "r", "Status": "CURRENT", "StatusReason": null},
      {"Account": "2", "Region": "r", "Status": "CURRENT", "StatusReason": null}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/pass-empty:1', 'pass-empty', 'ACTIVE',
    'NOT_CHECKED', '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/fail-outdated:1', 'fail-outdated', 'ACTIVE',
    'NOT_CHECKED',
    '[{"Account": "2", "Region": "r", "Status": "CURRENT", "StatusReason": null},
      {"Account": "2", "Region": "r", "Status": "OUTDATED", "StatusReason": "no right"}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/fail-inoperable:1', 'fail-inoperable', 'ACTIVE',
    'NOT_CHECKED',
    '[{"Account": "2", "Region": "r", "Status": "INOPERABLE", "StatusReason": "no right"}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/fail-drifted:1', 'fail-drifted', 'ACTIVE',
    'DRIFTED', '[{"Account": "2", "Region": "r", "Status": "CURRENT", "StatusReason": null}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/unknown-instances:1', 'unknown-instances',
    'ACTIVE', 'IN_SYNC', NULL
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/fail-drifted-instances-unread:1',
    'fail-drifted-instances-unread', 'ACTIVE', 'DRIFTED', NULL
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/unknown-at-work:1', 'unknown-at-work', 'ACTIVE',
    'IN_SYNC',
    '[{"Account": "2", "Region": "r", "Status": "CURRENT", "DetailedStatus": "SUCCEEDED"},
      {"Account": "3", "Region": "r", "Status": "OUTDATED", "DetailedStatus": "RUNNING"},
      {"Account": "4", "Region": "r", "Status": "OUTDATED", "DetailedStatus": "PENDING"}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/fail-one-at-work:1', 'fail-one-at-work',
    'ACTIVE', 'IN_SYNC',
    '[{"Account": "3", "Region": "r", "Status": "OUTDATED", "DetailedStatus": "RUNNING"},
      {"Account": "4", "Region": "r", "Status": "OUTDATED", "DetailedStatus": "FAILED"}]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stackset/pass-suspended:1', 'pass-suspended', 'ACTIVE',
    'IN_SYNC',
    '[{"Account": "2", "Region": "r", "Status": "CURRENT", "DetailedStatus": "SUCCEEDED"},
      {"Account": "3", "Region": "r", "Status": "OUTDATED",
       "DetailedStatus": "SKIPPED_SUSPENDED_ACCOUNT"}]'
);
