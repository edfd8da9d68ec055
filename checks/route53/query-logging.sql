-- title    = "Public zones log the queries that they answer"
-- severity = "low"
-- why      = "Queries tell first who looks for weak points and which names are taken over, if they are kept."
-- fix      = "Make a query logging configuration for the zone, with a log group in us-east-1."
-- docs     = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html"
-- controls = { prowler = ["route53_public_hosted_zones_cloudwatch_logging_enabled"], fsbp = ["Route53.2"] }
-- omits    = "Queries within VPCs, and whether the log group exists."

SELECT
    z.account_id,
    z.region,
    z.arn AS resource,
    iif(z.private_zone = 1, 'only VPCs ask a private zone', NULL) AS exempt,
    iif(z.private_zone IS NULL, NULL, max(l.arn IS NOT NULL)) AS compliant,
    coalesce(
        'queries are logged to ' || group_concat(l.cloud_watch_logs_log_group_arn, ', '),
        iif(max(l.arn IS NOT NULL), 'queries are logged', 'queries are not logged')
    ) AS actual
FROM aws_route53_zone AS z
LEFT JOIN aws_route53_query_log AS l
    ON z.account_id = l.account_id AND z.region = l.region AND z.id = l.hosted_zone_id
GROUP BY z.account_id, z.region, z.arn;
