-- title    = "Registered domains renew, are locked, private and not near their end"
-- severity = "low"
-- why      = "A domain that ends or is taken away takes every service under it along, and mail with it."
-- fix      = "Turn automatic renewal, the transfer lock and privacy protection on, and renew what ends soon."
-- docs     = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/registrar.html"
-- controls = { prowler = ["route53_domains_transferlock_enabled", "route53_domains_privacy_protection_enabled"], powerpipe = ["route53_domain_expires_30_days"] }
-- omits    = "Domains of other registrars, and top-level domains that know neither lock nor privacy."
-- [params.min_days]
-- about    = "Days that a registration must be good for yet."
-- default  = 30

WITH judged AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.auto_renew,
        d.transfer_lock,
        d.admin_privacy AND d.registrant_privacy AND d.tech_privacy AS is_private,
        d.expiration_date,
        julianday(d.expiration_date) - julianday(r.started_at) AS days
    FROM aws_route53_domain AS d
    CROSS JOIN upright_run AS r
)

SELECT
    account_id,
    region,
    arn AS resource,
    auto_renew AND transfer_lock AND is_private AND days >= :min_days AS compliant,
    CASE auto_renew
        WHEN 1 THEN 'it renews by itself'
        WHEN 0 THEN 'it does not renew by itself'
        ELSE 'whether it renews is not known'
    END
    || CASE transfer_lock
        WHEN 1 THEN ', it is locked'
        WHEN 0 THEN ', it is not locked'
        ELSE ', whether it is locked is not known'
    END
    || CASE is_private
        WHEN 1 THEN ', its contacts are private'
        WHEN 0 THEN ', not all of its contacts are private'
        ELSE ', whether its contacts are private is not known'
    END
    || coalesce(', it ends on ' || substr(expiration_date, 1, 10), ', its end is not known')
        AS actual
FROM judged;
