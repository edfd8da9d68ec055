-- title    = "Custom domains ask for TLS 1.2, have a good certificate and a stage"
-- severity = "medium"
-- why      = "Old TLS can be broken, a certificate that is not good turns browsers away, and a name without a stage answers nobody."
-- fix      = "Set the security policy, attach an issued certificate that names the domain, and map it to a live stage."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html"
-- controls = { prowler = ["apigateway_domain_name_pqc_tls_enabled"] }
-- omits    = "Whether DNS leads to the domain, routing rules, and certificates of other accounts and regions, as those of edge-optimised names mostly are."
-- [params.min_tls]
-- about    = "Oldest version of TLS that may be let in."
-- default  = 1.2
-- [params.require_pqc]
-- about    = "Whether key exchange must be one that quantum computers do not break."
-- default  = false

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

-- A mapping without a stage lets the path name any stage of the API.
mappings AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        (m.value ->> '$.ApiId') || coalesce('/' || (m.value ->> '$.Stage'), '') AS target,
        exists(
            SELECT 1
            FROM stages AS s
            WHERE
                s.account_id = d.account_id
                AND s.region = d.region
                AND s.api_id = m.value ->> '$.ApiId'
                AND s.name = coalesce(m.value ->> '$.Stage', s.name)
        ) AS is_live
    FROM aws_api_gateway_domain_name AS d
    CROSS JOIN json_each(json_array(json(d.base_path_mappings), json(d.api_mappings))) AS l
    CROSS JOIN json_each(l.value) AS m
    ORDER BY target
),

mapped AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_live) AS is_live,
        group_concat(iif(is_live, NULL, target), ', ') AS gone
    FROM mappings
    GROUP BY account_id, region, arn
),

named AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.domain_name,
        d.domain_name_status,
        d.security_policy,
        d.minimum_tls,
        d.is_post_quantum,
        d.certificate_arn,
        d.regional_certificate_arn,
        d.routing_mode,
        d.base_path_mappings,
        d.api_mappings,
        coalesce(d.regional_certificate_arn, d.certificate_arn) AS used_arn,
        '*' || substr(d.domain_name, instr(d.domain_name, '.')) AS wildcard
    FROM aws_api_gateway_domain_name AS d
),

found AS (
    SELECT
        n.account_id,
        n.region,
        n.arn,
        n.minimum_tls,
        n.is_post_quantum,
        n.security_policy,
        n.domain_name_status AS status,
        n.used_arn,
        c.status AS certificate_status,
        c.arn IS NOT NULL AS has_certificate,
        n.used_arn LIKE 'arn:%:acm:' || n.region || ':' || n.account_id || ':%' AS is_read,
        iif(
            c.subject_alternative_names IS NULL,
            NULL,
            EXISTS (
                SELECT 1
                FROM json_each(c.subject_alternative_names) AS a
                WHERE lower(a.value) IN (lower(n.domain_name), lower(n.wildcard))
            )
        ) AS is_covered,
        n.routing_mode LIKE 'ROUTING_RULE%' AS has_rules,
        n.base_path_mappings IS NULL OR n.api_mappings IS NULL AS is_unmapped,
        m.is_live,
        m.gone
    FROM named AS n
    LEFT JOIN aws_acm_certificate AS c
        ON n.account_id = c.account_id AND n.region = c.region AND n.used_arn = c.arn
    LEFT JOIN mapped AS m
        ON n.account_id = m.account_id AND n.region = m.region AND n.arn = m.arn
),

judged AS (
    SELECT
        *,
        CASE
            WHEN minimum_tls < :min_tls THEN 0
            WHEN :require_pqc AND is_post_quantum = 0 THEN 0
            WHEN minimum_tls IS NOT NULL THEN 1
        END AS has_tls,
        CASE
            WHEN used_arn IS NULL THEN 0
            WHEN NOT is_read THEN 1
            WHEN NOT has_certificate THEN 0
            WHEN certificate_status <> 'ISSUED' OR is_covered = 0 THEN 0
            WHEN certificate_status = 'ISSUED' AND is_covered THEN 1
        END AS is_certified,
        CASE
            WHEN is_live = 0 THEN 0
            WHEN is_unmapped THEN NULL
            WHEN has_rules THEN 1
            ELSE coalesce(is_live, 0)
        END AS leads
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN has_tls = 0 OR is_certified = 0 OR leads = 0 THEN 0
        WHEN status NOT IN ('AVAILABLE', 'UPDATING') THEN 0
        WHEN has_tls IS NULL OR is_certified IS NULL OR leads IS NULL OR status IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce('its security policy is ' || security_policy, 'its security policy is not known')
    || CASE
        WHEN status NOT IN ('AVAILABLE', 'UPDATING') THEN ', it is ' || status
        WHEN status IS NULL THEN ', its state is not known'
        ELSE ''
    END
    || CASE
        WHEN used_arn IS NULL THEN ', it has no certificate'
        WHEN NOT is_read THEN ', its certificate is elsewhere: ' || used_arn
        WHEN NOT has_certificate THEN ', its certificate does not exist: ' || used_arn
        WHEN certificate_status <> 'ISSUED' THEN ', its certificate is ' || certificate_status
        WHEN is_covered = 0 THEN ', its certificate does not name it'
        WHEN is_certified IS NULL THEN ', its certificate is not known'
        ELSE ''
    END
    || CASE
        WHEN is_live = 0 THEN ', it leads to stages that are gone: ' || gone
        WHEN is_unmapped THEN ', its mappings are not known'
        WHEN leads = 0 THEN ', it leads to no stage'
        ELSE ''
    END AS actual
FROM judged;
