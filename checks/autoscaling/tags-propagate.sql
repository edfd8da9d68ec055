-- title    = "Tags of Auto Scaling groups reach their instances and volumes"
-- severity = "medium"
-- why      = "Instances and disks that a group makes are most of its cost, and without its tags nobody can be asked about them."
-- fix      = "Let the group propagate the tag at launch, name it in the tag specifications of the launch template for volumes, and refresh the instances."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html"
-- controls = { powerpipe = ["autoscaling_group_propagate_tags_to_ec2_instance_enabled"] }
-- [params.required]
-- about    = "Keys that the group must hand on."
-- default  = ["environment", "team", "project"]
-- [params.volumes]
-- about    = "Whether the volumes of its instances must have the keys too."
-- default  = true

WITH required_key AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        required.value AS name,
        (
            SELECT max(tag.value ->> '$.PropagateAtLaunch')
            FROM json_each(g.tags_src) AS tag
            WHERE
                tag.value ->> '$.Key' = required.value
                AND trim(coalesce(tag.value ->> '$.Value', '')) <> ''
        ) AS propagates
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(:required) AS required
),

kept AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(propagates IS NULL, name, NULL), ', ') AS missing,
        group_concat(iif(propagates = 0, name, NULL), ', ') AS held_back
    FROM required_key
    GROUP BY account_id, region, arn
),

member AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        i.value ->> '$.InstanceId' AS instance_id,
        instance.arn IS NOT NULL AS is_known,
        instance.tags
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(g.instances) AS i
    LEFT JOIN aws_ec2_instance AS instance
        ON
            g.account_id = instance.account_id
            AND g.region = instance.region
            AND i.value ->> '$.InstanceId' = instance.instance_id
    WHERE 'InService' = i.value ->> '$.LifecycleState'
),

attached AS (
    SELECT
        v.account_id,
        v.region,
        v.volume_id,
        v.tags,
        a.value ->> '$.InstanceId' AS instance_id
    FROM aws_ebs_volume AS v
    CROSS JOIN json_each(v.attachments) AS a
    WHERE :volumes
),

made AS (
    SELECT
        account_id,
        region,
        arn,
        instance_id AS id,
        is_known,
        tags
    FROM member
    UNION ALL
    SELECT
        member.account_id,
        member.region,
        member.arn,
        attached.volume_id AS id,
        1 AS is_known,
        attached.tags
    FROM member
    INNER JOIN attached
        ON
            member.account_id = attached.account_id
            AND member.region = attached.region
            AND member.instance_id = attached.instance_id
),

reached AS (
    SELECT
        made.account_id,
        made.region,
        made.arn,
        count(*) AS number,
        count(*) = sum(made.is_known AND made.tags IS NOT NULL) AS is_known,
        sum(
            made.is_known AND made.tags IS NOT NULL AND EXISTS (
                SELECT 1
                FROM json_each(:required) AS required
                WHERE
                    NOT EXISTS (
                        SELECT 1
                        FROM json_each(made.tags) AS tag
                        WHERE tag.key = required.value AND trim(tag.value) <> ''
                    )
            )
        ) AS untagged
    FROM made
    GROUP BY made.account_id, made.region, made.arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.tags_src IS NULL THEN NULL
        WHEN kept.missing IS NOT NULL OR kept.held_back IS NOT NULL OR reached.untagged > 0 THEN 0
        WHEN g.instances IS NULL THEN NULL
        WHEN coalesce(reached.is_known, 1) THEN 1
    END AS compliant,
    CASE
        WHEN g.tags_src IS NULL THEN 'its tags are not known'
        WHEN kept.missing IS NOT NULL THEN 'it has no tag ' || kept.missing
        WHEN kept.held_back IS NOT NULL THEN 'it keeps to itself: ' || kept.held_back
        ELSE 'it hands its tags on'
    END
    || CASE
        WHEN g.instances IS NULL THEN ', its instances are not known'
        WHEN reached.number IS NULL THEN ', and has no instance in service'
        WHEN reached.untagged > 0
            THEN
                ', ' || reached.untagged || ' of ' || reached.number
                || ' instances and volumes lack some'
        WHEN reached.is_known THEN ', to all its instances'
        ELSE ', whether all its instances have them is not known'
    END AS actual
FROM aws_ec2_autoscaling_group AS g
LEFT JOIN kept
    ON
        g.account_id = kept.account_id
        AND g.region = kept.region
        AND g.arn = kept.arn
LEFT JOIN reached
    ON
        g.account_id = reached.account_id
        AND g.region = reached.region
        AND g.arn = reached.arn
WHERE g.status IS NULL;
