-- title    = "No instance idles, and none is kept stopped for long"
-- severity = "low"
-- why      = "What does nothing costs money by the hour, and what is stopped costs its disks and misses every patch."
-- fix      = "Take an image where it may be wanted again, and terminate the instance."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html"
-- controls = { prowler = ["ec2_instance_stopped_older_than_specific_days"], powerpipe = ["ec2_stopped_instance_30_days"], fsbp = ["EC2.4"] }
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14
-- [params.idle_cpu]
-- about    = "Percent of the processors that an idle instance never exceeds."
-- default  = 2
-- [params.idle_network_mib]
-- about    = "MiB in a day that an idle instance sends and receives at most."
-- default  = 5
-- [params.max_stopped_days]
-- about    = "Days for which an instance may be stopped."
-- default  = 30

WITH span AS (
    SELECT
        started_at,
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

used AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_state,
        i.instance_state IN ('stopping', 'stopped') AS is_stopped,
        i.state_transition_time,
        julianday(span.started_at) - julianday(i.state_transition_time) AS stopped_days,
        i.launch_time > span.since AS is_young,
        i.metric_since <= span.since AS is_known,
        (
            SELECT max(c.value)
            FROM json_each(i.metric_cpu_maximum_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS cpu,
        (
            SELECT max(n.value) / 1048576.0
            FROM json_each(i.metric_network_in_daily) AS n
            WHERE n.key >= span.since AND n.key < span.until
        ) AS received,
        (
            SELECT max(n.value) / 1048576.0
            FROM json_each(i.metric_network_out_daily) AS n
            WHERE n.key >= span.since AND n.key < span.until
        ) AS sent
    FROM aws_ec2_instance AS i
    CROSS JOIN span
    WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        is_young AND NOT is_stopped, 'it was started within the days that are looked at', NULL
    ) AS exempt,
    CASE
        WHEN is_stopped THEN stopped_days <= :max_stopped_days
        WHEN is_stopped IS NULL OR is_known IS NOT 1 OR is_young IS NULL THEN NULL
        ELSE cpu > :idle_cpu OR max(received, sent) > :idle_network_mib
    END AS compliant,
    CASE
        WHEN is_stopped
            THEN
                instance_state || ' since '
                || coalesce(state_transition_time, 'a time that AWS does not name')
        WHEN is_known
            THEN
                iif(
                    cpu IS NULL,
                    'no use of the processors',
                    printf('%.1f %% of the processors at most', cpu)
                )
                || iif(
                    received IS NULL OR sent IS NULL,
                    ', no use of the network',
                    printf(', %.1f MiB in a day at most', max(received, sent))
                )
                || ' in ' || :lookback_days || ' days'
        ELSE 'how much it is used is not known'
    END AS actual
FROM used;
