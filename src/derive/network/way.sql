-- Where the routes of each route table lead, those to one target taken together, after the precedence of routes.
CREATE TABLE aws_vpc_route_table_way (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    route_table_id TEXT NOT NULL, -- ID of the route table
    number INTEGER NOT NULL, -- Place among the ways of the route table, from 1
    target TEXT, -- ID of the target, or `local`; NULL where it is not known or gone
    target_type TEXT, -- `local`, `internet_gateway`, `nat_gateway`, `vpc_endpoint`, ...; NULL where not known
    state TEXT, -- `active`, `blackhole` or `filtered`
    destinations TEXT, -- Destinations of the routes in the fewest blocks, and names of AWS's lists; NULL where not known
    is_ipv4_internet INTEGER, -- 1 when what goes there is as good as everyone on the internet, by IPv4
    is_ipv6_internet INTEGER, -- 1 when what goes there is as good as everyone on the internet, by IPv6
    is_ipv4_default INTEGER, -- 1 when all of the IPv4 internet goes there but for what more specific routes take
    is_ipv6_default INTEGER, -- 1 when all of the IPv6 internet goes there but for what more specific routes take
    PRIMARY KEY (account_id, region, route_table_id, number)
) STRICT;

-- Which ways lead to targets of this kind?
CREATE INDEX aws_vpc_route_table_way_by_target_type
ON aws_vpc_route_table_way (account_id, region, target_type);
