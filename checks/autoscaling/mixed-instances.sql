-- title    = "Auto Scaling groups can launch several instance types"
-- severity = "low"
-- why      = "When AWS has none left of the one type, the group launches nothing; Spot Instances go without a replacement in time."
-- fix      = "Give the group a policy of mixed instances with several types, and Capacity Rebalancing where it uses Spot Instances."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html"
-- controls = { prowler = ["autoscaling_group_multiple_instance_types", "autoscaling_group_capacity_rebalance_enabled"], fsbp = ["AutoScaling.6"] }
-- omits    = "Spot Instances that a launch template or launch configuration asks for."
-- shared   = ["environment_tags"]
-- [params.envs]
-- about    = "Environments, in any letter case, whose groups are judged; empty for all. A group whose environment no tag names is judged."
-- default  = []
-- [params.min_types]
-- about    = "Instance types that a group must be able to launch."
-- default  = 2

WITH mixed AS (
    SELECT
        account_id,
        region,
        arn,
        capacity_rebalance,
        on_demand_percentage_above_base_capacity AS on_demand,
        mixed_instances_policy_launch_template_overrides AS overrides,
        (
            SELECT count(DISTINCT o.value ->> '$.InstanceType')
            FROM json_each(g.mixed_instances_policy_launch_template_overrides) AS o
        ) AS types,
        (
            SELECT coalesce(max(o.value ->> '$.InstanceRequirements'), 0)
            FROM json_each(g.mixed_instances_policy_launch_template_overrides) AS o
        ) AS by_requirements,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(g.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_ec2_autoscaling_group AS g
    WHERE status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN json_array_length(:envs) = 0 OR environment IS NULL THEN NULL
        WHEN
            lower(environment) NOT IN (SELECT lower(listed.value) FROM json_each(:envs) AS listed)
            THEN 'its environment is ' || environment
    END AS exempt,
    CASE
        WHEN overrides IS NULL THEN 0
        WHEN NOT by_requirements AND types < :min_types THEN 0
        WHEN on_demand < 100 THEN capacity_rebalance
        WHEN on_demand = 100 THEN 1
    END AS compliant,
    CASE
        WHEN overrides IS NULL THEN 'it has no policy of mixed instances'
        WHEN by_requirements THEN 'its instance types are chosen by what they must have'
        ELSE 'instance types: ' || types
    END
    || CASE
        WHEN overrides IS NULL THEN ''
        WHEN on_demand IS NULL THEN ', whether it uses Spot Instances is not known'
        WHEN on_demand = 100 THEN ', all on demand'
        WHEN capacity_rebalance THEN ', Spot Instances with Capacity Rebalancing'
        WHEN capacity_rebalance = 0 THEN ', Spot Instances without Capacity Rebalancing'
        ELSE ', Spot Instances, whether with Capacity Rebalancing is not known'
    END AS actual
FROM mixed;
