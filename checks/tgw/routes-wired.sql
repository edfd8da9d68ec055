-- title    = "Attached VPCs and their transit gateway route to each other"
-- severity = "high"
-- why      = "An attachment that lacks the routes of one side carries nothing, or only questions without answers."
-- fix      = "Route to the transit gateway from the VPC, associate the attachment with a route table, and propagate the VPC's routes."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
-- omits    = "Route tables of a transit gateway that another account owns."

WITH attachment AS (
    SELECT
        account_id,
        region,
        arn,
        transit_gateway_attachment_id AS id,
        transit_gateway_id,
        transit_gateway_owner_id,
        resource_owner_id,
        resource_id AS vpc_id,
        association_state,
        association_transit_gateway_route_table_id AS route_table_id
    FROM aws_ec2_transit_gateway_vpc_attachment
    WHERE resource_type = 'vpc' AND state IN ('available', 'modifying')
),

judged AS (
    SELECT
        a.*,
        (
            SELECT max(r.state = 'active')
            FROM aws_vpc_route AS r
            WHERE
                r.account_id = a.account_id
                AND r.region = a.region
                AND r.vpc_id = a.vpc_id
                AND r.transit_gateway_id = a.transit_gateway_id
        ) AS goes_out,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM aws_vpc_route AS r
                WHERE
                    r.account_id = a.account_id
                    AND r.region = a.region
                    AND r.vpc_id = a.vpc_id
                    AND r.transit_gateway_id = a.transit_gateway_id
                    AND r.state IS NULL
            ) THEN 1
            ELSE 0
        END AS may_go_out,
        (
            SELECT max(t.state = 'active')
            FROM aws_ec2_transit_gateway_route AS t
            WHERE
                t.account_id = a.account_id
                AND t.region = a.region
                AND t.transit_gateway_route_table_id = a.route_table_id
        ) AS goes_on,
        (
            SELECT max(t.state = 'active')
            FROM aws_ec2_transit_gateway_route AS t
            CROSS JOIN json_each(t.transit_gateway_attachments) AS to_it
            WHERE
                t.account_id = a.account_id
                AND t.region = a.region
                AND t.transit_gateway_id = a.transit_gateway_id
                AND to_it.value ->> 'TransitGatewayAttachmentId' = a.id
        ) AS comes_back,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM aws_ec2_transit_gateway_route AS t
                WHERE
                    t.account_id = a.account_id
                    AND t.region = a.region
                    AND t.transit_gateway_id = a.transit_gateway_id
                    AND (t.state IS NULL OR t.transit_gateway_attachments IS NULL)
            ) THEN 1
            ELSE 0
        END AS is_unsure
    FROM attachment AS a
),

fault AS (
    SELECT
        account_id,
        region,
        arn,
        transit_gateway_id,
        transit_gateway_owner_id,
        resource_owner_id,
        is_unsure AND transit_gateway_owner_id IS account_id AS is_unsure,
        goes_out IS NOT 1 AND may_go_out AND resource_owner_id IS account_id AS may_go_out,
        substr(
            iif(
                resource_owner_id IS account_id AND goes_out IS NOT 1 AND NOT may_go_out,
                ', no active route of the VPC leads to the transit gateway',
                ''
            )
            || CASE
                WHEN transit_gateway_owner_id IS NOT account_id THEN ''
                WHEN association_state IS NOT 'associated' OR route_table_id IS NULL
                    THEN ', the attachment is associated with no route table'
                WHEN goes_on IS NOT 1 AND NOT is_unsure
                    THEN ', its route table ' || route_table_id || ' has no active route'
                ELSE ''
            END
            || iif(
                transit_gateway_owner_id IS account_id
                AND comes_back IS NOT 1
                AND NOT is_unsure,
                ', no active route of the transit gateway leads back',
                ''
            ),
            3
        ) AS faults
    FROM judged
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        resource_owner_id <> account_id AND transit_gateway_owner_id <> account_id,
        'other accounts own the VPC and the transit gateway',
        NULL
    ) AS exempt,
    CASE
        WHEN faults <> '' THEN 0
        WHEN
            is_unsure OR may_go_out
            OR transit_gateway_owner_id IS NULL OR resource_owner_id IS NULL
            THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN faults <> '' THEN faults
        WHEN transit_gateway_owner_id IS NULL OR resource_owner_id IS NULL
            THEN 'who owns the VPC and the transit gateway is not known'
        WHEN is_unsure OR may_go_out THEN 'some routes are not known'
        WHEN transit_gateway_owner_id <> account_id
            THEN
                'the VPC routes to ' || transit_gateway_id || ' of account '
                || transit_gateway_owner_id
        ELSE 'the VPC and ' || coalesce(transit_gateway_id, 'its gateway') || ' route to each other'
    END AS actual
FROM fault;
