-- title    = "Lifecycle rules are on and do what they seem to"
-- severity = "medium"
-- why      = "A rule that is off, matches no key or moves what has expired looks like a saving, and objects pile up."
-- fix      = "Enable the rule, give it a plain prefix, and let its transitions go to ever colder classes before they expire."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
-- omits    = "Whether a key matches a rule's filter, and rules on dates, which run once."
-- [params.allow_disabled]
-- about    = "Whether rules may be there that are off."
-- default  = false
-- [params.transitions]
-- about    = "Classes that each bucket with rules must move its objects to, each with the most days, such as `GLACIER 90`."
-- default  = []
-- [params.min_expiration_days]
-- about    = "Fewest days that objects must be kept before they expire."
-- default  = 0

-- From one class to those behind it alone.
WITH class (name, rank) AS (
    VALUES
    ('STANDARD_IA', 1),
    ('INTELLIGENT_TIERING', 2),
    ('ONEZONE_IA', 3),
    ('GLACIER_IR', 4),
    ('GLACIER', 5),
    ('DEEP_ARCHIVE', 6)
),

rule AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        r.key AS number,
        coalesce(r.value ->> '$.ID', 'rule #' || (r.key + 1)) AS name,
        r.value ->> '$.Status' AS status,
        coalesce(
            r.value ->> '$.Prefix', r.value ->> '$.Filter.Prefix', r.value ->> '$.Filter.And.Prefix'
        ) AS prefix,
        r.value ->> '$.Expiration.Days' AS expires,
        r.value -> '$.Transitions' AS transitions,
        r.value ->> '$.NoncurrentVersionExpiration.NoncurrentDays' AS noncurrent_expires,
        r.value -> '$.NoncurrentVersionTransitions' AS noncurrent_transitions
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(b.lifecycle_rules) AS r
),

step AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.number,
        r.name,
        0 AS is_noncurrent,
        r.expires,
        t.value ->> '$.StorageClass' AS class,
        t.value ->> '$.Days' AS days
    FROM rule AS r
    CROSS JOIN json_each(r.transitions) AS t
    WHERE r.status = 'Enabled'
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.number,
        r.name,
        1,
        r.noncurrent_expires,
        t.value ->> '$.StorageClass',
        t.value ->> '$.NoncurrentDays'
    FROM rule AS r
    CROSS JOIN json_each(r.noncurrent_transitions) AS t
    WHERE r.status = 'Enabled'
),

problem (account_id, region, arn, number, text) AS (
    SELECT
        account_id,
        region,
        arn,
        number,
        name || ' is off'
    FROM rule
    WHERE status <> 'Enabled' AND NOT :allow_disabled
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        number,
        name || ' is for keys that begin with ' || prefix || ', which is taken literally'
    FROM rule
    WHERE status = 'Enabled' AND (prefix GLOB '*[*]*' OR prefix GLOB '/*' OR prefix GLOB 's3:*')
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        number,
        name || ' expires objects after ' || expires || ' days'
    FROM rule
    WHERE status = 'Enabled' AND expires < :min_expiration_days
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        number,
        name || ' moves objects to ' || class || ' after ' || days
        || ' days, though they expire after ' || expires
    FROM step
    WHERE expires <= days
    UNION ALL
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.number,
        a.name || ' moves objects from ' || a.class || ' after ' || a.days
        || ' days to ' || b.class || ' after ' || b.days
    FROM step AS a
    INNER JOIN step AS b
        ON
            a.account_id = b.account_id
            AND a.region = b.region
            AND a.arn = b.arn
            AND a.number = b.number
            AND a.is_noncurrent = b.is_noncurrent
    INNER JOIN class AS c ON a.class = c.name
    INNER JOIN class AS d ON b.class = d.name
    WHERE a.days <= b.days AND c.rank > d.rank
    UNION ALL
    SELECT
        b.account_id,
        b.region,
        b.arn,
        1000000,
        'no rule moves objects to ' || w.value || ' days or fewer'
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(:transitions) AS w
    WHERE
        NOT EXISTS (
            SELECT 1
            FROM step AS s
            WHERE
                s.account_id = b.account_id
                AND s.region = b.region
                AND s.arn = b.arn
                AND NOT s.is_noncurrent
                AND w.value GLOB s.class || ' *'
                AND s.days <= cast(substr(w.value, length(s.class) + 2) AS INTEGER)
        )
),

summary AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        group_concat(p.text, '; ') AS problems
    FROM (SELECT * FROM problem ORDER BY number, text) AS p
    GROUP BY p.account_id, p.region, p.arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    iif(b.lifecycle_rules = '[]', 'it has no lifecycle rules', NULL) AS exempt,
    iif(b.lifecycle_rules IS NULL, NULL, s.problems IS NULL) AS compliant,
    CASE
        WHEN b.lifecycle_rules IS NULL THEN 'the lifecycle rules could not be read'
        WHEN b.lifecycle_rules = '[]' THEN 'no lifecycle rule'
        ELSE
            coalesce(
                s.problems,
                'all that is asked of lifecycle rules is so, rules: '
                || json_array_length(b.lifecycle_rules)
            )
    END AS actual
FROM aws_s3_bucket AS b
LEFT JOIN summary AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn;
