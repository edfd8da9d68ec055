-- title    = "Each zone of a group offers an instance type that it launches"
-- severity = "high"
-- why      = "In a zone without any of its types the group launches nothing, and is not spread when it must be."
-- fix      = "Choose an instance type that AWS offers in every zone of the group, or another zone."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html"
-- omits    = "Groups that choose types by what they must have. A version of a launch template that is neither the default nor the latest is unknown."

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        availability_zones,
        launch_configuration_name,
        mixed_instances_policy_launch_template_overrides AS overrides,
        coalesce(launch_template_id, mixed_instances_policy_launch_template_id) AS template_id,
        coalesce(
            launch_template_version, mixed_instances_policy_launch_template_version, '$Default'
        ) AS version,
        (
            SELECT max(o.value ->> '$.InstanceRequirements')
            FROM json_each(g.mixed_instances_policy_launch_template_overrides) AS o
        ) AS by_requirements,
        (
            SELECT count(o.value ->> '$.InstanceType')
            FROM json_each(g.mixed_instances_policy_launch_template_overrides) AS o
        ) AS overriding
    FROM aws_ec2_autoscaling_group AS g
    WHERE status IS NULL
),

base AS (
    SELECT
        named.*,
        coalesce(configuration.instance_type, version.instance_type) AS instance_type,
        version.launch_template_data ->> '$.InstanceRequirements' AS template_requirements
    FROM named
    LEFT JOIN aws_ec2_launch_template AS template
        ON
            named.account_id = template.account_id
            AND named.region = template.region
            AND named.template_id = template.launch_template_id
    LEFT JOIN aws_ec2_launch_template_version AS version
        ON
            named.account_id = version.account_id
            AND named.region = version.region
            AND named.template_id = version.launch_template_id
            AND version.version_number = CASE named.version
                WHEN '$Default' THEN template.default_version_number
                WHEN '$Latest' THEN template.latest_version_number
                ELSE cast(named.version AS INTEGER)
            END
    LEFT JOIN aws_ec2_launch_configuration AS configuration
        ON
            named.account_id = configuration.account_id
            AND named.region = configuration.region
            AND named.launch_configuration_name = configuration.name
),

wanted AS (
    SELECT
        account_id,
        region,
        arn,
        instance_type
    FROM base
    WHERE overriding = 0 AND instance_type IS NOT NULL
    UNION
    SELECT
        base.account_id,
        base.region,
        base.arn,
        o.value ->> '$.InstanceType' AS instance_type
    FROM base
    CROSS JOIN json_each(base.overrides) AS o
    WHERE o.value ->> '$.InstanceType' IS NOT NULL
),

zoned AS (
    SELECT
        base.account_id,
        base.region,
        base.arn,
        zone.value AS zone,
        group_concat(DISTINCT wanted.instance_type) AS types,
        count(offer.location) AS offers
    FROM base
    CROSS JOIN json_each(base.availability_zones) AS zone
    INNER JOIN wanted
        ON
            base.account_id = wanted.account_id
            AND base.region = wanted.region
            AND base.arn = wanted.arn
    LEFT JOIN aws_ec2_instance_availability AS offer
        ON
            wanted.account_id = offer.account_id
            AND wanted.region = offer.region
            AND wanted.instance_type = offer.instance_type
            AND zone.value = offer.location
    GROUP BY base.account_id, base.region, base.arn, zone.value
),

offered AS (
    SELECT
        account_id,
        region,
        arn,
        max(types) AS types,
        group_concat(iif(offers = 0, zone, NULL), ', ') AS missing
    FROM zoned
    GROUP BY account_id, region, arn
)

SELECT
    base.account_id,
    base.region,
    base.arn AS resource,
    iif(
        base.by_requirements OR (base.overriding = 0 AND base.template_requirements),
        'its instance types are chosen by what they must have',
        NULL
    ) AS exempt,
    CASE
        WHEN base.availability_zones IS NULL OR offered.types IS NULL THEN NULL
        ELSE offered.missing IS NULL
    END AS compliant,
    CASE
        WHEN base.availability_zones IS NULL THEN 'its zones are not known'
        WHEN offered.types IS NULL THEN 'its instance type is not known'
        WHEN
            offered.missing IS NOT NULL
            THEN offered.types || ' is not offered in ' || offered.missing
        ELSE offered.types || ' is offered in all its zones'
    END AS actual
FROM base
LEFT JOIN offered
    ON
        base.account_id = offered.account_id
        AND base.region = offered.region
        AND base.arn = offered.arn;
