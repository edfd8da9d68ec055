INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('1', 'r', 'lg', 'vpn');

INSERT INTO aws_ec2_client_vpn_endpoint (
    account_id, region, arn, client_vpn_endpoint_id, status, connection_log_options
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/pass-logged', 'pass-logged', 'available',
    '{"Enabled": true, "CloudwatchLogGroup": "vpn"}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/fail-off', 'fail-off', 'available',
    '{"Enabled": false}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/fail-group-gone', 'fail-group-gone',
    'available', '{"Enabled": true, "CloudwatchLogGroup": "gone"}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/unknown-unread', 'unknown-unread', 'available',
    NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/unknown-group', 'unknown-group', 'available',
    '{"Enabled": true}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:client-vpn-endpoint/unseen-deleted', 'unseen-deleted', 'deleted',
    '{"Enabled": false}'
);
