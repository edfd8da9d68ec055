-- title    = "Load balancers log who asks for what"
-- severity = "medium"
-- why      = "After an incident nobody can tell which requests came in, from where, and what was answered."
-- fix      = "Turn access logs on, with a bucket of the region as their destination."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html"
-- controls = { prowler = ["elbv2_logging_enabled"], powerpipe = ["elb_application_classic_lb_logging_enabled"], fsbp = ["ELB.5"] }
-- omits    = "A network load balancer logs the requests to its TLS listeners alone."

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes
    FROM aws_ec2_network_load_balancer
),

logs AS (
    SELECT
        *,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(balancers.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'access_logs.s3.enabled'
        ) AS is_enabled,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(balancers.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'access_logs.s3.bucket'
        ) AS bucket
    FROM balancers
)

SELECT
    account_id,
    region,
    arn AS resource,
    is_enabled = 'true' AS compliant,
    CASE is_enabled
        WHEN 'true' THEN 'it logs to ' || coalesce(nullif(bucket, ''), 'a bucket that is not known')
        WHEN 'false' THEN 'access logs are off'
        ELSE 'AWS does not say whether access logs are on'
    END AS actual
FROM logs;
