-- title    = "Endpoints of subscriptions exist and let the topic in"
-- severity = "high"
-- why      = "What cannot be delivered is lost after some tries, and nobody is told."
-- fix      = "Delete the subscription, or make the function or queue and let the topic send to it in its policy."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html"
-- omits    = "Whether URLs, addresses, telephones, apps and delivery streams receive anything; functions and queues of other accounts and regions; keys of queues; and policies of the organisation."
-- [params.allowed_domains]
-- about    = "Domains that e-mail may go to; empty for any."
-- default  = []
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH judged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.subscription_arn,
        s.protocol,
        s.endpoint,
        p.because,
        CASE
            WHEN s.protocol IN ('lambda', 'sqs')
                THEN iif(p.is_allowed = 1 AND NOT :trust_account_policies, NULL, p.is_allowed)
            WHEN s.protocol IN ('email', 'email-json')
                THEN
                    s.endpoint LIKE '_%@_%._%'
                    AND instr(s.endpoint, ' ') = 0
                    AND (
                        json_array_length(:allowed_domains) = 0
                        OR EXISTS (
                            SELECT 1 FROM json_each(:allowed_domains) AS d
                            WHERE
                                lower(substr(s.endpoint, instr(s.endpoint, '@') + 1))
                                = lower(d.value)
                        )
                    )
            WHEN s.protocol IN ('http', 'https')
                THEN s.endpoint LIKE s.protocol || '://_%' AND instr(s.endpoint, ' ') = 0
            WHEN s.protocol = 'sms'
                THEN
                    length(replace(s.endpoint, '-', '')) BETWEEN 7 AND 17
                    AND s.endpoint NOT GLOB '*[^-+0-9]*'
        END AS is_sound
    FROM aws_sns_topic_subscription AS s
    LEFT JOIN aws_sns_topic_subscription_permission AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.arn = p.arn
            AND p.purpose = 'delivery'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN subscription_arn = 'PendingConfirmation' THEN 'nobody has confirmed it'
        WHEN subscription_arn = 'Deleted' THEN 'it is deleted'
        WHEN protocol IN ('application', 'firehose')
            THEN 'whether the receivers of ' || protocol || ' are there is not judged'
    END AS exempt,
    is_sound AS compliant,
    CASE
        WHEN protocol IS NULL OR endpoint IS NULL THEN 'its endpoint is not known'
        WHEN protocol IN ('lambda', 'sqs')
            THEN
                endpoint || ': ' || coalesce(because, 'nothing is known of it')
                || iif(is_sound = 1, ', as far as the account''s own policies go', '')
        WHEN is_sound = 0 AND protocol LIKE 'email%'
            THEN 'e-mail goes to an address that is none, or of no allowed domain: ' || endpoint
        WHEN is_sound = 0 THEN 'no endpoint of ' || protocol || ' is spelt so: ' || endpoint
        ELSE protocol || ' goes to ' || endpoint
    END AS actual
FROM judged;
