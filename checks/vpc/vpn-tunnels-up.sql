-- title    = "Both tunnels of each VPN connection are up and log"
-- severity = "medium"
-- why      = "With one tunnel down, the next maintenance of AWS cuts the site off, and without logs nobody sees why."
-- fix      = "Bring up the tunnel on the customer's gateway, and turn on the logs of both tunnels."
-- docs     = "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
-- controls = { prowler = ["vpc_vpn_connection_tunnels_up"], powerpipe = ["vpc_vpn_connection_logging_enabled"], fsbp = ["EC2.20", "EC2.171"] }
-- [params.require_logs]
-- about    = "Whether the tunnels must log to CloudWatch."
-- default  = true

WITH tunnel AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.state,
        v.vgw_telemetry,
        v.options,
        (
            SELECT sum((t.value ->> 'Status') = 'UP') FROM json_each(v.vgw_telemetry) AS t
        ) AS up,
        json_array_length(v.vgw_telemetry) AS tunnels,
        (
            SELECT sum((t.value ->> '$.LogOptions.CloudWatchLogOptions.LogEnabled') IS 1)
            FROM json_each(v.options, '$.TunnelOptions') AS t
        ) AS logging,
        json_array_length(v.options, '$.TunnelOptions') AS optioned
    FROM aws_vpc_vpn_connection AS v
    WHERE coalesce(v.state, '') NOT IN ('deleting', 'deleted')
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        state,
        tunnels,
        coalesce(up, 0) AS up,
        coalesce(logging, 0) AS logging,
        optioned,
        CASE
            WHEN state <> 'available' THEN 0
            WHEN vgw_telemetry IS NOT NULL AND (tunnels < 2 OR coalesce(up, 0) < tunnels) THEN 0
            WHEN
                :require_logs
                AND options IS NOT NULL
                AND (optioned = 0 OR coalesce(logging, 0) < optioned)
                THEN 0
            WHEN
                state IS NULL
                OR vgw_telemetry IS NULL
                OR (:require_logs AND optioned IS NULL)
                THEN NULL
            ELSE 1
        END AS compliant
    FROM tunnel
)

SELECT
    account_id,
    region,
    arn AS resource,
    compliant,
    'the connection is ' || coalesce(state, 'in an unknown state') || ', '
    || coalesce(
        up || ' of ' || tunnels || ' tunnels are up',
        'whether its tunnels are up is not known'
    )
    || ', '
    || coalesce(
        logging || ' of ' || optioned || ' log',
        'whether they log is not known'
    ) AS actual
FROM judged;
