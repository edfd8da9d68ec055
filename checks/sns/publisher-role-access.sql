-- title    = "Functions that send to a topic may publish to it"
-- severity = "medium"
-- why      = "An event that the role may not publish is lost, just when it was to be kept or told."
-- fix      = "Let the function's role publish to the topic, in its own policies and in the topic's."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"
-- omits    = "Topics that a function knows by its environment, whose values are never stored, or that its code names; tasks; topics of other regions and accounts; keys of topics; and policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH sender AS (
    SELECT
        p.account_id,
        p.region,
        p.target_arn,
        count(*) AS senders,
        min(p.is_allowed) AS is_allowed,
        count(p.is_allowed) AS known,
        group_concat(
            iif(
                p.is_allowed = 1,
                NULL,
                substr(p.arn, instr(p.arn, ':function:') + 10) || ': ' || p.because
            ),
            '; '
        ) AS lacking
    FROM (
        SELECT * FROM aws_lambda_function_target_permission
        ORDER BY arn, purpose
    ) AS p
    GROUP BY p.account_id, p.region, p.target_arn
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    iif(s.target_arn IS NULL, 'no function sends its results or failed events to it', NULL)
        AS exempt,
    CASE
        WHEN s.is_allowed = 0 THEN 0
        WHEN s.known < s.senders THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    coalesce(
        s.lacking,
        'all that send to it may publish, as far as the account''s own policies go: ' || s.senders,
        'nothing sends to it'
    ) AS actual
FROM aws_sns_topic AS t
LEFT JOIN sender AS s
    ON t.account_id = s.account_id AND t.region = s.region AND t.arn = s.target_arn;
