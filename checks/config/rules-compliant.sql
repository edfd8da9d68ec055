-- title    = "The rules of AWS Config are there, active and kept"
-- severity = "low"
-- why      = "A rule that is missing finds nothing, and one that reports for months that it is broken protects nothing."
-- fix      = "Add the rule that is missing, and mend the resources that the broken one names."
-- docs     = "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html"
-- omits    = "In which of the regions a rule must be."
-- [params.rules]
-- about    = "Names of rules, with `*` and `?` as wildcards; each must fit a rule of the account."
-- default  = ["*"]

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    iif(
        r.compliance_type IN ('INSUFFICIENT_DATA', 'NOT_APPLICABLE')
        AND r.rule_state IN ('ACTIVE', 'EVALUATING'),
        'it has judged nothing yet, or has nothing to judge',
        NULL
    ) AS exempt,
    CASE
        WHEN r.rule_state NOT IN ('ACTIVE', 'EVALUATING') THEN 0
        WHEN r.rule_state IS NULL THEN NULL
        ELSE r.compliance_type = 'COMPLIANT'
    END AS compliant,
    CASE
        WHEN r.rule_state NOT IN ('ACTIVE', 'EVALUATING') THEN 'it is not active: ' || r.rule_state
        WHEN r.compliance_type IS NULL THEN 'what it found is not known'
        ELSE
            'it reports ' || r.compliance_type
            || coalesce(', of ' || r.noncompliant_resources || ' resource(s)', '')
    END AS actual
FROM aws_config_rule AS r
WHERE EXISTS (SELECT 1 FROM json_each(:rules) AS n WHERE r.name GLOB n.value)
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    NULL AS exempt,
    0 AS compliant,
    'no rule is named ' || group_concat(n.value, ', ') AS actual
FROM aws_account AS a
CROSS JOIN json_each(:rules) AS n
WHERE
    NOT EXISTS (
        SELECT 1
        FROM aws_config_rule AS r
        WHERE r.account_id = a.account_id AND r.name GLOB n.value
    )
GROUP BY a.account_id, a.region, a.arn;
