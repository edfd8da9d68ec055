-- title    = "Client VPN endpoints log connections"
-- severity = "low"
-- why      = "Without a log nobody can tell who was in the network when something happened there."
-- fix      = "Turn connection logging on, with a log group."
-- docs     = "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html"
-- controls = { prowler = ["ec2_client_vpn_endpoint_connection_logging_enabled"], fsbp = ["EC2.51"] }
-- omits    = "Whether the stream of the log exists."

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE v.connection_log_options ->> '$.Enabled'
        WHEN 0 THEN 0
        WHEN 1
            THEN
                iif(
                    v.connection_log_options ->> '$.CloudwatchLogGroup' IS NULL,
                    NULL,
                    g.arn IS NOT NULL
                )
    END AS compliant,
    CASE v.connection_log_options ->> '$.Enabled'
        WHEN 0 THEN 'connections are not logged'
        WHEN 1
            THEN
                'connections are logged to '
                || coalesce(
                    v.connection_log_options ->> '$.CloudwatchLogGroup',
                    'a group that AWS does not name'
                )
                || iif(
                    (v.connection_log_options ->> '$.CloudwatchLogGroup') <> '' AND g.arn IS NULL,
                    ', which does not exist',
                    ''
                )
        ELSE 'whether connections are logged is not known'
    END AS actual
FROM aws_ec2_client_vpn_endpoint AS v
LEFT JOIN aws_cloudwatch_log_group AS g
    ON
        v.account_id = g.account_id
        AND v.region = g.region
        AND g.name = (v.connection_log_options ->> '$.CloudwatchLogGroup')
WHERE coalesce(v.status, '') NOT IN ('deleting', 'deleted');
