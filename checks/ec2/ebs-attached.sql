-- title    = "EBS volumes are attached, and of a current type"
-- severity = "low"
-- why      = "Volumes left behind and old types cost money every month, and nobody watches the data on them."
-- fix      = "Snapshot and delete idle volumes, let root volumes go with their instance, and change gp2 and io1 to gp3 or io2."
-- docs     = "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
-- controls = { powerpipe = ["ebs_volume_unused", "ebs_attached_volume_delete_on_termination_enabled"] }
-- [params.allow_types]
-- about    = "Volume types that may be used."
-- default  = ["gp3", "io2", "st1", "sc1"]
-- [params.max_unattached_days]
-- about    = "Days since its creation in which a volume may be unattached; AWS does not say when it was detached."
-- default  = 7

WITH volume AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.volume_type,
        v.attachments,
        v.state,
        julianday(run.started_at) - julianday(v.create_time) AS age
    FROM aws_ebs_volume AS v
    CROSS JOIN upright_run AS run
    WHERE coalesce(v.state, '') NOT IN ('deleting', 'deleted')
),

attachment AS (
    SELECT
        volume.account_id,
        volume.region,
        volume.arn,
        coalesce(a.value ->> '$.InstanceId', a.value ->> '$.AssociatedResource') AS holder,
        CASE
            WHEN a.value ->> '$.DeleteOnTermination' THEN 0
            WHEN a.value ->> '$.InstanceId' IS NULL THEN 0
            WHEN instance.root_device_type = 'instance-store' THEN 0
            ELSE
                a.value ->> '$.Device' = instance.root_device_name
                AND NOT a.value ->> '$.DeleteOnTermination'
        END AS root_stays
    FROM volume
    CROSS JOIN json_each(volume.attachments) AS a
    LEFT JOIN aws_ec2_instance AS instance
        ON
            volume.account_id = instance.account_id
            AND volume.region = instance.region
            AND a.value ->> '$.InstanceId' = instance.instance_id
    WHERE a.value ->> '$.State' IS NULL OR a.value ->> '$.State' NOT IN ('detaching', 'detached')
),

held AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(holder, ', ') AS holders,
        CASE
            WHEN max(root_stays) = 1 THEN 1
            WHEN count(*) = count(root_stays) THEN 0
        END AS root_stays
    FROM attachment
    GROUP BY account_id, region, arn
)

SELECT
    volume.account_id,
    volume.region,
    volume.arn AS resource,
    not(
        (volume.state IN ('available', 'error') AND volume.age > :max_unattached_days)
        OR volume.volume_type NOT IN (SELECT allowed.value FROM json_each(:allow_types) AS allowed)
        OR iif(held.arn IS NULL, 0, held.root_stays)
    ) AS compliant,
    coalesce(volume.volume_type, 'unknown type') || ', '
    || CASE
        WHEN held.arn IS NOT NULL THEN coalesce('attached to ' || held.holders, 'attached')
        ELSE coalesce(volume.state, 'in an unknown state') || ', attached to nothing'
    END
    || coalesce(', made ' || cast(volume.age AS INTEGER) || ' days ago', '')
    || iif(held.root_stays, ', a root volume that outlives its instance', '') AS actual
FROM volume
LEFT JOIN held
    ON
        volume.account_id = held.account_id
        AND volume.region = held.region
        AND volume.arn = held.arn;
