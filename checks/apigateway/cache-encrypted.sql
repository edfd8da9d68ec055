-- title    = "Stages encrypt their cache, and their variables hold no secret"
-- severity = "low"
-- why      = "Whoever reads the settings of a stage reads its variables, and a cache holds what was answered to others."
-- fix      = "Encrypt cached data in the method settings, and move credentials to Secrets Manager or Parameter Store."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"
-- controls = { prowler = ["apigateway_restapi_cache_encrypted", "apigateway_restapi_no_secrets_in_stage_variables", "apigateway_restapi_client_certificate_enabled"], fsbp = ["APIGateway.5"] }
-- omits    = "Whether a client certificate is good still, and whether the backend asks for it."
-- [params.client_certificate]
-- about    = "Whether stages of REST APIs must show a client certificate to their backends."
-- default  = false

WITH cached AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        min(m.value ->> '$.CacheDataEncrypted') AS is_encrypted
    FROM aws_api_gateway_stage AS s
    CROSS JOIN json_each(s.method_settings) AS m
    WHERE m.value ->> '$.CachingEnabled'
    GROUP BY s.account_id, s.region, s.arn
),

stages AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.variable_secrets,
        CASE
            WHEN s.cache_cluster_enabled = 0 THEN 1
            WHEN s.cache_cluster_enabled IS NULL OR s.method_settings IS NULL THEN NULL
            ELSE coalesce(c.is_encrypted, 1)
        END AS has_safe_cache,
        iif(:client_certificate, s.client_certificate_id IS NOT NULL, 1) AS has_certificate
    FROM aws_api_gateway_stage AS s
    LEFT JOIN cached AS c
        ON s.account_id = c.account_id AND s.region = c.region AND s.arn = c.arn
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        variable_secrets,
        1 AS has_safe_cache,
        1 AS has_certificate
    FROM aws_api_gatewayv2_stage
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN has_safe_cache = 0 OR variable_secrets <> '[]' OR has_certificate = 0 THEN 0
        WHEN has_safe_cache IS NULL OR variable_secrets IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE has_safe_cache
        WHEN 1 THEN 'no cached data is in clear'
        WHEN 0 THEN 'cached data is not encrypted'
        ELSE 'its cache is not known'
    END
    || CASE
        WHEN variable_secrets = '[]' THEN ''
        WHEN variable_secrets IS NULL THEN ', what its variables hold is not known'
        ELSE
            ', looks like credentials: '
            || (
                SELECT
                    group_concat(
                        (v.value ->> '$.name') || ' (' || (v.value ->> '$.kind') || ')', ', '
                    )
                FROM json_each(stages.variable_secrets) AS v
            )
    END
    || iif(has_certificate, '', ', and it shows no client certificate') AS actual
FROM stages;
