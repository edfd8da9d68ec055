-- title    = "Instances run recent AMIs"
-- severity = "low"
-- why      = "An image from long ago lacks the security fixes since, and an instance that never restarts has none of them."
-- fix      = "Build a new AMI, and replace the instance with one that is launched from it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-best-practices.html"
-- controls = { prowler = ["ec2_instance_with_outdated_ami", "ec2_instance_older_than_specific_days"], powerpipe = ["ec2_ami_not_older_than_90_days"] }
-- omits    = "Updates that were installed on the instance itself."
-- [params.max_ami_days]
-- about    = "Days since an AMI was made."
-- default  = 180
-- [params.max_instance_days]
-- about    = "Days since an instance was last started."
-- default  = 180

WITH instance AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.image_id,
        image.name,
        image.arn IS NOT NULL AS is_known,
        image.deprecation_time <= run.started_at AS is_deprecated,
        cast(julianday(run.started_at) - julianday(image.creation_date) AS INTEGER) AS image_days,
        cast(julianday(run.started_at) - julianday(i.launch_time) AS INTEGER) AS days
    FROM aws_ec2_instance AS i
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_ec2_instance_image AS image
        ON
            i.account_id = image.account_id
            AND i.region = image.region
            AND i.instance_id = image.instance_id
    WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_deprecated THEN 0
        ELSE image_days <= :max_ami_days AND days <= :max_instance_days
    END AS compliant,
    coalesce(name, image_id, 'an unknown AMI')
    || CASE
        WHEN is_deprecated THEN ' is deprecated'
        WHEN image_days IS NOT NULL THEN ' is ' || image_days || ' days old'
        WHEN is_known THEN ' is of an unknown age'
        ELSE ' is not known'
    END
    || coalesce(
        ', started ' || days || ' days ago', ', when it was started is not known'
    ) AS actual
FROM instance;
