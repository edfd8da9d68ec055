-- title    = "A trail records unusual activity as Insights events"
-- severity = "low"
-- why      = "A burst of calls or of errors, the first sign of an intruder or of a program gone wild, goes unnoticed."
-- fix      = "Turn on Insights events of the API call rate and of the API error rate for a trail."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"
-- controls = { prowler = ["cloudtrail_insights_exist"] }
-- omits    = "What the events say: neither Insights events nor patterns of enumeration or escalation are looked for. Event data stores."
-- [params.kinds]
-- about    = "Kinds of Insights events that a trail must record."
-- default  = ["ApiCallRateInsight", "ApiErrorRateInsight"]

WITH judged AS (
    SELECT
        t.account_id,
        t.name,
        CASE
            WHEN t.is_logging = 0 THEN 0
            WHEN t.insight_selectors IS NULL THEN NULL
            WHEN
                EXISTS (
                    SELECT 1
                    FROM json_each(:kinds) AS k
                    WHERE
                        k.value NOT IN (SELECT s.value FROM json_each(t.insight_selectors) AS s)
                )
                THEN 0
            WHEN t.is_logging THEN 1
        END AS is_active,
        t.name || CASE
            WHEN t.is_logging = 0 THEN ' is stopped'
            WHEN t.insight_selectors IS NULL THEN ' may record them, which is not known'
            WHEN t.insight_selectors = '[]' THEN ' records none'
            ELSE ' records ' || t.insight_selectors
        END AS says
    FROM aws_cloudtrail_trail_once AS t
),

summed AS (
    SELECT
        account_id,
        max(is_active) AS is_active,
        max(is_active IS NULL) AS is_unsure,
        group_concat(says, ', ') AS says
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
    coalesce(s.says, 'there is no trail') AS actual
FROM aws_account AS a
LEFT JOIN summed AS s
    ON a.account_id = s.account_id;
