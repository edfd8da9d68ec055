-- title    = "Every VPC has an active flow log"
-- severity = "high"
-- why      = "Without flow logs nobody can tell afterwards who reached what, nor see an intruder move."
-- fix      = "Create a flow log for the VPC, or for each of its subnets."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
-- controls = { prowler = ["vpc_flow_logs_enabled"], fsbp = ["EC2.6"], cis = ["3.7"] }

WITH logs AS (
    SELECT
        account_id,
        region,
        resource_id,
        CASE
            WHEN max(flow_log_status = 'ACTIVE') THEN 1
            WHEN count(flow_log_status) = count(*) THEN 0
        END AS is_active,
        max(flow_log_id) AS example
    FROM aws_vpc_flow_log
    GROUP BY account_id, region, resource_id
),

subnets AS (
    SELECT
        s.account_id,
        s.region,
        s.vpc_id,
        count(*) AS total,
        coalesce(sum(l.is_active), 0) AS watched,
        sum(l.resource_id IS NOT NULL AND l.is_active IS NULL) AS unclear
    FROM aws_vpc_subnet AS s
    LEFT JOIN logs AS l
        ON
            s.account_id = l.account_id
            AND s.region = l.region
            AND s.subnet_id = l.resource_id
    GROUP BY s.account_id, s.region, s.vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    iif(
        v.owner_id <> v.account_id,
        'account ' || v.owner_id || ' owns the VPC, and with it the flow logs',
        NULL
    ) AS exempt,
    CASE
        WHEN l.is_active = 1 OR s.watched = s.total THEN 1
        WHEN (l.resource_id IS NOT NULL AND l.is_active IS NULL) OR s.unclear > 0 THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN l.is_active = 1 THEN l.example || ' watches the VPC'
        WHEN s.watched = s.total THEN 'a flow log watches each of its ' || s.total || ' subnets'
        WHEN l.resource_id IS NOT NULL AND l.is_active IS NULL
            THEN 'the status of ' || l.example || ' is not known'
        WHEN s.watched > 0 OR s.unclear > 0
            THEN 'active flow logs watch ' || s.watched || ' of ' || s.total || ' subnets'
        WHEN l.is_active = 0 THEN l.example || ' is not active'
        ELSE 'no flow log'
    END AS actual
FROM aws_vpc AS v
LEFT JOIN logs AS l
    ON
        v.account_id = l.account_id
        AND v.region = l.region
        AND v.vpc_id = l.resource_id
LEFT JOIN subnets AS s
    ON
        v.account_id = s.account_id
        AND v.region = s.region
        AND v.vpc_id = s.vpc_id;
