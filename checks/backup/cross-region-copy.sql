-- title    = "Backup plans copy to another region or account"
-- severity = "low"
-- why      = "A region that is lost, or an account that was taken over, takes the backups that lie in it along."
-- fix      = "Give a rule of the plan a copy to a vault of another region or account."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"
-- omits    = "Whether the vault that gets the copies is there."
-- [params.to]
-- about    = "What a copy must leave: `region`, `account` or `either`."
-- default  = "either"
-- [params.regions]
-- about    = "Regions of the plans that are judged; empty stands for all."
-- default  = []

WITH copied AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        group_concat(c.value, ', ') AS copies,
        max(
            CASE :to
                WHEN 'region' THEN c.value NOT LIKE 'arn:%:backup:' || p.region || ':%'
                WHEN 'account' THEN c.value NOT LIKE 'arn:%:backup:%:' || p.account_id || ':%'
                ELSE c.value NOT LIKE 'arn:%:backup:' || p.region || ':' || p.account_id || ':%'
            END
        ) AS leaves
    FROM aws_backup_plan AS p
    INNER JOIN aws_backup_plan_rule AS r
        ON p.account_id = r.account_id AND p.region = r.region AND p.arn = r.arn
    CROSS JOIN json_each(r.copies_to) AS c
    GROUP BY p.account_id, p.region, p.arn
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN
            p.arn GLOB '*:backup-plan:aws/*'
            THEN 'AWS made it, and nobody may copy from its vault'
        WHEN
            :regions <> '[]'
            AND p.region NOT IN (SELECT r.value FROM json_each(:regions) AS r)
            THEN 'plans of this region need no copy'
    END AS exempt,
    iif(p.backup_plan IS NULL, NULL, coalesce(c.leaves, 0)) AS compliant,
    CASE
        WHEN p.backup_plan IS NULL THEN 'its rules are not known'
        ELSE coalesce('it copies to ' || c.copies, 'it copies to no vault')
    END AS actual
FROM aws_backup_plan AS p
LEFT JOIN copied AS c
    ON p.account_id = c.account_id AND p.region = c.region AND p.arn = c.arn;
