-- title    = "Namespaces that are asked for exist, and their services have instances"
-- severity = "medium"
-- why      = "Who looks for a service in a namespace that is not there, or that holds no instance, finds nothing."
-- fix      = "Make the namespace, and let every service in it register its instances."
-- docs     = "https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-namespaces.html"
-- [params.required]
-- about    = "Whether there must be a namespace in every region of the audit."
-- default  = false
-- [params.namespace]
-- about    = "Name of a namespace that there must be in every region of the audit; empty for none."
-- default  = ""

WITH registered AS (
    SELECT
        s.account_id,
        s.region,
        s.namespace_id,
        s.arn,
        s.name,
        count(i.arn) AS instances
    FROM aws_service_discovery_service AS s
    LEFT JOIN aws_service_discovery_instance AS i
        ON s.account_id = i.account_id AND s.region = i.region AND s.id = i.service_id
    GROUP BY s.account_id, s.region, s.arn
),

summary AS (
    SELECT
        account_id,
        region,
        namespace_id,
        count(*) AS services,
        min(instances) AS least,
        group_concat(iif(instances = 0, name, NULL), ', ') AS bare
    FROM registered
    WHERE namespace_id IS NOT NULL
    GROUP BY account_id, region, namespace_id
),

-- A service whose namespace is not known may be in any.
unplaced AS (
    SELECT DISTINCT
        account_id,
        region
    FROM registered
    WHERE namespace_id IS NULL
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN s.least = 0 THEN 0
        WHEN u.region IS NULL THEN s.least IS NOT NULL
    END AS compliant,
    CASE
        WHEN s.least IS NOT 0 AND u.region IS NOT NULL
            THEN 'which services the namespace ' || n.name || ' has is not known'
        WHEN s.services IS NULL THEN 'the namespace ' || n.name || ' has no services'
        WHEN s.bare IS NOT NULL
            THEN 'the namespace ' || n.name || ' has services without instances: ' || s.bare
        ELSE 'the namespace ' || n.name || ' has ' || s.services || ' services with instances'
    END AS actual
FROM aws_service_discovery_namespace AS n
LEFT JOIN summary AS s
    ON n.account_id = s.account_id AND n.region = s.region AND n.id = s.namespace_id
LEFT JOIN unplaced AS u
    ON n.account_id = u.account_id AND n.region = u.region
UNION ALL
SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    0 AS compliant,
    iif(:namespace = '', 'no namespace', 'no namespace is called ' || :namespace) AS actual
FROM aws_ec2_regional_settings AS r
WHERE
    (:required OR :namespace <> '')
    AND NOT EXISTS (
        SELECT 1 FROM aws_service_discovery_namespace AS n
        WHERE
            r.account_id = n.account_id
            AND r.region = n.region
            AND (:namespace = '' OR lower(n.name) = lower(:namespace))
    );
