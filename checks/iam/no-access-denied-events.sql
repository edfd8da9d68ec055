-- title    = "Roles of workloads are not denied what they try to change"
-- severity = "medium"
-- why      = "A role that lacks a right fails in the middle of its work; one that tries what it should not may be in other hands."
-- fix      = "Give the role the right that it lacks, or find out why it tries."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
-- omits    = "What was only to be read, data events, what happened in the minutes that CloudTrail needs, and after three thousand events of a region the older ones, which leave the verdict open."
-- [params.lookback_hours]
-- about    = "Hours, 168 at most, that are looked back."
-- default  = 24
-- [params.max_events]
-- about    = "Denied events of a region that are let pass."
-- default  = 0
-- [params.ignore]
-- about    = "ARNs of roles that run no workload, with `*` and `?` as wildcards."
-- default  = ["*:role/aws-reserved/*", "*:role/aws-service-role/*"]

WITH denied AS (
    SELECT
        e.account_id,
        e.region,
        count(*) AS events,
        min(e.event_name || ' by ' || e.identity_arn) AS first_event
    FROM aws_cloudtrail_lookup_event AS e
    CROSS JOIN upright_run AS run
    WHERE
        (
            e.error_code LIKE '%AccessDenied%'
            OR e.error_code LIKE '%UnauthorizedOperation'
            -- The word of SNS.
            OR e.error_code LIKE 'AuthorizationError%'
        )
        AND e.identity_type = 'AssumedRole'
        AND unixepoch(e.event_time) >= unixepoch(run.started_at) - :lookback_hours * 3600
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:ignore) AS i
            WHERE e.identity_arn GLOB i.value
        )
    GROUP BY e.account_id, e.region
),

-- An event that does not say when it was, who called or how it ended may be one of them.
unread AS (
    SELECT
        account_id,
        region
    FROM aws_cloudtrail_lookup_event
    WHERE event_time IS NULL OR error_code IS NULL
    GROUP BY account_id, region
),

judged AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.known_since,
        coalesce(d.events, 0) AS events,
        d.first_event,
        unixepoch(w.known_since) <= unixepoch(run.started_at) - :lookback_hours * 3600
        AND u.region IS NULL AS is_whole
    FROM aws_cloudtrail_lookup_window AS w
    CROSS JOIN upright_run AS run
    LEFT JOIN denied AS d
        ON w.account_id = d.account_id AND w.region = d.region
    LEFT JOIN unread AS u
        ON w.account_id = u.account_id AND w.region = u.region
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN events > :max_events THEN 0
        WHEN is_whole THEN 1
    END AS compliant,
    iif(
        events > 0,
        events || ' denied: ' || coalesce(first_event, '?') || iif(events > 1, ' and others', ''),
        'none was denied'
    )
    || CASE
        WHEN is_whole THEN ', in the last ' || :lookback_hours || ' hours but for some minutes'
        ELSE ', of the events since ' || coalesce(known_since, 'a time that is not known')
    END AS actual
FROM judged;
