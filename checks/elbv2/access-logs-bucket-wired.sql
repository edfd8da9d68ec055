-- title    = "The buckets of access logs are there and let the logs in"
-- severity = "high"
-- why      = "Logs that the bucket does not let in are lost, and nobody notices until they are needed."
-- fix      = "Keep the bucket in the region of the load balancer, with a policy that lets Elastic Load Balancing put objects."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html"
-- omits    = "The prefixes that a statement names, whether objects arrived, encryption with a key of KMS, and buckets of other accounts and regions."
-- [params.trust_account_policies]
-- about    = "Whether what the bucket's own policy allows counts as allowed, though policies of the organisation may deny it."
-- default  = true

-- The accounts from which load balancers of older regions write.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
WITH writers (region, id) AS (
    VALUES
    ('af-south-1', '098369216593'),
    ('ap-east-1', '754344448648'),
    ('ap-northeast-1', '582318560864'),
    ('ap-northeast-2', '600734575887'),
    ('ap-northeast-3', '383597477331'),
    ('ap-south-1', '718504428378'),
    ('ap-southeast-1', '114774131450'),
    ('ap-southeast-2', '783225319266'),
    ('ap-southeast-3', '589379963580'),
    ('ca-central-1', '985666609251'),
    ('cn-north-1', '638102146993'),
    ('cn-northwest-1', '037604701340'),
    ('eu-central-1', '054676820928'),
    ('eu-north-1', '897822967062'),
    ('eu-south-1', '635631232127'),
    ('eu-west-1', '156460612806'),
    ('eu-west-2', '652711504416'),
    ('eu-west-3', '009996457667'),
    ('me-south-1', '076674570225'),
    ('sa-east-1', '507241528517'),
    ('us-east-1', '127311923021'),
    ('us-east-2', '033677994240'),
    ('us-gov-east-1', '190560391635'),
    ('us-gov-west-1', '048591011584'),
    ('us-west-1', '027434742980'),
    ('us-west-2', '797873946194')
),

balancers AS (
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes,
        'logdelivery.elasticloadbalancing.amazonaws.com' AS service
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes,
        'delivery.logs.amazonaws.com' AS service
    FROM aws_ec2_network_load_balancer
),

logs AS (
    SELECT
        *,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(balancers.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'access_logs.s3.enabled'
        ) AS is_enabled,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(balancers.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'access_logs.s3.bucket'
        ) AS bucket
    FROM balancers
),

-- 2: a statement of the bucket admits the delivery; 1: perhaps, under a condition.
found AS (
    SELECT
        l.*,
        b.arn AS bucket_arn,
        b.policy_std,
        (
            SELECT
                max(
                    CASE
                        WHEN a.is_conditional OR a.principal = '*' THEN 1
                        WHEN a.source_arns IS NULL THEN 2
                        -- Logs of network load balancers are delivered for what CloudWatch Logs calls its own.
                        WHEN l.service = 'delivery.logs.amazonaws.com'
                            THEN iif(
                                EXISTS (
                                    SELECT 1 FROM json_each(a.source_arns) AS s
                                    WHERE
                                        s.value LIKE
                                        'arn:%:logs:' || l.region || ':' || l.account_id || ':*'
                                ), 2, 1
                            )
                        WHEN
                            EXISTS (
                                SELECT 1 FROM json_each(a.source_arns) AS s
                                WHERE l.arn GLOB s.value
                            )
                            THEN 2
                    END
                )
            FROM aws_s3_bucket_access AS a
            WHERE
                a.account_id = l.account_id
                AND a.region = l.region
                AND a.arn = b.arn
                AND EXISTS (
                    SELECT 1 FROM json_each(a.may) AS m
                    WHERE m.value = 's3:putobject'
                )
                AND (
                    a.principal_type = 'anyone'
                    OR (
                        a.principal_type IN ('service', 'service_for_anyone')
                        AND a.principal IN ('*', l.service)
                        AND (
                            a.account_ids = '[]'
                            OR EXISTS (
                                SELECT 1 FROM json_each(a.account_ids) AS x
                                WHERE x.value = l.account_id
                            )
                        )
                    )
                    OR (
                        l.service LIKE 'logdelivery.%'
                        AND a.principal_type = 'account'
                        AND EXISTS (
                            SELECT 1
                            FROM json_each(a.account_ids) AS x
                            INNER JOIN writers AS w ON x.value = w.id
                            WHERE w.region = l.region
                        )
                    )
                )
        ) AS admits
    FROM logs AS l
    LEFT JOIN aws_s3_bucket AS b
        ON l.account_id = b.account_id AND l.region = b.region AND l.bucket = b.name
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_enabled = 'false', 'its access logs are off', NULL) AS exempt,
    CASE
        WHEN is_enabled IS NOT 'true' OR bucket IS NULL THEN NULL
        WHEN bucket_arn IS NULL OR policy_std IS NULL THEN NULL
        WHEN admits IS NULL THEN 0
        WHEN admits = 2 AND :trust_account_policies THEN 1
    END AS compliant,
    CASE
        WHEN is_enabled IS NOT 'true' OR bucket IS NULL THEN 'where its access logs go is not known'
        WHEN bucket_arn IS NULL
            THEN 'the bucket ' || bucket || ' is none of the account in the region'
        WHEN policy_std IS NULL
            THEN 'the policy of the bucket ' || bucket || ' could not be read'
        WHEN admits IS NULL
            THEN 'the policy of the bucket ' || bucket || ' admits no delivery of logs'
        WHEN admits = 1
            THEN
                'the policy of the bucket ' || bucket
                || ' admits the delivery of logs under conditions that are not judged'
        ELSE
            'the policy of the bucket ' || bucket
            || ' admits the delivery of logs, as far as the account''s own policies go'
    END AS actual
FROM found;
