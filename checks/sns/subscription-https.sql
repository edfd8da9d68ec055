-- title    = "No subscription uses plain HTTP"
-- severity = "medium"
-- why      = "Whoever is on the way reads the messages, and may change them."
-- fix      = "Subscribe an HTTPS endpoint in its place."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
-- controls = { prowler = ["sns_subscription_not_using_http_endpoints"] }

SELECT
    account_id,
    region,
    arn AS resource,
    iif(subscription_arn = 'Deleted', 'it is deleted', NULL) AS exempt,
    protocol <> 'http' AS compliant,
    CASE protocol
        WHEN 'http' THEN 'messages go in the clear to ' || endpoint
        WHEN 'https' THEN 'messages go by HTTPS to ' || endpoint
        ELSE coalesce('messages go by ' || protocol, 'its protocol is not known')
    END AS actual
FROM aws_sns_topic_subscription;
