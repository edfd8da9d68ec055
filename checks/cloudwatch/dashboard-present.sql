-- title    = "Dashboards show the services that matter"
-- severity = "medium"
-- why      = "Without a dashboard an incident begins with the search for the numbers."
-- fix      = "Create a dashboard with enough widgets on the metrics of each service."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html"
-- omits    = "The stacks, environments and services are not derived from what runs: the parameters name them."
-- [params.names]
-- about    = "One pattern per stack or environment, such as `payments-prod*`; a dashboard of that name must exist."
-- default  = ["*"]
-- [params.services]
-- about    = "Namespaces that a dashboard must show, such as `AWS/Lambda`."
-- default  = []
-- [params.min_widgets]
-- about    = "Fewest widgets of a dashboard; one with fewer does not count."
-- default  = 3

WITH dashboard AS (
    SELECT
        account_id,
        dashboard_name,
        replace(dashboard_body, '\/', '/') AS body,
        iif(
            json_valid(dashboard_body),
            coalesce(json_array_length(dashboard_body, '$.widgets'), 0),
            NULL
        ) AS widgets
    FROM aws_cloudwatch_dashboard
    ORDER BY dashboard_name
),

-- What the parameters ask for, and how many dashboards of the account give it, do not, or may.
wanted AS (
    SELECT
        a.account_id,
        'a dashboard named ' || n.value AS what,
        count(iif(d.widgets >= :min_widgets, 1, NULL)) AS given,
        count(iif(d.dashboard_name IS NOT NULL AND d.widgets IS NULL, 1, NULL)) AS unread
    FROM aws_account AS a
    CROSS JOIN json_each(:names) AS n
    LEFT JOIN dashboard AS d
        ON a.account_id = d.account_id AND d.dashboard_name GLOB n.value
    GROUP BY a.account_id, n.value
    UNION ALL
    SELECT
        a.account_id,
        'a widget on ' || s.value,
        count(
            iif(
                d.widgets >= :min_widgets AND d.body GLOB '*' || s.value || '[^A-Za-z0-9]*',
                1,
                NULL
            )
        ),
        count(iif(d.dashboard_name IS NOT NULL AND d.widgets IS NULL, 1, NULL))
    FROM aws_account AS a
    CROSS JOIN json_each(:services) AS s
    LEFT JOIN dashboard AS d
        ON a.account_id = d.account_id
    GROUP BY a.account_id, s.value
),

lacking AS (
    SELECT
        account_id,
        min(unread) > 0 AS unsure,
        group_concat(what, ', ') AS what
    FROM wanted
    WHERE given = 0
    GROUP BY account_id
),

present AS (
    SELECT
        account_id,
        group_concat(
            dashboard_name || coalesce(' (' || widgets || ' widgets)', ' (unread)'), ', '
        ) AS names
    FROM dashboard
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN l.what IS NULL THEN 1
        WHEN l.unsure THEN NULL
        ELSE 0
    END AS compliant,
    coalesce('there is ' || p.names, 'there is no dashboard')
    || coalesce('; lacking: ' || l.what, '') AS actual
FROM aws_account AS a
LEFT JOIN lacking AS l ON a.account_id = l.account_id
LEFT JOIN present AS p ON a.account_id = p.account_id;
