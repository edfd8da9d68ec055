-- title    = "Policies of keys admit the services that must use them"
-- severity = "high"
-- why      = "What a service may not encrypt it drops: the alarm is not heard, the event is lost, the log stays empty."
-- fix      = "Let the service use kms:Decrypt and kms:GenerateDataKey* in the key's policy, for sources of this account."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services"
-- omits    = "Services other than those that log, publish alarms, bucket events and messages of topics to encrypted log groups, topics and queues; roles; keys of other accounts; and the encryption context that the statement for logs asks for."

-- What an encrypted topic, queue or log group is written to by, and its key as it was written.
WITH writing AS (
    SELECT
        account_id,
        region,
        kms_key_id AS key,
        'logs.' || region || '.amazonaws.com' AS service,
        arn AS source_arn,
        'the log group ' || name AS who
    FROM aws_cloudwatch_log_group
    UNION ALL
    SELECT DISTINCT
        t.account_id,
        t.region,
        t.kms_master_key_id AS key,
        'cloudwatch.amazonaws.com' AS service,
        a.arn AS source_arn,
        'the alarm ' || a.name AS who
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN
        json_each(json_array(a.alarm_actions, a.ok_actions, a.insufficient_data_actions)) AS l
    CROSS JOIN json_each(l.value) AS x
    INNER JOIN aws_sns_topic AS t
        ON a.account_id = t.account_id AND a.region = t.region AND x.value = t.arn
    WHERE a.actions_enabled = 1
    UNION ALL
    SELECT DISTINCT
        t.account_id,
        t.region,
        t.kms_master_key_id AS key,
        's3.amazonaws.com' AS service,
        b.arn AS source_arn,
        'the bucket ' || b.name AS who
    FROM aws_s3_bucket AS b
    CROSS JOIN json_tree(b.event_notification_configuration) AS x
    INNER JOIN aws_sns_topic AS t
        ON b.account_id = t.account_id AND b.region = t.region AND x.value = t.arn
    WHERE x.key = 'TopicArn'
    UNION ALL
    SELECT DISTINCT
        q.account_id,
        q.region,
        q.kms_master_key_id AS key,
        's3.amazonaws.com' AS service,
        b.arn AS source_arn,
        'the bucket ' || b.name AS who
    FROM aws_s3_bucket AS b
    CROSS JOIN json_tree(b.event_notification_configuration) AS x
    INNER JOIN aws_sqs_queue AS q
        ON b.account_id = q.account_id AND b.region = q.region AND x.value = q.arn
    WHERE x.key = 'QueueArn'
    UNION ALL
    SELECT DISTINCT
        q.account_id,
        q.region,
        q.kms_master_key_id AS key,
        'sns.amazonaws.com' AS service,
        s.topic_arn AS source_arn,
        'the topic ' || s.topic_arn AS who
    FROM aws_sns_topic_subscription AS s
    INNER JOIN aws_sqs_queue AS q
        ON s.account_id = q.account_id AND s.region = q.region AND s.endpoint = q.arn
    WHERE s.protocol = 'sqs'
),

-- A key is named by its ARN, its ID, or the ARN or name of an alias. Keys of other accounts drop out.
keyed AS (
    SELECT
        w.*,
        cast(
            CASE
                WHEN w.key LIKE '%:' || w.account_id || ':key/%'
                    THEN substr(w.key, instr(w.key, ':key/') + 5)
                WHEN w.key LIKE '%alias/%' THEN a.target_key_id
                WHEN w.key NOT LIKE 'arn:%' THEN w.key
            END AS TEXT
        ) AS key_id
    FROM writing AS w
    LEFT JOIN aws_kms_alias AS a
        ON
            w.account_id = a.account_id
            AND w.region = a.region
            AND a.alias_name = substr(w.key, instr(w.key, 'alias/'))
            AND w.key IN (a.arn, a.alias_name)
    WHERE w.key <> ''
),

-- 2: a statement admits the service for this source; 1: perhaps, under a condition not judged.
admitted AS (
    SELECT
        u.account_id,
        u.region,
        k.arn,
        u.who || ' of ' || u.service AS line,
        (
            SELECT
                max(
                    iif(
                        (w.is_conditional AND u.service NOT GLOB 'logs.*')
                        OR (w.principal = '*' AND w.principal_type = 'service'),
                        1,
                        2
                    )
                )
            FROM aws_kms_key_access AS w
            WHERE
                w.account_id = k.account_id
                AND w.region = k.region
                AND w.arn = k.arn
                AND (
                    w.principal_type = 'anyone'
                    OR (
                        w.principal_type IN ('service', 'service_for_anyone')
                        AND (
                            w.principal = '*'
                            OR ', ' || w.principal || ', ' GLOB '*, ' || u.service || '*, *'
                        )
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(w.may) AS m
                    WHERE m.value = 'kms:decrypt'
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(w.may) AS m
                    WHERE m.value = 'kms:generatedatakey'
                )
                AND (
                    w.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.account_ids) AS x
                        WHERE x.value = u.account_id
                    )
                )
                AND (
                    w.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.source_arns) AS x
                        WHERE u.source_arn GLOB x.value
                    )
                )
        ) AS admits
    FROM keyed AS u
    INNER JOIN aws_kms_key AS k
        ON u.account_id = k.account_id AND u.region = k.region AND u.key_id = k.id
),

by_key AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS writers,
        count(*) - count(admits) AS refused,
        sum(admits = 1) AS open,
        min(iif(admits IS NULL, line, NULL)) AS refused_one,
        min(iif(admits = 1, line, NULL)) AS open_one
    FROM admitted
    GROUP BY account_id, region, arn
)

SELECT
    k.account_id,
    k.region,
    k.arn AS resource,
    iif(
        b.arn IS NULL,
        'no service that was looked at writes to what it encrypts',
        NULL
    ) AS exempt,
    CASE
        WHEN k.policy_std IS NULL THEN NULL
        WHEN b.refused > 0 THEN 0
        WHEN b.open > 0 THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN b.arn IS NULL THEN 'no service that was looked at needs it'
        WHEN k.policy_std IS NULL THEN 'its policy could not be read'
        WHEN b.refused > 0
            THEN
                'its policy does not admit ' || b.refused_one
                || iif(b.refused > 1, ' and ' || (b.refused - 1) || ' more', '')
        WHEN b.open > 0
            THEN 'its policy admits ' || b.open_one || ' under conditions that are not judged'
        ELSE 'its policy admits all that write: ' || b.writers
    END AS actual
FROM aws_kms_key AS k
LEFT JOIN by_key AS b
    ON k.account_id = b.account_id AND k.region = b.region AND k.arn = b.arn;
