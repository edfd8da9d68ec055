-- title    = "Backups cannot be deleted before their time"
-- severity = "low"
-- why      = "Whoever gets hold of the account, or makes a mistake, deletes the backups with what they are of."
-- fix      = "Lock the vault, or deny backup:DeleteRecoveryPoint to everybody in its access policy."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
-- controls = { prowler = ["backup_vaults_exist"], powerpipe = ["backup_recovery_point_manual_deletion_disabled"] }
-- omits    = "Policies that spare some principals, those of the organisation, and whether a lock can still be taken away."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.off_envs]
-- about    = "Environments in which backups may be deleted."
-- default  = ["dev"]

WITH named AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.name,
        v.vault_type,
        v.number_of_recovery_points,
        v.tags,
        v.locked,
        v.min_retention_days,
        v.denies_deletion,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(v.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_backup_vault AS v
    WHERE v.vault_state IS NOT 'FAILED'
),

scoped AS (
    SELECT
        n.*,
        exists(
            SELECT 1
            FROM json_each(:off_envs) AS e
            WHERE lower(e.value) = lower(coalesce(n.environment, :unstated_environment))
        ) AS is_off
    FROM named AS n
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN
            s.vault_type = 'RESTORE_ACCESS_BACKUP_VAULT'
            THEN 'it shows the vault of another account'
        WHEN
            s.name = 'Default' AND s.number_of_recovery_points = 0
            THEN 'AWS made it, and it holds nothing'
        WHEN s.tags IS NOT NULL AND s.is_off
            THEN
                'backups of the environment ' || coalesce(s.environment, :unstated_environment)
                || ' may be deleted'
    END AS exempt,
    CASE
        WHEN s.locked OR s.denies_deletion THEN 1
        WHEN s.tags IS NULL AND :off_envs <> '[]' THEN NULL
        WHEN s.locked = 0 AND s.denies_deletion = 0 THEN 0
    END AS compliant,
    CASE
        WHEN s.locked
            THEN
                'it is locked'
                || coalesce(' and keeps backups ' || s.min_retention_days || ' days', '')
        WHEN s.denies_deletion THEN 'its policy lets nobody delete recovery points'
        WHEN s.tags IS NULL AND :off_envs <> '[]'
            THEN 'it is not locked, and its environment is not known'
        WHEN s.locked IS NULL OR s.denies_deletion IS NULL
            THEN 'whether it is locked, or its policy denies deletion, is not known'
        ELSE 'it is not locked, and its policy does not keep everybody from deleting'
    END AS actual
FROM scoped AS s;
