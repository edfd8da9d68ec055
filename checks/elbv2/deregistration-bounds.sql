-- title    = "Load balancers wait neither too long nor too short"
-- severity = "low"
-- why      = "Targets that leave too soon cut requests off, and ones that linger hold deployments and costs up."
-- fix      = "Set the deregistration delay of target groups and the idle timeout of load balancers within the bounds."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
-- omits    = "Idle timeouts of network load balancers, which their listeners have."
-- [params.min_delay_s]
-- about    = "Seconds that a target that leaves may take for its requests, at least."
-- default  = 0
-- [params.max_delay_s]
-- about    = "Seconds that a target that leaves may take for its requests, at most."
-- default  = 300
-- [params.min_idle_s]
-- about    = "Seconds that a connection may be idle, at least."
-- default  = 30
-- [params.max_idle_s]
-- about    = "Seconds that a connection may be idle, at most."
-- default  = 120

WITH settings AS (
    SELECT
        account_id,
        region,
        arn,
        'the deregistration delay' AS name,
        :min_delay_s AS least,
        :max_delay_s AS most,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(aws_ec2_target_group.attributes) AS a
            WHERE (a.value ->> 'Key') = 'deregistration_delay.timeout_seconds'
        ) AS seconds
    FROM aws_ec2_target_group
    -- A function is not waited for.
    WHERE target_type IS NOT 'lambda'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'the idle timeout' AS name,
        :min_idle_s AS least,
        :max_idle_s AS most,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(aws_ec2_application_load_balancer.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'idle_timeout.timeout_seconds'
        ) AS seconds
    FROM aws_ec2_application_load_balancer
)

SELECT
    account_id,
    region,
    arn AS resource,
    cast(seconds AS INTEGER) BETWEEN least AND most AS compliant,
    coalesce(name || ' is ' || seconds || ' s', name || ' is not known') AS actual
FROM settings;
