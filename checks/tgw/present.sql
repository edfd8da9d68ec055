-- title    = "The account has a transit gateway where one is asked for"
-- severity = "medium"
-- why      = "Without it, VPCs and sites that were to be one network are islands."
-- fix      = "Create a transit gateway, or accept the one that is shared with the account."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html"
-- [params.required]
-- about    = "Whether the account needs a transit gateway that is available, its own or a shared one."
-- default  = false

WITH gateway AS (
    SELECT
        account_id,
        region,
        transit_gateway_id,
        state
    FROM aws_ec2_transit_gateway
    WHERE coalesce(state, '') NOT IN ('deleting', 'deleted')
    ORDER BY account_id, region, transit_gateway_id
),

gateways AS (
    SELECT
        account_id,
        sum(state IN ('available', 'modifying')) AS available,
        max(state IS NULL) AS is_unsure,
        group_concat(
            transit_gateway_id || ' in ' || region || ' ('
            || coalesce(state, 'in an unknown state') || ')',
            ', '
        ) AS names
    FROM gateway
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(:required, NULL, 'no transit gateway is asked for') AS exempt,
    CASE
        WHEN g.available > 0 THEN 1
        WHEN g.is_unsure THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(g.names, 'no transit gateway') AS actual
FROM aws_account AS a
LEFT JOIN gateways AS g
    ON a.account_id = g.account_id;
