-- title    = "Topic policies admit no strangers"
-- severity = "high"
-- why      = "A stranger can publish false messages to the topic, or subscribe and read the true ones."
-- fix      = "Name trusted principals in the topic policy, or narrow it with aws:SourceAccount or aws:SourceArn."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
-- controls = { prowler = ["sns_topics_not_publicly_accessible"], powerpipe = ["sns_topic_policy_prohibit_cross_account_access"], fsbp = ["SNS.4"] }
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a topic may admit, next to its own."
-- default  = []

WITH topic AS (
    SELECT
        account_id,
        region,
        arn,
        policy_public_statements AS open_statements,
        policy_account_ids,
        iif(policy_account_ids IS NULL, NULL, (
            SELECT json_group_array(strange.id)
            FROM (
                SELECT a.value AS id
                FROM json_each(aws_sns_topic.policy_account_ids) AS a
                WHERE
                    a.value <> aws_sns_topic.account_id
                    AND a.value NOT IN (SELECT t.value FROM json_each(:trusted_accounts) AS t)
                ORDER BY a.value
            ) AS strange
        )) AS strangers
    FROM aws_sns_topic
)

SELECT
    account_id,
    region,
    arn AS resource,
    open_statements = '[]' AND strangers = '[]' AS compliant,
    CASE
        WHEN open_statements <> '[]' THEN 'the policy admits anyone: ' || open_statements
        WHEN strangers <> '[]' THEN 'the policy admits accounts that are not trusted: ' || strangers
        WHEN open_statements IS NULL OR strangers IS NULL THEN 'the topic policy could not be read'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM topic;
