-- title    = "Web ACLs have the rules that are asked for"
-- severity = "medium"
-- why      = "A web ACL without rules lets every request through that nobody looks at."
-- fix      = "Add the managed rule groups and a rate rule, and let them block."
-- docs     = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups.html"
-- controls = { prowler = ["wafv2_webacl_with_rules"], fsbp = ["WAF.10"] }
-- omits    = "What is in rule groups of the account and in statements, and exceptions within managed rule groups."
-- [params.managed]
-- about    = "Managed rule groups that each web ACL has, not only to count."
-- default  = ["AWSManagedRulesCommonRuleSet"]
-- [params.rate_limit_5min]
-- about    = "Requests of one client in 5 minutes above which a rule must stop it; 0 asks for no such rule."
-- default  = 0

WITH rules AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        r.value ->> '$.Statement.ManagedRuleGroupStatement.Name' AS managed,
        r.value ->> '$.Statement.RateBasedStatement.Limit' AS rate,
        r.value ->> '$.Statement.RateBasedStatement.EvaluationWindowSec' AS seconds,
        coalesce(
            r.value ->> '$.Statement.ManagedRuleGroupStatement.ScopeDown',
            r.value ->> '$.Statement.RateBasedStatement.ScopeDown',
            0
        ) AS is_partial,
        r.value ->> '$.OverrideAction.Count' IS NOT NULL
        OR r.value ->> '$.Action.Count' IS NOT NULL AS counts_only,
        r.value ->> '$.Action.Allow' IS NOT NULL AS lets_through
    FROM aws_wafv2_web_acl AS w, json_each(w.rules) AS r
),

found AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.rules,
        w.default_action,
        EXISTS (
            SELECT 1
            FROM rules AS r
            WHERE r.account_id = w.account_id AND r.region = w.region AND r.arn = w.arn
        )
        OR w.pre_process_firewall_manager_rule_groups <> '[]'
        OR w.post_process_firewall_manager_rule_groups <> '[]' AS has_rules,
        (
            SELECT group_concat(m.value, ', ')
            FROM json_each(:managed) AS m
            WHERE NOT EXISTS (
                SELECT 1
                FROM rules AS r
                WHERE
                    r.account_id = w.account_id
                    AND r.region = w.region
                    AND r.arn = w.arn
                    AND r.managed = m.value
                    AND NOT r.is_partial
                    AND NOT r.counts_only
            )
        ) AS missing,
        :rate_limit_5min = 0
        OR EXISTS (
            SELECT 1
            FROM rules AS r
            WHERE
                r.account_id = w.account_id
                AND r.region = w.region
                AND r.arn = w.arn
                AND NOT r.is_partial
                AND NOT r.counts_only
                AND NOT r.lets_through
                AND r.rate * 300 <= :rate_limit_5min * r.seconds
        ) AS has_rate,
        (
            SELECT max(d.key = 'Block')
            FROM json_each(w.default_action) AS d
        ) AS blocks
    FROM aws_wafv2_web_acl AS w
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN rules IS NULL OR default_action IS NULL THEN NULL
        -- What lets nothing through but what a rule allows needs no rules that block.
        WHEN blocks THEN has_rules
        ELSE has_rules AND missing IS NULL AND has_rate
    END AS compliant,
    CASE
        WHEN rules IS NULL OR default_action IS NULL THEN 'its rules are not known'
        WHEN NOT has_rules THEN 'it has no rules'
        WHEN blocks THEN 'it blocks what no rule allows'
        WHEN missing IS NOT NULL THEN 'it lacks ' || missing || ', or only counts with it'
        WHEN NOT has_rate THEN 'no rule stops a client above the rate'
        ELSE 'it has the rules that are asked for'
    END AS actual
FROM found;
