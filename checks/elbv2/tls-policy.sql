-- title    = "TLS listeners of load balancers accept TLS 1.2 or later alone"
-- severity = "high"
-- why      = "Older versions of TLS have known breaks, and a client that can be talked into one is listened to."
-- fix      = "Give the listener a security policy such as ELBSecurityPolicy-TLS13-1-2-Res-2021-06."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
-- controls = { prowler = ["elbv2_insecure_ssl_ciphers", "elbv2_listener_pqc_tls_enabled"], fsbp = ["ELB.17"] }
-- omits    = "The ciphers of a policy."
-- [params.allowed_policies]
-- about    = "Security policies that a listener may have; `*` stands for any characters."
-- default  = ["*"]
-- [params.min_tls]
-- about    = "Oldest version of TLS that a policy may accept."
-- default  = 1.2
-- [params.require_pqc]
-- about    = "Whether the key exchange must withstand quantum computers, as that of the policies with `PQ` in their names does."
-- default  = false

WITH policies AS (
    SELECT
        account_id,
        region,
        name,
        ssl_protocols,
        (
            SELECT
                min(
                    CASE p.value
                        WHEN 'TLSv1.3' THEN 1.3
                        WHEN 'TLSv1.2' THEN 1.2
                        WHEN 'TLSv1.1' THEN 1.1
                        WHEN 'TLSv1' THEN 1.0
                        ELSE 0.0
                    END
                )
            FROM json_each(aws_ec2_ssl_policy.ssl_protocols) AS p
        ) AS oldest,
        (
            SELECT group_concat(p.value, ', ')
            FROM json_each(aws_ec2_ssl_policy.ssl_protocols) AS p
        ) AS protocols
    FROM aws_ec2_ssl_policy
)

SELECT
    l.account_id,
    l.region,
    l.arn AS resource,
    CASE
        WHEN l.protocol IS NULL OR l.ssl_policy IS NULL THEN NULL
        WHEN
            NOT EXISTS (
                SELECT 1 FROM json_each(:allowed_policies) AS a WHERE l.ssl_policy GLOB a.value
            )
            THEN 0
        WHEN :require_pqc AND l.ssl_policy NOT LIKE '%-PQ-%' THEN 0
        ELSE p.oldest >= :min_tls
    END AS compliant,
    CASE
        WHEN l.protocol IS NULL THEN 'its protocol is not known'
        WHEN l.ssl_policy IS NULL THEN 'its security policy is not known'
        WHEN p.oldest IS NULL
            THEN 'what the security policy ' || l.ssl_policy || ' accepts is not known'
        ELSE 'the security policy ' || l.ssl_policy || ' accepts ' || p.protocols
    END AS actual
FROM aws_ec2_load_balancer_listener AS l
LEFT JOIN policies AS p
    ON l.account_id = p.account_id AND l.region = p.region AND l.ssl_policy = p.name
WHERE
    l.arn NOT LIKE '%:listener/gwy/%'
    AND coalesce(l.protocol, 'TLS') IN ('HTTPS', 'TLS');
