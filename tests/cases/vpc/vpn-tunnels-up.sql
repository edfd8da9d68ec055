INSERT INTO aws_vpc_vpn_connection (
    account_id, region, arn, state, vgw_telemetry, options
)
VALUES
(
    '1', 'eu', 'arn:vpn/pass-up-and-logging', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-one-down', 'available',
    '[{"Status": "UP"}, {"Status": "DOWN"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-one-tunnel', 'available',
    '[{"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-none', 'available',
    '[]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-one-silent', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": false}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-no-log-options', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-no-tunnel-options', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": []}'
),
(
    '1', 'eu', 'arn:vpn/fail-pending', 'pending',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/fail-down-beside-unknown', 'available',
    '[{"Status": "DOWN"}, {"Status": "UP"}]',
    NULL
),
(
    '1', 'eu', 'arn:vpn/unknown-state', NULL,
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/unknown-tunnels', 'available',
    NULL,
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
),
(
    '1', 'eu', 'arn:vpn/unknown-options', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    NULL
),
(
    '1', 'eu', 'arn:vpn/not-judged', 'deleted',
    '[{"Status": "DOWN"}]',
    '{"TunnelOptions": []}'
);

-- params = { require_logs = false }
INSERT INTO aws_vpc_vpn_connection (
    account_id, region, arn, state, vgw_telemetry, options
)
VALUES
(
    '1', 'eu', 'arn:vpn/pass-silent', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": false}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": false}}}]}'
),
(
    '1', 'eu', 'arn:vpn/pass-unknown-options', 'available',
    '[{"Status": "UP"}, {"Status": "UP"}]',
    NULL
),
(
    '1', 'eu', 'arn:vpn/fail-down', 'available',
    '[{"Status": "DOWN"}, {"Status": "DOWN"}]',
    '{"TunnelOptions": [{"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}},
    {"LogOptions": {"CloudWatchLogOptions": {"LogEnabled": true}}}]}'
);
