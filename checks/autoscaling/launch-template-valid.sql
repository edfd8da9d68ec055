-- title    = "Auto Scaling groups launch from a launch template that exists"
-- severity = "high"
-- why      = "A group whose template or version is gone launches nothing; launch configurations get no new features of EC2."
-- fix      = "Create a launch template and name it, with a version that exists, in the group."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html"
-- controls = { prowler = ["autoscaling_group_using_ec2_launch_template"], fsbp = ["AutoScaling.9"] }
-- omits    = "Launch templates of overrides; a version by number that is neither the default nor the latest is unknown: it may have been deleted."

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        launch_configuration_name,
        coalesce(launch_template_id, mixed_instances_policy_launch_template_id) AS template_id,
        -- Where a group names none, it launches from the default version.
        coalesce(
            launch_template_version, mixed_instances_policy_launch_template_version, '$Default'
        ) AS version
    FROM aws_ec2_autoscaling_group
    WHERE status IS NULL
),

judged AS (
    SELECT
        named.*,
        template.arn IS NOT NULL AS exists_now,
        template.launch_template_name,
        CASE
            WHEN named.version IN ('$Default', '$Latest') THEN 1
            WHEN
                cast(named.version AS INTEGER)
                IN (template.default_version_number, template.latest_version_number)
                THEN 1
            WHEN cast(named.version AS INTEGER) > template.latest_version_number THEN 0
        END AS has_version
    FROM named
    LEFT JOIN aws_ec2_launch_template AS template
        ON
            named.account_id = template.account_id
            AND named.region = template.region
            AND named.template_id = template.launch_template_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN launch_configuration_name IS NOT NULL THEN 0
        WHEN template_id IS NULL THEN NULL
        WHEN NOT exists_now THEN 0
        ELSE has_version
    END AS compliant,
    CASE
        WHEN
            launch_configuration_name IS NOT NULL
            THEN 'launches from launch configuration ' || launch_configuration_name
        WHEN template_id IS NULL THEN 'AWS names nothing that it launches from'
        WHEN NOT exists_now THEN 'launch template ' || template_id || ' does not exist'
        ELSE
            'launches from '
            || coalesce(launch_template_name, template_id)
            || ', version '
            || version
            || CASE has_version
                WHEN 0 THEN ', which does not exist'
                WHEN 1 THEN ''
                ELSE ', of which it is not known whether it exists'
            END
    END AS actual
FROM judged;
