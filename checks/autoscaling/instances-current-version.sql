-- title    = "Instances of a group run the version that the group launches"
-- severity = "medium"
-- why      = "Until every instance was replaced, a fix in the template protects only those that happened to start since."
-- fix      = "Start an instance refresh of the group."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html"
-- omits    = "Launch templates of overrides."

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        instances,
        launch_configuration_name,
        coalesce(launch_template_id, mixed_instances_policy_launch_template_id) AS template_id,
        coalesce(
            launch_template_version, mixed_instances_policy_launch_template_version, '$Default'
        ) AS version
    FROM aws_ec2_autoscaling_group
    WHERE status IS NULL
),

aimed AS (
    SELECT
        named.*,
        CASE named.version
            WHEN '$Default' THEN template.default_version_number
            WHEN '$Latest' THEN template.latest_version_number
            ELSE cast(named.version AS INTEGER)
        END AS number
    FROM named
    LEFT JOIN aws_ec2_launch_template AS template
        ON
            named.account_id = template.account_id
            AND named.region = template.region
            AND named.template_id = template.launch_template_id
),

counted AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        count(*) AS instances,
        sum(
            CASE
                WHEN a.template_id IS NULL
                    THEN
                        i.value ->> '$.LaunchConfigurationName' IS NOT a.launch_configuration_name
                WHEN i.value ->> '$.LaunchTemplate.LaunchTemplateId' IS NOT a.template_id THEN 1
                ELSE cast(i.value ->> '$.LaunchTemplate.Version' AS INTEGER) <> a.number
            END
        ) AS outdated,
        sum(
            a.template_id IS NOT NULL
            AND i.value ->> '$.LaunchTemplate.LaunchTemplateId' IS a.template_id
            AND (i.value ->> '$.LaunchTemplate.Version' IS NULL OR a.number IS NULL)
        ) AS unclear
    FROM aimed AS a
    CROSS JOIN json_each(a.instances) AS i
    WHERE i.value ->> '$.LifecycleState' NOT LIKE 'Terminat%'
    GROUP BY a.account_id, a.region, a.arn
)

SELECT
    aimed.account_id,
    aimed.region,
    aimed.arn AS resource,
    CASE
        WHEN aimed.instances IS NULL THEN NULL
        WHEN aimed.template_id IS NULL AND aimed.launch_configuration_name IS NULL THEN NULL
        WHEN counted.outdated > 0 THEN 0
        WHEN counted.unclear > 0 THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN aimed.instances IS NULL THEN 'its instances are not known'
        WHEN counted.instances IS NULL THEN 'it has no instances'
        WHEN
            counted.outdated > 0
            THEN
                counted.outdated || ' of ' || counted.instances
                || ' instances were launched from something else'
        WHEN counted.unclear > 0 THEN 'the version of its instances, or its own, is not known'
        ELSE
            'all ' || counted.instances || ' instances were launched from '
            || coalesce('version ' || aimed.number, aimed.launch_configuration_name, 'it')
    END
    || coalesce(', the group names version ' || aimed.version, '') AS actual
FROM aimed
LEFT JOIN counted
    ON
        aimed.account_id = counted.account_id
        AND aimed.region = counted.region
        AND aimed.arn = counted.arn;
