-- title    = "Records lead to load balancers and buckets that exist"
-- severity = "high"
-- why      = "A name whose target is gone answers nothing, and whoever makes a bucket of that name speaks in your place."
-- fix      = "Delete the record, or let it lead to what is there."
-- docs     = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
-- omits    = "Addresses, which may be anybody's, and targets in CloudFront, API Gateway and VPC endpoints. A load balancer of another account counts as gone."

WITH balancer AS (
    SELECT
        account_id,
        lower(dns_name) AS name,
        state_code AS state
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        lower(dns_name) AS name,
        state_code AS state
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        lower(dns_name) AS name,
        'active' AS state
    FROM aws_ec2_classic_load_balancer
),

-- Of a region that was not read nothing is known.
judged AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.type,
        r.records,
        r.alias_target,
        r.target_type,
        r.target,
        r.target_region,
        CASE r.target_type
            WHEN 'load_balancer'
                THEN
                    (
                        SELECT iif(count(*) = 0, 0, max(b.state <> 'failed'))
                        FROM balancer AS b
                        WHERE r.account_id = b.account_id AND r.target = b.name
                    )
            WHEN 's3_website'
                THEN
                    EXISTS (
                        SELECT 1 FROM aws_s3_bucket AS b
                        WHERE r.account_id = b.account_id AND r.target = b.name
                    )
        END AS is_there,
        exists(
            SELECT 1 FROM aws_ec2_regional_settings AS s
            WHERE r.account_id = s.account_id AND r.target_region = s.region
        ) AS is_read
    FROM aws_route53_record AS r
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN target_type = 'other' THEN 'what it leads to is not read: ' || target
        WHEN alias_target IS NULL AND records <> '[]' AND type <> 'CNAME'
            THEN 'it leads to no resource by name'
    END AS exempt,
    CASE
        WHEN is_there THEN 1
        WHEN is_there = 0 AND is_read THEN 0
    END AS compliant,
    CASE
        WHEN target_type IS NULL THEN 'a record of type ' || coalesce(type, '?')
        WHEN target_type = 'other' THEN 'leads to ' || target
        ELSE
            iif(target_type = 'load_balancer', 'the load balancer ', 'the bucket ') || target
            || CASE
                WHEN is_there THEN ' is there'
                WHEN is_there IS NULL THEN ' is in a state that is not known'
                WHEN is_read THEN ' is not in the account'
                ELSE ' is in ' || target_region || ', which was not read'
            END
    END AS actual
FROM judged;
