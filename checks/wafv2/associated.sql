-- title    = "Every web ACL protects at least one resource"
-- severity = "low"
-- why      = "A web ACL that protects nothing costs money, and makes believe that something is protected."
-- fix      = "Associate the web ACL with what it was made for, or delete it."
-- docs     = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating.html"
-- omits    = "Web ACLs of CloudFront, whose distributions name them."

SELECT
    account_id,
    region,
    arn AS resource,
    associated_resources <> '[]' AS compliant,
    CASE
        WHEN associated_resources IS NULL THEN 'what it protects is not known'
        WHEN associated_resources = '[]' THEN 'it protects nothing'
        ELSE
            'it protects '
            || (
                SELECT group_concat(r.value, ', ')
                FROM json_each(aws_wafv2_web_acl.associated_resources) AS r
            )
    END AS actual
FROM aws_wafv2_web_acl
WHERE scope IS NOT 'CLOUDFRONT';
