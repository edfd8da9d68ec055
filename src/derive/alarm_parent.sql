-- Alarms that composite alarms listen to leave the acting to these. A rule that never changes, and a composite alarm whose
-- actions are off, act on nothing.
--   child_name: alarm that is listened to, with its account and region
--   acts: 1 when one of its composite alarms acts
--   unsure: 1 when of one of them it is not known whether it acts
--   name: one of them
CREATE VIEW aws_cloudwatch_alarm_parent AS
SELECT
    c.child_account_id,
    c.child_region,
    c.child_name,
    max(p.actions_enabled) AS acts,
    count(*) > count(p.actions_enabled) AS unsure,
    min(p.name) AS name
FROM aws_cloudwatch_alarm_child AS c
INNER JOIN aws_cloudwatch_alarm AS p
    ON c.account_id = p.account_id AND c.region = p.region AND c.arn = p.arn
WHERE p.alarm_rule_constant IS NULL AND p.actions_enabled IS NOT 0
GROUP BY c.child_account_id, c.child_region, c.child_name;

-- A rule that is not understood may name any alarm of its region.
--   composite: an alarm with such a rule, and what is not understood
CREATE VIEW aws_cloudwatch_alarm_puzzle AS
SELECT
    account_id,
    region,
    min(name || ' (' || alarm_rule_not_understood || ')') AS composite
FROM aws_cloudwatch_alarm
WHERE alarm_rule_not_understood IS NOT NULL
GROUP BY account_id, region;
