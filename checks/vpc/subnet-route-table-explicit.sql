-- title    = "Subnets name their route table instead of inheriting the main one"
-- severity = "medium"
-- why      = "A subnet that inherits the main route table changes its reach whenever someone edits that table for another subnet."
-- fix      = "Associate the subnet explicitly with the route table meant for it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html"

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN owner_id <> account_id
            THEN 'account ' || owner_id || ' owns the subnet and routes it'
        WHEN default_for_az = 1 AND route_table_explicit = 0
            THEN 'AWS makes default subnets use the main route table'
    END AS exempt,
    route_table_explicit = 1 AS compliant,
    CASE route_table_explicit
        WHEN 1 THEN 'associated with route table ' || coalesce(route_table_id, '?')
        WHEN 0 THEN 'inherits the main route table ' || coalesce(route_table_id, '?')
        ELSE 'its route table is not known'
    END AS actual
FROM aws_vpc_subnet;
