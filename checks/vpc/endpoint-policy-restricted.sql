-- title    = "Endpoint policies shut strangers out"
-- severity = "medium"
-- why      = "Through an endpoint that allows everything, stolen data leaves the network for an account of the thief."
-- fix      = "Name the principals, or the resources, of your own accounts or organization in the endpoint's policy."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
-- controls = { prowler = ["vpc_endpoint_connections_trust_boundaries"] }
-- [params.trusted_accounts]
-- about    = "Ids of other accounts whose principals may reach any resource through an endpoint, next to its own."
-- default  = []

WITH strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        CASE
            WHEN p.principal_type IN ('account', 'principal')
                THEN 'account ' || coalesce(a.value, p.principal)
            ELSE 'anyone'
        END || ' by ' || p.statement
        || coalesce(' (' || p.narrowed_by || ')', '')
        || coalesce(' (not understood: ' || p.not_understood || ')', '') AS line
    FROM aws_vpc_endpoint_access AS p
    LEFT JOIN json_each(p.account_ids) AS a ON p.account_ids <> '[]'
    WHERE
        p.principal_type IN ('anyone', 'place', 'provider', 'provider_for_anyone')
        OR (
            p.principal_type IN ('account', 'principal')
            AND p.organization_ids = '[]'
            AND (
                a.value IS NULL
                OR (
                    a.value <> p.account_id
                    AND a.value NOT IN (
                        SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
                    )
                )
            )
        )
    ORDER BY line
),

strangers AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM strange
    GROUP BY account_id, region, arn
)

SELECT
    e.account_id,
    e.region,
    e.arn AS resource,
    CASE
        WHEN e.owner_id <> e.account_id THEN 'account ' || e.owner_id || ' owns the endpoint'
        WHEN e.requester_managed = 1 THEN 'an AWS service manages the endpoint'
        WHEN e.policy IS NULL THEN 'the service behind it takes no policy'
    END AS exempt,
    iif(e.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    coalesce(e.service_name, 'the endpoint') || CASE
        WHEN e.policy IS NULL THEN ' has no policy'
        WHEN e.policy_std IS NULL THEN ' has a policy that is not understood'
        WHEN s.lines IS NOT NULL THEN ' leads to any resource for ' || s.lines
        ELSE ' has a policy that names trusted principals or resources'
    END AS actual
FROM aws_vpc_endpoint AS e
LEFT JOIN strangers AS s
    ON e.account_id = s.account_id AND e.region = s.region AND e.arn = s.arn
WHERE
    lower(e.vpc_endpoint_type) IN ('interface', 'gateway')
    AND lower(coalesce(e.state, '')) NOT IN ('deleting', 'deleted');
