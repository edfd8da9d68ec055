-- title    = "Production has transit gateway route tables of its own"
-- severity = "low"
-- why      = "Over a shared route table every test environment reaches production, and production depends on their routes."
-- fix      = "Associate attachments of production and of other environments with different route tables."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-isolated-shared.html"
-- omits    = "Routes that lead from one route table to attachments of another, and VPCs of other accounts without tags here."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.production]
-- about    = "Names of environments, in any letter case, that are production."
-- default  = ["production", "prod"]

WITH attachment AS (
    SELECT
        a.account_id,
        a.region,
        a.association_transit_gateway_route_table_id AS route_table_id,
        coalesce(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(a.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            ),
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(v.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            ),
            iif(
                a.tags IS NULL OR (a.resource_owner_id IS a.account_id AND v.tags IS NULL),
                NULL,
                :unstated_environment
            )
        ) AS environment
    FROM aws_ec2_transit_gateway_vpc_attachment AS a
    LEFT JOIN aws_vpc AS v
        ON
            a.account_id = v.account_id
            AND a.region = v.region
            AND a.resource_id = v.vpc_id
    WHERE
        a.resource_type = 'vpc'
        AND a.state IN ('available', 'modifying')
        AND a.association_transit_gateway_route_table_id IS NOT NULL
        AND coalesce(a.association_state, 'associated') IN ('associating', 'associated')
),

kind AS (
    SELECT DISTINCT
        account_id,
        region,
        route_table_id,
        lower(environment) AS environment,
        lower(environment) IN (
            SELECT lower(p.value) FROM json_each(:production) AS p
        ) AS is_production
    FROM attachment
    ORDER BY account_id, region, route_table_id, environment
),

judged AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(is_production) = 1 AND min(is_production) = 0 AS is_mixed,
        count(*) > count(environment) AS is_unsure,
        group_concat(environment, ', ') AS environments
    FROM kind
    GROUP BY account_id, region, route_table_id
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    iif(j.route_table_id IS NULL, 'no VPC is associated with the route table', NULL) AS exempt,
    CASE
        WHEN j.is_mixed THEN 0
        WHEN j.is_unsure OR j.route_table_id IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN j.route_table_id IS NULL THEN 'no VPC is associated with it'
        WHEN j.environments IS NULL THEN 'the tags of its VPCs are not known'
        ELSE 'serves VPCs of ' || j.environments
    END AS actual
FROM aws_ec2_transit_gateway_route_table AS t
LEFT JOIN judged AS j
    ON
        t.account_id = j.account_id
        AND t.region = j.region
        AND t.transit_gateway_route_table_id = j.route_table_id
WHERE coalesce(t.state, '') NOT IN ('deleting', 'deleted');
