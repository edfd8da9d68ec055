INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '1', 'r',
    'pass-defensive',
    '[
     {
      "Key": "routing.http.drop_invalid_header_fields.enabled",
      "Value": "true"
     },
     {
      "Key": "routing.http.desync_mitigation_mode",
      "Value": "defensive"
     }
]'
),
(
    '1', 'r',
    'pass-strictest',
    '[
     {
      "Key": "routing.http.drop_invalid_header_fields.enabled",
      "Value": "true"
     },
     {
      "Key": "routing.http.desync_mitigation_mode",
      "Value": "strictest"
     }
]'
),
(
    '1', 'r',
    'fail-monitor',
    '[
     {
      "Key": "routing.http.drop_invalid_header_fields.enabled",
      "Value": "true"
     },
     {
      "Key": "routing.http.desync_mitigation_mode",
      "Value": "monitor"
     }
]'
),
(
    '1', 'r',
    'fail-kept',
    '[
     {
      "Key": "routing.http.drop_invalid_header_fields.enabled",
      "Value": "false"
     },
     {
      "Key": "routing.http.desync_mitigation_mode",
      "Value": "strictest"
     }
]'
),
(
    '1', 'r',
    'fail-kept-without-mode',
    '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}]'
),
(
    '1', 'r',
    'unknown-mode',
    '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}]'
),
(
    '1', 'r',
    'unknown-headers',
    '[{"Key": "routing.http.desync_mitigation_mode", "Value": "strictest"}]'
),
('1', 'r', 'unknown-unread', NULL);
