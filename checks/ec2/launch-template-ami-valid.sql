-- title    = "The AMIs of launch templates exist and are current"
-- severity = "high"
-- why      = "A template whose AMI is gone launches nothing: the group finds out when it has to grow or to replace."
-- fix      = "Make a new default version that names an AMI that is available."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html"
-- omits    = "Whether the architecture of the AMI is that of the instance type. AMIs of others are known while an instance runs them, and parameters of Systems Manager are not looked up: the rest is unknown."

WITH image AS (
    SELECT
        account_id,
        region,
        image_id,
        state,
        deprecation_time,
        1 AS is_own
    FROM aws_ec2_ami
    UNION ALL
    SELECT DISTINCT
        account_id,
        region,
        image_id,
        state,
        deprecation_time,
        0 AS is_own
    FROM aws_ec2_instance_image
),

known AS (
    SELECT
        account_id,
        region,
        image_id,
        min(state = 'available') AS is_available,
        count(*) = count(state) AS is_state_known,
        min(state) AS state,
        min(deprecation_time) AS deprecation_time
    FROM image
    GROUP BY account_id, region, image_id
)

SELECT
    version.account_id,
    version.region,
    version.arn AS resource,
    iif(
        version.image_id IS NULL AND version.launch_template_data IS NOT NULL,
        'whoever launches from it names the AMI',
        NULL
    ) AS exempt,
    CASE
        WHEN known.is_available = 0 THEN 0
        WHEN known.deprecation_time <= run.started_at THEN 0
        WHEN known.is_available AND known.is_state_known THEN 1
    END AS compliant,
    CASE
        WHEN version.image_id IS NULL THEN 'it names no AMI'
        WHEN
            version.image_id LIKE 'resolve:%'
            THEN version.image_id || ' is not looked up'
        WHEN known.image_id IS NULL THEN version.image_id || ' is not known here'
        WHEN known.is_available = 0 THEN version.image_id || ' is ' || known.state
        WHEN
            known.deprecation_time <= run.started_at
            THEN version.image_id || ' is deprecated since ' || known.deprecation_time
        WHEN known.is_state_known THEN version.image_id || ' is available'
        ELSE 'the state of ' || version.image_id || ' is not known'
    END AS actual
FROM aws_ec2_launch_template_version AS version
CROSS JOIN upright_run AS run
LEFT JOIN known
    ON
        version.account_id = known.account_id
        AND version.region = known.region
        AND version.image_id = known.image_id;
