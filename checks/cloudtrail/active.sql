-- title    = "A trail of all regions records the management events of the account"
-- severity = "high"
-- why      = "After an incident nobody can tell who did what, and in which region."
-- fix      = "Make one trail of all regions that records all management events, and start it."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html"
-- controls = { prowler = ["cloudtrail_multi_region_enabled", "cloudtrail_multi_region_enabled_logging_management_events"], fsbp = ["CloudTrail.1"] }
-- omits    = "Trails of single regions, event data stores of CloudTrail Lake, and whether the services that a trail leaves out may be left out."

-- Of a trail of the organisation a member account may not be told whether it records.
WITH judged AS (
    SELECT
        t.account_id,
        t.name,
        t.management_events_excluded,
        CASE
            WHEN
                t.is_multi_region_trail = 0
                OR t.is_logging = 0
                OR t.management_events <> 'All'
                OR t.latest_delivery_error <> ''
                THEN 0
            WHEN
                t.is_multi_region_trail
                AND t.is_logging
                AND t.management_events = 'All'
                AND t.latest_delivery_error = ''
                THEN 1
        END AS is_active,
        t.name || CASE
            WHEN t.is_multi_region_trail = 0 THEN ' records one region'
            WHEN t.is_logging = 0 THEN ' is stopped'
            WHEN t.latest_delivery_error <> ''
                THEN ' cannot deliver: ' || t.latest_delivery_error
            WHEN t.management_events = 'None' THEN ' records no management events'
            WHEN t.management_events <> 'All'
                THEN ' records management events in part: ' || t.management_events
            ELSE ' may record all, which is not known'
        END AS lacks
    FROM aws_cloudtrail_trail_once AS t
),

summed AS (
    SELECT
        account_id,
        max(is_active) AS is_active,
        max(is_active IS NULL) AS is_unsure,
        min(iif(is_active, name, NULL)) AS active,
        min(iif(is_active, management_events_excluded, NULL)) AS excluded,
        group_concat(iif(is_active = 0 OR is_active IS NULL, lacks, NULL), ', ') AS lacks
    FROM judged
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN s.is_active THEN 1
        WHEN s.is_unsure THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN s.is_active
            THEN
                'the trail ' || s.active || ' records all regions'
                || iif(s.excluded <> '[]', ' but leaves out ' || s.excluded, '')
        WHEN s.account_id IS NULL THEN 'there is no trail'
        ELSE s.lacks
    END AS actual
FROM aws_account AS a
LEFT JOIN summed AS s
    ON a.account_id = s.account_id;
