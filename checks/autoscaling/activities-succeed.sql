-- title    = "Recent activities of Auto Scaling groups succeeded"
-- severity = "high"
-- why      = "A group whose launches fail for want of capacity, quota, image or permission is not there when it is needed."
-- fix      = "Read the status message of the failed activity and mend what it names."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/CHAP_Troubleshooting.html"
-- omits    = "What is longer ago than two weeks, or than the newest 500 activities of a group; what of the window was not read is unknown."
-- [params.lookback_days]
-- about    = "Days before the audit that are looked at."
-- default  = 7
-- [params.max_failed]
-- about    = "Activities that may have failed."
-- default  = 0

WITH since AS (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

counted AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.activities,
        g.activities_known_since <= since.time AS is_known,
        (
            SELECT count(*)
            FROM json_each(g.activities) AS a
            WHERE a.value ->> '$.StartTime' >= since.time
        ) AS number,
        (
            SELECT count(*)
            FROM json_each(g.activities) AS a
            WHERE
                a.value ->> '$.StartTime' >= since.time
                AND a.value ->> '$.StatusCode' IN ('Failed', 'Cancelled')
        ) AS failed,
        (
            SELECT coalesce(a.value ->> '$.StatusMessage', a.value ->> '$.StatusCode')
            FROM json_each(g.activities) AS a
            WHERE a.value ->> '$.StatusCode' IN ('Failed', 'Cancelled')
            ORDER BY a.value ->> '$.StartTime' DESC
            LIMIT 1
        ) AS message
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN since
    WHERE g.status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN activities IS NULL THEN NULL
        WHEN failed > :max_failed THEN 0
        WHEN is_known THEN 1
    END AS compliant,
    CASE
        WHEN activities IS NULL THEN 'its activities are not known'
        ELSE failed || ' of ' || number || ' activities in ' || :lookback_days || ' days failed'
    END
    || iif(failed > 0, ', the last: ' || message, '')
    || iif(is_known, '', ', and there may be more that were not read') AS actual
FROM counted;
