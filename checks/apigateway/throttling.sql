-- title    = "Stages are throttled to the rate that is asked for"
-- severity = "high"
-- why      = "A stage without a limit of its own lets one caller use up what the whole account may take."
-- fix      = "Set rate and burst of the stage's methods or routes, or give every caller a usage plan."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
-- omits    = "Rate rules of web ACLs, which wafv2/rules-present judges, and limits of single methods in usage plans."
-- [params.rate_per_minute]
-- about    = "Requests per minute that a method or route may take."
-- default  = 10000
-- [params.tolerance_percent]
-- about    = "Percent by which the rate may be missed."
-- default  = 1
-- [params.burst]
-- about    = "Requests that may come at once, at most."
-- default  = 5000
-- [params.exact]
-- about    = "Whether a lower rate is drift, too."
-- default  = false

WITH stages AS (
    SELECT
        account_id,
        region,
        arn,
        rest_api_id AS api_id,
        name,
        method_settings AS settings,
        iif(
            (method_settings ->> '$."*/*".ThrottlingRateLimit') >= 0,
            method_settings ->> '$."*/*".ThrottlingRateLimit',
            NULL
        ) AS rate,
        iif(
            (method_settings ->> '$."*/*".ThrottlingBurstLimit') >= 0,
            method_settings ->> '$."*/*".ThrottlingBurstLimit',
            NULL
        ) AS burst
    FROM aws_api_gateway_stage
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        api_id,
        name,
        route_settings AS settings,
        default_route_throttling_rate_limit AS rate,
        default_route_throttling_burst_limit AS burst
    FROM aws_api_gatewayv2_stage
),

-- What holds where nothing is set is the limit of the account.
limits AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        'all others' AS what,
        s.rate IS NOT NULL AS is_own,
        coalesce(s.rate, a.throttle_rate_limit) AS rate,
        coalesce(s.burst, a.throttle_burst_limit) AS burst
    FROM stages AS s
    LEFT JOIN aws_api_gateway_account AS a
        ON s.account_id = a.account_id AND s.region = a.region
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        m.key AS what,
        1 AS is_own,
        coalesce(
            iif(
                (m.value ->> '$.ThrottlingRateLimit') >= 0,
                m.value ->> '$.ThrottlingRateLimit',
                NULL
            ),
            s.rate,
            a.throttle_rate_limit
        ) AS rate,
        coalesce(
            iif(
                (m.value ->> '$.ThrottlingBurstLimit') >= 0,
                m.value ->> '$.ThrottlingBurstLimit',
                NULL
            ),
            s.burst,
            a.throttle_burst_limit
        ) AS burst
    FROM stages AS s
    CROSS JOIN json_each(s.settings) AS m
    LEFT JOIN aws_api_gateway_account AS a
        ON s.account_id = a.account_id AND s.region = a.region
    WHERE m.key <> '*/*'
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        what,
        is_own,
        rate,
        rate * 60 <= :rate_per_minute * (100 + :tolerance_percent) / 100.0
        AND burst <= :burst
        AND (
            NOT :exact
            OR rate * 60 >= :rate_per_minute * (100 - :tolerance_percent) / 100.0
        ) AS is_right
    FROM limits
),

worst AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_right) AS is_right,
        max(is_right IS NULL) AS is_unknown,
        max(iif(is_right = 0, what, NULL)) AS what,
        max(iif(is_right = 0, rate * 60, NULL)) AS rate
    FROM judged
    GROUP BY account_id, region, arn
),

-- A plan limits who has a key of it, so that every method must ask for one, and every plan with
-- keys must limit.
planned AS (
    SELECT
        p.account_id,
        p.region,
        s.value ->> '$.ApiId' AS api_id,
        s.value ->> '$.Stage' AS name,
        p.key_ids = '[]' AS is_bare,
        CASE
            WHEN p.throttle IS NULL THEN NULL
            ELSE
                coalesce(
                    (p.throttle ->> '$.RateLimit') * 60
                    <= :rate_per_minute * (100 + :tolerance_percent) / 100.0
                    AND (p.throttle ->> '$.BurstLimit') <= :burst,
                    0
                )
        END AS is_limited
    FROM aws_api_gateway_usage_plan AS p
    CROSS JOIN json_each(p.api_stages) AS s
    WHERE NOT :exact
),

plans AS (
    SELECT
        account_id,
        region,
        api_id,
        name,
        CASE
            WHEN min(is_limited OR is_bare) = 0 OR max(is_limited) = 0 THEN 0
            WHEN count(is_limited OR is_bare) < count(*) THEN NULL
            ELSE 1
        END AS is_limited
    FROM planned
    GROUP BY account_id, region, api_id, name
),

-- Of WebSockets the connection alone asks for a key.
asking AS (
    SELECT
        account_id,
        region,
        rest_api_id AS api_id,
        CASE
            WHEN min(api_key_required) = 0 THEN 0
            WHEN count(api_key_required) = count(*) THEN 1
        END AS asks
    FROM aws_api_gateway_method
    WHERE http_method <> 'OPTIONS'
    GROUP BY account_id, region, rest_api_id
    UNION ALL
    SELECT
        a.account_id,
        a.region,
        a.api_id,
        iif(count(r.arn) = 0, 0, max(r.api_key_required)) AS asks
    FROM aws_api_gatewayv2_api AS a
    LEFT JOIN aws_api_gatewayv2_route AS r
        ON
            a.account_id = r.account_id
            AND a.region = r.region
            AND a.api_id = r.api_id
            AND r.route_key = '$connect'
    GROUP BY a.account_id, a.region, a.api_id
),

found AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.settings,
        w.is_right,
        w.is_unknown,
        w.what,
        w.rate,
        CASE
            WHEN p.api_id IS NULL OR p.is_limited = 0 OR k.asks = 0 THEN 0
            WHEN p.is_limited AND (k.asks OR k.api_id IS NULL) THEN 1
        END AS has_plan
    FROM stages AS s
    LEFT JOIN worst AS w
        ON s.account_id = w.account_id AND s.region = w.region AND s.arn = w.arn
    LEFT JOIN plans AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.api_id = p.api_id
            AND s.name = p.name
    LEFT JOIN asking AS k
        ON s.account_id = k.account_id AND s.region = k.region AND s.api_id = k.api_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN has_plan THEN 1
        WHEN settings IS NULL THEN NULL
        WHEN is_right = 0 THEN has_plan
        WHEN is_unknown THEN NULL
        ELSE is_right
    END AS compliant,
    CASE
        WHEN has_plan THEN 'every caller has a usage plan that throttles'
        WHEN settings IS NULL THEN 'its limits are not known'
        WHEN is_right = 0 AND has_plan IS NULL
            THEN 'whether every caller has a usage plan that throttles is not known'
        WHEN is_right = 0 AND what = 'all others'
            THEN
                'it takes ' || coalesce(cast(round(rate) AS INTEGER), 'any number of')
                || ' requests per minute'
        WHEN is_right = 0
            THEN
                what || ' takes ' || coalesce(cast(round(rate) AS INTEGER), 'any number of')
                || ' requests per minute, or another burst than is asked for'
        WHEN is_unknown THEN 'the limits of the account, which hold, are not known'
        ELSE 'it is throttled as is asked for'
    END AS actual
FROM found;
