-- title    = "Instances are busy enough for their type"
-- severity = "low"
-- why      = "A type that is too large is paid for by the hour."
-- fix      = "Choose a smaller type of the same family."
-- docs     = "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-ec2-recommendations.html"
-- omits    = "Memory, disks and network, for which a large type may be needed."
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14
-- [params.max_avg_cpu]
-- about    = "Percent of the processors below which the average use is low."
-- default  = 20
-- [params.max_peak_cpu]
-- about    = "Percent of the processors below which the highest use is low, too."
-- default  = 40
-- [params.smallest]
-- about    = "Sizes below which there is none to choose."
-- default  = ["nano", "micro", "small"]

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

used AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_type,
        i.instance_state,
        i.launch_time > span.since AS is_young,
        i.metric_since <= span.since AS is_known,
        exists(
            SELECT 1
            FROM json_each(:smallest) AS s
            WHERE i.instance_type GLOB '*.' || s.value
        ) AS is_smallest,
        (
            SELECT avg(c.value)
            FROM json_each(i.metric_cpu_average_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS cpu,
        (
            SELECT max(c.value)
            FROM json_each(i.metric_cpu_maximum_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS peak
    FROM aws_ec2_instance AS i
    CROSS JOIN span
    WHERE i.instance_state IS NULL OR i.instance_state IN ('pending', 'running')
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_smallest THEN 'there is hardly a smaller type than ' || instance_type
        WHEN is_young THEN 'it was started within the days that are looked at'
    END AS exempt,
    CASE
        WHEN instance_state IS NULL OR is_known IS NOT 1 OR is_young IS NULL THEN NULL
        ELSE cpu >= :max_avg_cpu OR peak >= :max_peak_cpu
    END AS compliant,
    coalesce(instance_type, 'a type that is not known') || ': '
    || iif(
        is_known,
        iif(
            cpu IS NULL,
            'no use of the processors',
            printf('%.1f %% of the processors on average', cpu)
        )
        || iif(peak IS NULL, '', printf(', %.1f %% at most', peak))
        || ' in ' || :lookback_days || ' days',
        'how much it is used is not known'
    ) AS actual
FROM used;
