-- title    = "Auto Scaling groups span several Availability Zones"
-- severity = "high"
-- why      = "When the one zone of a group fails, all its instances are gone, and it has nowhere to launch others."
-- fix      = "Give the group subnets in further Availability Zones, and let it rebalance its instances."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html"
-- controls = { prowler = ["autoscaling_group_multiple_az"], powerpipe = ["autoscaling_group_multiple_az_configured"], fsbp = ["AutoScaling.2"] }
-- [params.min_azs]
-- about    = "Availability Zones that a group must span."
-- default  = 2
-- [params.max_skew]
-- about    = "By how many instances in service the fullest zone may be ahead of the emptiest."
-- default  = 1

WITH spread AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        zone.value AS zone,
        (
            SELECT count(*)
            FROM json_each(g.instances) AS i
            WHERE
                i.value ->> '$.AvailabilityZone' = zone.value
                AND 'InService' = i.value ->> '$.LifecycleState'
        ) AS instances
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(g.availability_zones) AS zone
),

zones AS (
    SELECT
        account_id,
        region,
        arn,
        count(DISTINCT zone) AS number,
        max(instances) - min(instances) AS skew,
        group_concat(zone || ' (' || instances || ')', ', ') AS words
    FROM spread
    GROUP BY account_id, region, arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.availability_zones IS NULL THEN NULL
        WHEN coalesce(zones.number, 0) < :min_azs THEN 0
        WHEN g.instances IS NULL THEN NULL
        ELSE zones.skew <= :max_skew
    END AS compliant,
    CASE
        WHEN g.availability_zones IS NULL THEN 'its zones are not known'
        WHEN g.instances IS NULL THEN 'its instances are not known'
        ELSE 'zones with instances in service: ' || coalesce(zones.words, 'none')
    END AS actual
FROM aws_ec2_autoscaling_group AS g
LEFT JOIN zones
    ON
        g.account_id = zones.account_id
        AND g.region = zones.region
        AND g.arn = zones.arn
WHERE g.status IS NULL;
