-- title    = "Queue policies admit no strangers"
-- severity = "high"
-- why      = "A stranger can put false messages into the queue, or take the true ones away."
-- fix      = "Name trusted principals in the queue policy, or narrow it with aws:SourceAccount or aws:SourceArn."
-- docs     = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
-- controls = { prowler = ["sqs_queues_not_publicly_accessible"], fsbp = ["SQS.3"] }
-- omits    = "Whether the topics, buckets and rules that send to the queue are admitted."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a queue may admit, next to its own."
-- default  = []

-- A service on behalf of anybody's resources is a stranger, too.
WITH strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        CASE p.principal_type
            WHEN 'anyone' THEN 'anyone by ' || p.statement
            WHEN 'service_for_anyone'
                THEN
                    iif(p.principal = '*', 'any service', p.principal)
                    || ' for anybody''s resources by ' || p.statement
            ELSE 'account ' || a.value || ' by ' || p.statement
        END
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line
    FROM aws_sqs_queue_access AS p
    LEFT JOIN json_each(p.account_ids) AS a ON p.account_id <> a.value
    WHERE
        p.principal_type IN ('anyone', 'service_for_anyone')
        OR (
            p.organization_ids = '[]'
            AND a.value NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
        )
    ORDER BY line
),

strangers AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM strange
    GROUP BY account_id, region, arn
)

SELECT
    q.account_id,
    q.region,
    q.arn AS resource,
    iif(q.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN q.policy_std IS NULL THEN 'the queue policy could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy admits ' || s.lines
        WHEN q.policy_std = '{}' THEN 'no policy admits anybody beside the account'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_sqs_queue AS q
LEFT JOIN strangers AS s
    ON q.account_id = s.account_id AND q.region = s.region AND q.arn = s.arn;
