-- title    = "What AWS Config recorded is kept long enough and gathered"
-- severity = "low"
-- why      = "A change is often asked about a year later, and across all accounts at once."
-- fix      = "Lengthen the retention period; where the profile asks for it, make an aggregator of the organisation."
-- docs     = "https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html"
-- omits    = "Objects in the bucket, whose lifecycle rules decide, and whether this account is the one that should gather."
-- [params.min_days]
-- about    = "Days for which configurations must be kept."
-- default  = 365
-- [params.aggregator]
-- about    = "Whether the account must have an aggregator of the organisation, of all regions."
-- default  = false

SELECT
    account_id,
    region,
    arn AS resource,
    retention_period_in_days >= :min_days AS compliant,
    coalesce(
        'kept ' || retention_period_in_days || ' days', 'how long they are kept is not known'
    ) AS actual
FROM aws_config_retention_configuration
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN max(g.is_of_organization AND g.all_aws_regions) THEN 1
        WHEN max(g.arn IS NOT NULL AND (g.is_of_organization AND g.all_aws_regions) IS NULL)
            THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(
        'its aggregators: ' || group_concat(
            g.name
            || iif(g.is_of_organization, ' of the organisation', ' of accounts')
            || iif(g.all_aws_regions, ', all regions', ', some regions'),
            '; '
        ),
        'it has no aggregator'
    ) AS actual
FROM aws_account AS a
LEFT JOIN aws_config_configuration_aggregator AS g
    ON a.account_id = g.account_id
WHERE :aggregator
GROUP BY a.account_id, a.region, a.arn;
