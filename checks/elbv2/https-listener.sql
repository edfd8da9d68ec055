-- title    = "Internet-facing load balancers serve HTTPS or TLS with a certificate"
-- severity = "high"
-- why      = "Without TLS whoever sits on the way reads passwords and sessions, and can change what is sent."
-- fix      = "Add an HTTPS or TLS listener with a certificate of ACM."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
-- controls = { prowler = ["elbv2_ssl_listeners", "elbv2_nlb_tls_termination_enabled"], powerpipe = ["elb_application_network_lb_use_ssl_certificate"], fsbp = ["ELB.18"] }
-- omits    = "TLS that targets end themselves behind a TCP listener."

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        scheme
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        scheme
    FROM aws_ec2_network_load_balancer
),

listeners AS (
    SELECT
        account_id,
        region,
        load_balancer_arn,
        count(*) AS listeners,
        max(protocol IN ('HTTPS', 'TLS') AND certificates <> '[]') AS is_secure,
        max(
            protocol IS NULL
            OR (protocol IN ('HTTPS', 'TLS') AND certificates IS NULL)
        ) AS is_unknown,
        min(coalesce(protocol IN ('UDP', 'QUIC'), 0)) AS is_udp,
        group_concat(title, ', ') AS names
    FROM aws_ec2_load_balancer_listener
    GROUP BY account_id, region, load_balancer_arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN b.scheme = 'internal' THEN 'it is internal'
        WHEN l.is_udp THEN 'it serves UDP alone'
    END AS exempt,
    CASE
        WHEN l.is_secure THEN 1
        WHEN b.scheme IS NULL OR l.is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN l.listeners IS NULL THEN 'it has no listener'
        ELSE 'it listens to ' || l.names
    END AS actual
FROM balancers AS b
LEFT JOIN listeners AS l
    ON
        b.account_id = l.account_id
        AND b.region = l.region
        AND b.arn = l.load_balancer_arn;
