-- title    = "Running instances pass their status checks"
-- severity = "high"
-- why      = "An instance that fails its checks is down for its users, whatever its state says."
-- fix      = "Stop and start the instance to move it to another host, or mend what keeps its system from starting."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html"
-- [params.max_start_minutes]
-- about    = "Minutes since its launch in which an instance may be pending or initializing."
-- default  = 15

WITH instance AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_state,
        s.instance_status,
        s.system_status,
        s.attached_ebs_status,
        cast((julianday(run.started_at) - julianday(i.launch_time)) * 1440 AS INTEGER) AS minutes,
        coalesce(s.instance_status, '') = 'impaired'
        OR coalesce(s.system_status, '') = 'impaired'
        OR coalesce(s.attached_ebs_status, '') = 'impaired' AS is_impaired,
        i.instance_state = 'pending'
        OR 'initializing' IN (s.instance_status, s.system_status, s.attached_ebs_status)
            AS is_starting
    FROM aws_ec2_instance AS i
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_ec2_instance_status AS s
        ON
            i.account_id = s.account_id
            AND i.region = s.region
            AND i.instance_id = s.instance_id
    WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN instance_state IN ('stopping', 'stopped') THEN 'it is stopped'
        WHEN
            is_starting AND NOT is_impaired AND minutes <= :max_start_minutes
            THEN 'it was launched ' || minutes || ' minutes ago'
    END AS exempt,
    CASE
        WHEN is_impaired THEN 0
        WHEN is_starting THEN iif(minutes > :max_start_minutes, 0, NULL)
        WHEN instance_state IS NOT 'running' THEN NULL
        WHEN
            instance_status = 'ok'
            AND system_status = 'ok'
            AND coalesce(attached_ebs_status, 'ok') IN ('ok', 'not-applicable')
            THEN 1
    END AS compliant,
    coalesce(instance_state, 'in an unknown state') || ', instance checks '
    || coalesce(instance_status, 'not reported')
    || ', system checks ' || coalesce(system_status, 'not reported')
    || coalesce(', volume checks ' || attached_ebs_status, '') AS actual
FROM instance;
