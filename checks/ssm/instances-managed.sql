-- title    = "Running instances are managed by Systems Manager and online"
-- severity = "medium"
-- why      = "What is not managed is not patched or looked into by Systems Manager, and people open ports to it instead."
-- fix      = "Install the agent, give the instance a role or the default management role, and a way to the service."
-- docs     = "https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-troubleshooting-managed-nodes.html"
-- controls = { prowler = ["ec2_instance_managed_by_ssm"], fsbp = ["SSM.1"] }
-- omits    = "The agent's version on Windows, of which AWS says nothing, and machines that are not in EC2."
-- [params.latest_agent]
-- about    = "Whether the agent must be the newest one."
-- default  = true

WITH found AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_state,
        m.arn AS managed,
        m.ping_status,
        m.agent_version,
        CASE
            WHEN NOT :latest_agent OR m.platform_type = 'Windows' THEN 1
            ELSE m.is_latest_version
        END AS is_current
    FROM aws_ec2_instance AS i
    LEFT JOIN aws_ssm_managed_instance AS m
        ON
            i.account_id = m.account_id
            AND i.region = m.region
            AND i.instance_id = m.instance_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(instance_state <> 'running', 'it is ' || instance_state, NULL) AS exempt,
    CASE
        WHEN managed IS NULL OR ping_status <> 'Online' OR is_current = 0 THEN 0
        WHEN ping_status = 'Online' AND is_current THEN 1
    END AS compliant,
    CASE
        WHEN managed IS NULL THEN 'it is not managed'
        WHEN ping_status IS NULL THEN 'it is managed, and whether it is online is not known'
        WHEN ping_status <> 'Online' THEN 'it is managed, and ' || ping_status
        WHEN is_current IS NULL THEN 'it is online, and the age of its agent is not known'
        WHEN NOT is_current THEN 'it is online, with the old agent ' || coalesce(agent_version, '')
        ELSE 'it is managed and online'
    END AS actual
FROM found;
