-- title    = "What a tagged resource brings forth carries its tags"
-- severity = "medium"
-- why      = "Disks, network interfaces and snapshots outlive what they were made for, and then nobody knows whose they are."
-- fix      = "Tag them with their parent: by tag specifications of the launch template, or by copying tags to snapshots."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html"
-- omits    = "Instances of Auto Scaling groups, which autoscaling/tags-propagate judges, automated snapshots, tasks, and children whose parent is gone."
-- [params.required]
-- about    = "Keys that a child must have as its parent has them; a key that the parent lacks is not asked for."
-- default  = ["environment", "team", "project"]

WITH child AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.tags,
        i.tags AS parent_tags,
        'the instance ' || i.instance_id AS parent
    FROM aws_ebs_volume AS v
    CROSS JOIN json_each(v.attachments) AS a
    INNER JOIN aws_ec2_instance AS i
        ON
            v.account_id = i.account_id
            AND v.region = i.region
            AND a.value ->> '$.InstanceId' = i.instance_id
    WHERE coalesce(v.state, '') NOT IN ('deleting', 'deleted')
    UNION ALL
    SELECT
        n.account_id,
        n.region,
        n.arn,
        n.tags,
        i.tags AS parent_tags,
        'the instance ' || i.instance_id AS parent
    FROM aws_ec2_network_interface AS n
    INNER JOIN aws_ec2_instance AS i
        ON
            n.account_id = i.account_id
            AND n.region = i.region
            AND n.attached_instance_id = i.instance_id
    WHERE coalesce(n.requester_managed, 0) = 0
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.tags,
        v.tags AS parent_tags,
        'the volume ' || v.volume_id AS parent
    FROM aws_ebs_snapshot AS s
    INNER JOIN aws_ebs_volume AS v
        ON
            s.account_id = v.account_id
            AND s.region = v.region
            AND s.volume_id = v.volume_id
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.tags,
        d.tags AS parent_tags,
        'the database ' || d.db_instance_identifier AS parent
    FROM aws_rds_db_snapshot AS s
    INNER JOIN aws_rds_db_instance AS d
        ON
            s.account_id = d.account_id
            AND s.region = d.region
            AND s.dbi_resource_id = d.resource_id
    WHERE s.type IS NOT 'automated'
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.tags,
        d.tags AS parent_tags,
        'the database ' || d.db_instance_identifier AS parent
    FROM aws_rds_db_instance AS r
    INNER JOIN aws_rds_db_instance AS d
        ON
            r.account_id = d.account_id
            AND r.region = d.region
            AND r.read_replica_source_db_instance_identifier = d.db_instance_identifier
),

judged AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.tags,
        c.parent_tags,
        c.parent,
        (
            SELECT group_concat(required.value, ', ')
            FROM json_each(:required) AS required
            WHERE
                trim(coalesce(c.parent_tags ->> required.value, '')) <> ''
                AND c.tags ->> required.value IS NOT c.parent_tags ->> required.value
        ) AS missing,
        (
            SELECT count(*)
            FROM json_each(:required) AS required
            WHERE trim(coalesce(c.parent_tags ->> required.value, '')) <> ''
        ) AS asked
    FROM child AS c
),

-- A volume may have several parents, of which it cannot carry the tags of all: one is enough.
best AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY account_id, region, arn
            ORDER BY
                missing IS NOT NULL OR tags IS NULL OR parent_tags IS NULL,
                asked = 0,
                parent
        ) AS place
    FROM judged
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(parent_tags IS NOT NULL AND asked = 0, parent || ' has none of the tags itself', NULL)
        AS exempt,
    iif(tags IS NULL OR parent_tags IS NULL, NULL, missing IS NULL) AS compliant,
    CASE
        WHEN tags IS NULL OR parent_tags IS NULL THEN 'the tags were not read'
        WHEN missing IS NOT NULL THEN 'lacks ' || missing || ' of ' || parent
        ELSE 'has the tags of ' || parent
    END AS actual
FROM best
WHERE place = 1;
