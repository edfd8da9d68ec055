-- title    = "Nobody but the deployer changes what stacks declare"
-- severity = "medium"
-- why      = "What was changed by hand is undone by the next deployment, or breaks it, and nobody wrote down why."
-- fix      = "Make the change in the program of the stack and deploy it; take the right to change things by hand away."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
-- omits    = "Events that name no resource, data events, what happened in the minutes that CloudTrail needs, and after three thousand events of a region the older ones, which leave the verdict open."
-- [params.deployers]
-- about    = "ARNs of the users and roles that deploy, with `*` and `?` as wildcards."
-- default  = []
-- [params.ignore]
-- about    = "ARNs of users and roles whose changes are no deployment, such as those of scaling."
-- default  = ["*:role/aws-service-role/*"]
-- [params.lookback_hours]
-- about    = "Hours, 168 at most, that are looked back, where the last deployment was earlier."
-- default  = 168

-- A state tells when its resources were last changed, or at least when it was written.
WITH deployed AS (
    SELECT
        s.stack,
        coalesce(
            max(r.modified_at),
            max(r.created_at),
            s.exported_at
        ) AS deployed_at
    FROM iac_stack AS s
    LEFT JOIN iac_resource AS r
        ON s.stack = r.stack
    GROUP BY s.stack, s.exported_at
),

-- What a deployment does at its end may be recorded in the minute after.
declared AS (
    SELECT
        r.account_id,
        r.region,
        r.urn,
        r.id,
        l.arn,
        l.identity,
        coalesce(l.live_region, r.region) AS live_region,
        d.deployed_at,
        max(
            unixepoch(run.started_at) - :lookback_hours * 3600,
            coalesce(unixepoch(d.deployed_at) + 60, 0)
        ) AS since
    FROM iac_resource AS r
    CROSS JOIN upright_run AS run
    INNER JOIN iac_live AS l
        ON r.account_id = l.account_id AND r.region = l.region AND r.urn = l.urn
    INNER JOIN deployed AS d
        ON r.stack = d.stack
    WHERE l.is_live AND r.is_external = 0
),

changing AS (
    SELECT
        e.account_id,
        e.region,
        e.event_name,
        e.identity_arn,
        e.event_time,
        n.value ->> 'ResourceName' AS resource_name
    FROM aws_cloudtrail_lookup_event AS e
    CROSS JOIN json_each(e.resources) AS n
    WHERE
        e.error_code = ''
        AND e.identity_type <> 'AWSService'
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:deployers) AS p
            WHERE e.identity_arn GLOB p.value
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:ignore) AS i
            WHERE e.identity_arn GLOB i.value
        )
),

changed AS (
    SELECT
        d.account_id,
        d.region,
        d.urn,
        count(*) AS changes,
        max(c.event_time || ': ' || c.event_name || ' by ' || c.identity_arn) AS last_change
    FROM declared AS d
    INNER JOIN changing AS c
        ON
            d.account_id = c.account_id
            -- A name may be given once more in another region.
            AND d.live_region IN ('global', c.region)
            AND c.resource_name IN (d.arn, d.identity, d.id)
            AND unixepoch(c.event_time) >= d.since
    GROUP BY d.account_id, d.region, d.urn
),

-- What has no region is changed in the first one of its partition.
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
known AS (
    SELECT
        d.account_id,
        d.region,
        d.urn,
        max(unixepoch(w.known_since)) AS known_since,
        count(w.arn) AS windows,
        count(w.known_since) AS read_windows,
        exists(
            SELECT 1 FROM aws_cloudtrail_lookup_event AS e
            WHERE
                e.account_id = d.account_id
                AND (
                    e.event_time IS NULL
                    OR e.error_code IS NULL
                    OR e.identity_type IS NULL
                    OR e.identity_arn IS NULL
                )
        ) AS is_unsure
    FROM declared AS d
    LEFT JOIN aws_cloudtrail_lookup_window AS w
        ON
            d.account_id = w.account_id
            AND (
                d.live_region = w.region
                OR (
                    d.live_region = 'global'
                    AND w.region IN ('us-east-1', 'us-gov-west-1', 'cn-north-1')
                )
            )
    GROUP BY d.account_id, d.region, d.urn
)

SELECT
    d.account_id,
    d.region,
    d.urn AS resource,
    CASE
        WHEN d.deployed_at IS NULL AND :deployers = '[]' THEN NULL
        WHEN c.changes > 0 THEN 0
        WHEN k.windows = 0 OR k.read_windows < k.windows OR k.is_unsure THEN NULL
        WHEN k.known_since <= d.since THEN 1
    END AS compliant,
    CASE
        WHEN d.deployed_at IS NULL AND :deployers = '[]'
            THEN 'when it was deployed, and by whom, is not known'
        WHEN c.changes > 0
            THEN
                'changed ' || c.changes || ' time(s), last at ' || c.last_change
        WHEN
            k.windows = 0
            OR k.read_windows < k.windows
            OR k.is_unsure
            OR k.known_since > d.since
            THEN 'not every event since ' || datetime(d.since, 'unixepoch') || ' is known'
        ELSE
            'not changed since ' || datetime(d.since, 'unixepoch') || ', but for the last minutes'
    END AS actual
FROM declared AS d
INNER JOIN known AS k
    ON d.account_id = k.account_id AND d.region = k.region AND d.urn = k.urn
LEFT JOIN changed AS c
    ON d.account_id = c.account_id AND d.region = c.region AND d.urn = c.urn;
