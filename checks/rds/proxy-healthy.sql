-- title    = "Proxies reach their databases and may read their secrets"
-- severity = "low"
-- why      = "A proxy without a healthy target, or that cannot read a secret, turns every client away."
-- fix      = "Look up the reason that AWS names for the target, and let the proxy's role read each of its secrets."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-troubleshooting.html"
-- omits    = "Whether the role may decrypt the secrets, and secrets of other accounts."

WITH targets AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        count(*) AS targets,
        sum((t.value ->> '$.State') = 'AVAILABLE') AS healthy,
        group_concat(
            iif(
                t.value ->> '$.State' IN ('AVAILABLE', 'UNUSED'),
                NULL,
                coalesce(t.value ->> '$.RdsResourceId', 'a target') || ' is '
                || lower(t.value ->> '$.State')
                || coalesce(', ' || lower(t.value ->> '$.Reason'), '')
            ), '; '
        ) AS sick
    FROM aws_rds_db_proxy AS p
    CROSS JOIN json_each(p.targets) AS t
    -- A cluster that is tracked is as healthy as its instances.
    WHERE (t.value ->> '$.Type') <> 'TRACKED_CLUSTER'
    GROUP BY p.account_id, p.region, p.arn
),

secrets AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        group_concat(
            CASE
                WHEN
                    s.arn IS NULL
                    AND m.target_arn
                    GLOB 'arn:*:secretsmanager:' || p.region || ':' || p.account_id || ':*'
                    THEN m.target_arn || ' does not exist'
                WHEN s.deleted_date IS NOT NULL THEN s.name || ' is to be deleted'
                WHEN m.is_allowed = 0 THEN m.because || ' (' || m.target_arn || ')'
            END, '; '
        ) AS broken,
        group_concat(
            iif(m.is_allowed IS NULL, m.because || ' (' || m.target_arn || ')', NULL), '; '
        ) AS unsure
    FROM aws_rds_db_proxy AS p
    INNER JOIN aws_rds_db_proxy_permission AS m
        ON p.account_id = m.account_id AND p.region = m.region AND p.arn = m.arn
    LEFT JOIN aws_secretsmanager_secret AS s
        ON m.account_id = s.account_id AND m.region = s.region AND m.target_arn = s.arn
    GROUP BY p.account_id, p.region, p.arn
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.status <> 'available' OR s.broken IS NOT NULL OR t.sick IS NOT NULL THEN 0
        WHEN p.targets IS NULL OR p.auth IS NULL OR s.unsure IS NOT NULL THEN NULL
        ELSE p.status = 'available' AND coalesce(t.healthy, 0) > 0
    END AS compliant,
    'it is ' || coalesce(p.status, 'in a state that is not known') || '; '
    || coalesce(
        t.sick,
        iif(
            p.targets IS NULL,
            'its targets are not known',
            coalesce(t.healthy, 0) || ' of its targets are available'
        )
    )
    || coalesce('; ' || s.broken, '')
    || coalesce('; not known is whether ' || s.unsure, '') AS actual
FROM aws_rds_db_proxy AS p
LEFT JOIN targets AS t
    ON p.account_id = t.account_id AND p.region = t.region AND p.arn = t.arn
LEFT JOIN secrets AS s
    ON p.account_id = s.account_id AND p.region = s.region AND p.arn = s.arn
WHERE p.status IS NOT 'deleting';
