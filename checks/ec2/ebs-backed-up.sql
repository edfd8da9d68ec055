-- title    = "Volumes in use are backed up, and no snapshot is kept for ever"
-- severity = "medium"
-- why      = "A volume without a recent copy is lost with its zone; snapshots that nobody deletes cost money and hold old secrets."
-- fix      = "Put the volume into a backup plan or a lifecycle policy that also deletes what is old."
-- docs     = "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html"
-- controls = { prowler = ["ec2_ebs_volume_snapshots_exists", "ec2_ebs_volume_protected_by_backup_plan"], fsbp = ["EC2.28"] }
-- omits    = "Volumes of instances in Auto Scaling groups, which come and go, are not asked for a copy."
-- [params.max_age_days]
-- about    = "Days for which the latest snapshot or backup may be old."
-- default  = 1
-- [params.max_retained_days]
-- about    = "Days for which a snapshot is kept at most."
-- default  = 365

WITH copies AS (
    SELECT
        account_id,
        region,
        volume_id,
        max(iif(state = 'completed', start_time, NULL)) AS latest,
        max(state IS NULL OR (state = 'completed' AND start_time IS NULL)) AS is_unsure
    FROM aws_ebs_snapshot
    GROUP BY account_id, region, volume_id
),

volumes AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.state,
        c.latest,
        c.is_unsure,
        p.arn IS NOT NULL AS is_protected,
        p.last_backup_time,
        julianday(run.started_at) - julianday(c.latest) AS days,
        julianday(run.started_at) - julianday(p.last_backup_time) AS backup_days,
        (
            SELECT max(t.key = 'aws:autoscaling:groupName')
            FROM json_each(v.attachments) AS a
            INNER JOIN aws_ec2_instance AS i
                ON
                    v.account_id = i.account_id
                    AND v.region = i.region
                    AND a.value ->> '$.InstanceId' = i.instance_id
            CROSS JOIN json_each(i.tags) AS t
        ) AS is_grouped
    FROM aws_ebs_volume AS v
    CROSS JOIN upright_run AS run
    LEFT JOIN copies AS c
        ON v.account_id = c.account_id AND v.region = c.region AND v.volume_id = c.volume_id
    LEFT JOIN aws_backup_protected_resource AS p
        ON v.account_id = p.account_id AND v.region = p.region AND v.arn = p.arn
    WHERE v.state IS NULL OR v.state = 'in-use'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_grouped, 'its instance is one of an Auto Scaling group', NULL) AS exempt,
    CASE
        WHEN state IS NULL THEN NULL
        -- A day's rhythm has some play.
        WHEN days <= :max_age_days + 0.1 OR backup_days <= :max_age_days + 0.1 THEN 1
        WHEN is_unsure OR (is_protected AND last_backup_time IS NULL) THEN NULL
        ELSE 0
    END AS compliant,
    coalesce('its latest snapshot is of ' || latest, 'it has no snapshot that is completed')
    || iif(
        is_protected,
        ', AWS Backup copied it at ' || coalesce(last_backup_time, 'a time that is not known'),
        ''
    ) AS actual
FROM volumes
UNION ALL
SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    iif(
        EXISTS (
            SELECT 1
            FROM aws_ec2_ami AS m
            CROSS JOIN json_each(m.block_device_mappings) AS b
            WHERE
                s.account_id = m.account_id
                AND s.region = m.region
                AND b.value ->> '$.Ebs.SnapshotId' = s.snapshot_id
        ),
        'an image is made of it',
        NULL
    ) AS exempt,
    julianday(run.started_at) - julianday(s.start_time) <= :max_retained_days AS compliant,
    'the snapshot is of ' || coalesce(s.start_time, 'a time that is not known') AS actual
FROM aws_ebs_snapshot AS s
CROSS JOIN upright_run AS run;
