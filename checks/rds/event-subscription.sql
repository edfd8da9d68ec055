-- title    = "What happens to databases is told to a subscriber"
-- severity = "low"
-- why      = "A failover, an outage or a change of settings that nobody is told of is found by its harm."
-- fix      = "Subscribe a topic that somebody has confirmed to the events of the database."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html"
-- controls = { prowler = ["rds_instance_critical_event_subscription", "rds_cluster_critical_event_subscription", "rds_instance_event_subscription_parameter_groups"], fsbp = ["RDS.19", "RDS.20", "RDS.21"] }
-- omits    = "Security groups of EC2-Classic; topics of other accounts, whose subscribers are not known; rules of EventBridge."
-- [params.events]
-- about    = "Events that must be told, as `source type:category`."
-- default  = ["db-instance:failure", "db-instance:maintenance", "db-instance:configuration change", "db-cluster:failure", "db-cluster:maintenance", "db-parameter-group:configuration change"]

WITH sources AS (
    SELECT
        account_id,
        region,
        arn,
        'db-instance' AS kind,
        db_instance_identifier AS name
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting' AND coalesce(engine, '') NOT IN ('docdb', 'neptune')
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'db-cluster' AS kind,
        db_cluster_identifier AS name
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting' AND coalesce(engine, '') NOT IN ('docdb', 'neptune')
    UNION ALL
    -- Nobody can change AWS's own groups.
    SELECT
        account_id,
        region,
        arn,
        'db-parameter-group' AS kind,
        name
    FROM aws_rds_db_parameter_group
    WHERE name NOT LIKE 'default.%'
),

subscriptions AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.cust_subscription_id,
        s.status,
        s.enabled,
        s.sns_topic_arn,
        s.source_type,
        s.source_ids_list,
        s.event_categories_list,
        CASE
            WHEN s.enabled = 0 OR s.status <> 'active' THEN 0
            WHEN t.arn IS NULL
                THEN
                    iif(
                        s.sns_topic_arn
                        GLOB 'arn:*:sns:' || s.region || ':' || s.account_id || ':*',
                        0,
                        NULL
                    )
            WHEN t.subscriptions_confirmed > 0 THEN s.enabled AND s.status = 'active'
            -- The topic's own counter lags behind.
            WHEN
                EXISTS (
                    SELECT 1
                    FROM aws_sns_topic_subscription AS u
                    WHERE
                        u.account_id = t.account_id
                        AND u.region = t.region
                        AND u.topic_arn = t.arn
                        AND u.pending_confirmation = 0
                        AND u.subscription_arn <> 'Deleted'
                )
                THEN s.enabled AND s.status = 'active'
            WHEN t.subscriptions_confirmed = 0 THEN 0
        END AS tells
    FROM aws_rds_db_event_subscription AS s
    LEFT JOIN aws_sns_topic AS t
        ON s.account_id = t.account_id AND s.region = t.region AND s.sns_topic_arn = t.arn
),

required AS (
    SELECT
        substr(value, 1, instr(value, ':') - 1) AS kind,
        substr(value, instr(value, ':') + 1) AS category
    FROM json_each(:events)
),

told AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        r.category,
        max(iif(s.arn IS NULL, 0, s.tells)) AS is_told,
        count(s.arn) > count(s.tells) AS unsure,
        group_concat(iif(s.tells = 0, s.cust_subscription_id, NULL), ', ') AS mute
    FROM sources AS d
    INNER JOIN required AS r
        ON d.kind = r.kind
    LEFT JOIN subscriptions AS s
        ON
            d.account_id = s.account_id
            AND d.region = s.region
            -- What a subscription does not narrow down, it is about all of.
            AND (s.source_type IS NULL OR d.kind = s.source_type)
            AND (
                s.source_ids_list = '[]'
                OR EXISTS (
                    SELECT 1
                    FROM json_each(s.source_ids_list) AS i
                    WHERE lower(i.value) = lower(d.name)
                )
            )
            AND (
                s.event_categories_list = '[]'
                OR EXISTS (
                    SELECT 1
                    FROM json_each(s.event_categories_list) AS e
                    WHERE lower(e.value) = lower(r.category)
                )
            )
    GROUP BY d.account_id, d.region, d.arn, r.category
    ORDER BY r.category
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN min(is_told OR unsure) = 0 THEN 0
        WHEN min(is_told) = 1 THEN 1
    END AS compliant,
    coalesce(
        'nobody is told of ' || group_concat(iif(is_told OR unsure, NULL, category), ', '),
        'whether anybody is told is not known of '
        || group_concat(iif(is_told = 1, NULL, category), ', '),
        'somebody is told of ' || group_concat(category, ', ')
    ) || coalesce('; without a subscriber or switched off: ' || max(mute), '') AS actual
FROM told
GROUP BY account_id, region, arn;
