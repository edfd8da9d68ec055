-- title    = "No log group is left over, or grows for ever"
-- severity = "low"
-- why      = "Logs of what is gone, and logs that never expire, are paid for every month, and may hold what should be forgotten."
-- fix      = "Delete the log group, or set its retention."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
-- omits    = "Only names of functions, database instances and clusters are understood; what other groups belong to is not judged, nor are functions that run at the edge."
-- [params.max_gb]
-- about    = "Most that a log group whose events never expire may hold, in GB."
-- default  = 100
-- [params.exceptions]
-- about    = "Log groups that may be left over; `*` and `?` are wildcards."
-- default  = []

-- What a group is named after: `/aws/lambda/NAME`, `/aws/rds/instance/NAME/LOG`.
WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        -- AWS fixes the retention of the DELIVERY class.
        retention_in_days IS NULL AND log_group_class IS NOT 'DELIVERY' AS is_for_ever,
        stored_bytes,
        CASE
            WHEN name GLOB '/aws/lambda/*' THEN 'function'
            WHEN name GLOB '/aws/rds/instance/*/*' THEN 'instance'
            WHEN name GLOB '/aws/rds/cluster/*/*' THEN 'cluster'
        END AS kind,
        CASE
            WHEN name GLOB '/aws/lambda/*' THEN substr(name, 13)
            WHEN name GLOB '/aws/rds/instance/*/*'
                THEN substr(name, 19, instr(substr(name, 19), '/') - 1)
            WHEN name GLOB '/aws/rds/cluster/*/*'
                THEN substr(name, 18, instr(substr(name, 18), '/') - 1)
        END AS owner
    FROM aws_cloudwatch_log_group
),

owned AS (
    SELECT
        n.*,
        CASE
            WHEN n.kind IS NULL OR n.owner GLOB '*[^A-Za-z0-9_-]*' THEN NULL
            WHEN n.kind = 'function'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_lambda_function AS f
                    WHERE
                        f.account_id = n.account_id
                        AND f.region = n.region
                        AND (f.name = n.owner OR f.logging_config ->> '$.LogGroup' = n.name)
                )
            WHEN n.kind = 'instance'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_rds_db_instance AS i
                    WHERE
                        i.account_id = n.account_id
                        AND i.region = n.region
                        AND i.db_instance_identifier = n.owner
                )
            ELSE
                EXISTS (
                    SELECT 1
                    FROM aws_rds_db_cluster AS c
                    WHERE
                        c.account_id = n.account_id
                        AND c.region = n.region
                        AND c.db_cluster_identifier = n.owner
                )
        END AS is_owned
    FROM named AS n
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'may be left over: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE owned.name GLOB e.value
    ) AS exempt,
    CASE
        WHEN is_owned = 0 THEN 0
        WHEN NOT is_for_ever THEN 1
        ELSE stored_bytes <= :max_gb * 1000000000
    END AS compliant,
    CASE
        WHEN is_owned = 0 THEN 'the ' || kind || ' ' || owner || ' does not exist'
        WHEN is_owned = 1 THEN 'the ' || kind || ' ' || owner || ' exists'
        ELSE 'its name does not tell what it belongs to'
    END
    || iif(
        is_for_ever,
        ', and its events never expire, '
        || coalesce(stored_bytes / 1000000000 || ' GB so far', 'how much is not told'),
        ''
    ) AS actual
FROM owned;
