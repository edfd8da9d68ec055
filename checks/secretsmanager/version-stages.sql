-- title    = "Every secret has a current version, and none that waits"
-- severity = "medium"
-- why      = "A version that stays pending is a rotation that broke off: the next one fails as well."
-- fix      = "Find out why the rotation failed, take AWSPENDING from the version that waits, and rotate again."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html"
-- [params.max_pending_hours]
-- about    = "Hours since the last change of the secret for which a version may wait."
-- default  = 24

-- When a rotation is done, AWSPENDING may stay with the version that is now the current one.
WITH staged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.deleted_date,
        (unixepoch(run.started_at) - unixepoch(s.last_changed_date)) / 3600.0 AS hours,
        iif(
            s.secret_versions_to_stages IS NULL,
            NULL,
            (
                SELECT total(v.value LIKE '%"AWSCURRENT"%')
                FROM json_each(s.secret_versions_to_stages) AS v
            )
        ) AS current_versions,
        iif(
            s.secret_versions_to_stages IS NULL,
            NULL,
            (
                SELECT
                    total(
                        v.value LIKE '%"AWSPENDING"%' AND v.value NOT LIKE '%"AWSCURRENT"%'
                    )
                FROM json_each(s.secret_versions_to_stages) AS v
            )
        ) AS pending_versions
    FROM aws_secretsmanager_secret AS s
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(deleted_date IS NOT NULL, 'scheduled for deletion', NULL) AS exempt,
    current_versions > 0
    AND (pending_versions = 0 OR hours <= :max_pending_hours) AS compliant,
    CASE
        WHEN current_versions IS NULL THEN 'its versions are not known'
        WHEN current_versions = 0 THEN 'no current version'
        WHEN pending_versions = 0 THEN 'a current version, and none that waits'
        ELSE
            'a version waits, the last change was '
            || iif(hours IS NULL, 'at a time that is not known', printf('%d hours ago', hours))
    END AS actual
FROM staged;
