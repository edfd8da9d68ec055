-- title    = "Nothing runs in a default VPC"
-- severity = "low"
-- why      = "A default VPC has only public subnets, and what lands there by mistake faces the internet."
-- fix      = "Move the workloads to a VPC made for them and delete the default VPC."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"
-- controls = { powerpipe = ["vpc_not_in_use"] }
-- [params.allow_existing]
-- about    = "Whether a default VPC may exist as long as nothing runs in it."
-- default  = true

WITH interfaces AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(*) AS how_many,
        min(network_interface_id) AS example
    FROM aws_ec2_network_interface
    GROUP BY account_id, region, vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    iif(v.is_default = 1, i.vpc_id IS NULL AND :allow_existing, NULL) AS compliant,
    CASE
        WHEN v.is_default IS NULL THEN 'whether it is a default VPC is not known'
        WHEN i.vpc_id IS NULL THEN v.vpc_id || ' is a default VPC, nothing uses it'
        ELSE
            v.vpc_id || ' is a default VPC with ' || i.how_many
            || iif(i.how_many = 1, ' network interface: ', ' network interfaces, such as ')
            || i.example
    END AS actual
FROM aws_vpc AS v
LEFT JOIN interfaces AS i
    ON
        v.account_id = i.account_id
        AND v.region = i.region
        AND v.vpc_id = i.vpc_id
WHERE v.is_default IS NOT 0;
