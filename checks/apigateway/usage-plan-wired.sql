-- title    = "Usage plans name live stages, and API keys belong to a plan"
-- severity = "low"
-- why      = "A plan for a stage that is gone limits nobody, and a key without a plan opens nothing, or has no limit."
-- fix      = "Add the stages that are there to the plan, add each key to a plan, and delete what nobody uses."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html"
-- omits    = "Keys that are turned off, and whether anybody uses a key."

-- A plan may be for stages of WebSocket APIs, too.
WITH stages AS (
    SELECT
        account_id,
        region,
        rest_api_id AS api_id,
        name
    FROM aws_api_gateway_stage
    UNION ALL
    SELECT
        account_id,
        region,
        api_id,
        name
    FROM aws_api_gatewayv2_stage
),

named AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        (s.value ->> '$.ApiId') || '/' || (s.value ->> '$.Stage') AS stage,
        exists(
            SELECT 1
            FROM stages AS l
            WHERE
                l.account_id = p.account_id
                AND l.region = p.region
                AND l.api_id = s.value ->> '$.ApiId'
                AND l.name = s.value ->> '$.Stage'
        ) AS is_live
    FROM aws_api_gateway_usage_plan AS p
    CROSS JOIN json_each(p.api_stages) AS s
    ORDER BY stage
),

plans AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_live) AS is_live,
        group_concat(iif(is_live, NULL, stage), ', ') AS gone
    FROM named
    GROUP BY account_id, region, arn
),

keys AS (
    SELECT
        k.account_id,
        k.region,
        k.arn,
        k.stage_keys,
        (
            SELECT group_concat(coalesce(p.name, p.arn), ', ')
            FROM aws_api_gateway_usage_plan AS p, json_each(p.key_ids) AS x
            WHERE
                p.account_id = k.account_id
                AND p.region = k.region
                AND x.value = k.id
        ) AS names,
        k.id IS NULL OR EXISTS (
            SELECT 1
            FROM aws_api_gateway_usage_plan AS p
            WHERE
                p.account_id = k.account_id
                AND p.region = k.region
                AND p.key_ids IS NULL
        ) AS is_unknown
    FROM aws_api_gateway_api_key AS k
    WHERE k.enabled IS NOT 0
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.api_stages IS NULL THEN NULL
        ELSE coalesce(l.is_live, 0)
    END AS compliant,
    CASE
        WHEN p.api_stages IS NULL THEN 'its stages are not known'
        WHEN l.arn IS NULL THEN 'it names no stage'
        WHEN l.is_live THEN 'it names live stages'
        ELSE 'it names stages that are gone: ' || l.gone
    END AS actual
FROM aws_api_gateway_usage_plan AS p
LEFT JOIN plans AS l
    ON p.account_id = l.account_id AND p.region = l.region AND p.arn = l.arn
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN names IS NOT NULL THEN 1
        WHEN is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN names IS NOT NULL THEN 'it belongs to ' || names
        WHEN is_unknown THEN 'which keys belong to the plans is not known'
        WHEN stage_keys <> '[]' THEN 'it belongs to no plan, and is for ' || stage_keys
        ELSE 'it belongs to no plan'
    END AS actual
FROM keys;
