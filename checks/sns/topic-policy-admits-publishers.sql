-- title    = "Topics admit the alarms and buckets that publish to them"
-- severity = "high"
-- why      = "What a service may not publish is dropped: the alarm goes off, and nobody hears of it."
-- fix      = "Let the service publish in the topic's policy, for the alarms or buckets of this account."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html"
-- omits    = "Rules, budgets, database events and Auto Scaling groups, topics of other accounts and regions, keys of topics, and policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH publisher AS (
    SELECT DISTINCT
        a.account_id,
        a.region,
        x.value AS topic_arn,
        a.arn AS source_arn,
        'cloudwatch.amazonaws.com' AS service,
        'the alarm ' || a.name AS who
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN
        json_each(json_array(a.alarm_actions, a.ok_actions, a.insufficient_data_actions)) AS l
    CROSS JOIN json_each(l.value) AS x
    WHERE a.actions_enabled = 1
    UNION ALL
    SELECT DISTINCT
        b.account_id,
        b.region,
        t.value AS topic_arn,
        b.arn AS source_arn,
        's3.amazonaws.com' AS service,
        'the bucket ' || b.name AS who
    FROM aws_s3_bucket AS b
    CROSS JOIN json_tree(b.event_notification_configuration) AS t
    WHERE t.key = 'TopicArn'
),

-- 2: a statement admits the service for this source; 1: perhaps, under a condition not judged.
admitted AS (
    SELECT
        p.*,
        (
            SELECT
                max(
                    iif(
                        w.is_conditional
                        -- A statement for every service of the account, as in the policy that SNS gives a new topic, is
                        -- for alarms; that it is for other services AWS does not say.
                        OR (
                            w.principal = '*'
                            AND w.source_arns IS NULL
                            AND w.principal_type = 'service'
                            AND p.service <> 'cloudwatch.amazonaws.com'
                        ),
                        1,
                        2
                    )
                )
            FROM aws_sns_topic_access AS w
            WHERE
                w.account_id = p.account_id
                AND w.region = p.region
                AND w.arn = p.topic_arn
                AND (
                    w.principal_type = 'anyone'
                    OR (
                        w.principal_type IN ('service', 'service_for_anyone')
                        AND w.principal IN ('*', p.service)
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(w.may) AS m
                    WHERE m.value = 'sns:publish'
                )
                AND (
                    w.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.account_ids) AS x
                        WHERE x.value = p.account_id
                    )
                )
                AND (
                    w.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.source_arns) AS x
                        WHERE p.source_arn GLOB x.value
                    )
                )
        ) AS admits
    FROM publisher AS p
),

by_topic AS (
    SELECT
        account_id,
        region,
        topic_arn,
        count(*) AS publishers,
        count(*) - count(admits) AS refused,
        sum(admits = 1) AS open,
        min(iif(admits IS NULL, who, NULL)) AS refused_one,
        min(iif(admits = 1, who, NULL)) AS open_one
    FROM admitted
    GROUP BY account_id, region, topic_arn
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    iif(b.topic_arn IS NULL, 'no alarm or bucket publishes to it', NULL) AS exempt,
    CASE
        WHEN t.policy_std IS NULL THEN NULL
        WHEN b.refused > 0 THEN 0
        WHEN b.open > 0 THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    CASE
        WHEN b.topic_arn IS NULL THEN 'nothing that is read publishes to it'
        WHEN t.policy_std IS NULL THEN 'its policy could not be read'
        WHEN b.refused > 0
            THEN
                'its policy does not admit ' || b.refused_one
                || iif(b.refused > 1, ' and ' || (b.refused - 1) || ' more', '')
        WHEN b.open > 0
            THEN 'its policy admits ' || b.open_one || ' under conditions that are not judged'
        ELSE
            'its policy admits all ' || b.publishers
            || ' that publish to it, as far as the account''s own policies go'
    END AS actual
FROM aws_sns_topic AS t
LEFT JOIN by_topic AS b
    ON t.account_id = b.account_id AND t.region = b.region AND t.arn = b.topic_arn;
