-- title    = "Endpoint services admit trusted principals, after a look"
-- severity = "medium"
-- why      = "Whoever may make an endpoint of the service reaches what is behind it from a network that nobody here knows."
-- fix      = "Name only trusted principals in the service's permissions, and require that endpoints be accepted."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"
-- controls = { prowler = ["vpc_endpoint_services_allowed_principals_trust_boundaries"], powerpipe = ["vpc_endpoint_service_acceptance_required_enabled"] }
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that may make endpoints, next to its own."
-- default  = []
-- [params.require_acceptance]
-- about    = "Whether each endpoint must be accepted."
-- default  = true

WITH stranger AS (
    SELECT
        account_id,
        region,
        arn,
        iif(is_anyone, 'everyone', principal) AS name
    FROM aws_vpc_endpoint_service_principal
    WHERE
        is_anyone
        OR principal_account_id IS NULL
        OR (
            principal_account_id <> account_id
            AND principal_account_id NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
        )
    ORDER BY account_id, region, arn, principal
),

strangers AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(name, ', ') AS names
    FROM stranger
    GROUP BY account_id, region, arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN n.names IS NOT NULL THEN 0
        WHEN :require_acceptance AND s.acceptance_required = 0 THEN 0
        WHEN s.vpc_endpoint_service_permissions IS NULL THEN NULL
        WHEN :require_acceptance THEN s.acceptance_required = 1
        ELSE 1
    END AS compliant,
    CASE
        WHEN n.names IS NOT NULL THEN 'admits ' || n.names
        WHEN s.vpc_endpoint_service_permissions IS NULL THEN 'whom it admits is not known'
        ELSE 'admits nobody but trusted principals'
    END || CASE s.acceptance_required
        WHEN 1 THEN ', endpoints wait for acceptance'
        WHEN 0 THEN ', endpoints need no acceptance'
        ELSE ', whether endpoints need acceptance is not known'
    END AS actual
FROM aws_vpc_endpoint_service AS s
LEFT JOIN strangers AS n
    ON s.account_id = n.account_id AND s.region = n.region AND s.arn = n.arn
WHERE coalesce(s.service_state, '') NOT IN ('Deleting', 'Deleted', 'Failed');
