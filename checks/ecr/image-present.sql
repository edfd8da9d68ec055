-- title    = "Images that task definitions name are in their repositories"
-- severity = "high"
-- why      = "A task whose image is gone does not start again, be it after a failure or when the service must grow."
-- fix      = "Push the image anew, or name one that is there, and keep lifecycle policies from deleting images in use."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html"
-- omits    = "Functions, images of other registries and regions, and older task definitions that no service runs."

WITH used AS (
    SELECT
        account_id,
        region,
        task_definition,
        group_concat(service_name, ', ') AS services
    FROM (
        SELECT
            account_id,
            region,
            task_definition,
            service_name
        FROM aws_ecs_service
        WHERE task_definition IS NOT NULL
        ORDER BY service_name
    ) AS s
    GROUP BY account_id, region, task_definition
),

kept AS (
    SELECT
        i.account_id,
        i.region,
        i.repository_name,
        i.image_digest,
        t.value AS tag
    FROM aws_ecr_image AS i
    LEFT JOIN json_each(i.image_tags) AS t ON 1
    -- What is in the archive cannot be pulled.
    WHERE i.image_status IS NOT 'ARCHIVED'
),

own AS (
    SELECT
        u.account_id,
        u.region,
        u.arn,
        u.image,
        exists(
            SELECT 1
            FROM kept AS k
            WHERE
                u.account_id = k.account_id
                AND u.region = k.region
                AND u.repository_name = k.repository_name
                AND (
                    u.image_digest = k.image_digest
                    OR (u.image_digest IS NULL AND u.image_tag = k.tag)
                )
        ) AS is_there
    FROM aws_ecs_task_definition_image AS u
    WHERE u.registry_id = u.account_id AND u.registry_region = u.region
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_there) AS is_there,
        group_concat(DISTINCT iif(is_there, NULL, image)) AS gone,
        count(DISTINCT image) AS images
    FROM own
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(
        d.container_definitions IS NOT NULL AND s.arn IS NULL,
        'its images are in other registries',
        NULL
    ) AS exempt,
    iif(d.container_definitions IS NULL, NULL, coalesce(s.is_there, 1)) AS compliant,
    CASE
        WHEN d.container_definitions IS NULL THEN 'its containers are not known'
        WHEN s.gone IS NOT NULL THEN 'not in its repository: ' || s.gone
        WHEN s.arn IS NULL THEN 'its images are in other registries'
        ELSE s.images || iif(s.images = 1, ' image is there', ' images are there')
    END
    || coalesce(', run by ' || u.services, ', run by no service') AS actual
FROM aws_ecs_task_definition AS d
LEFT JOIN summary AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn
LEFT JOIN used AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.task_definition;
