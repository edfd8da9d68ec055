-- Rules of the listeners of application load balancers, the default ones too, from DescribeRules, once per listener.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html
CREATE TABLE aws_ec2_load_balancer_listener_rule (
    account_id TEXT NOT NULL, -- AWS account that owns the rule
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the rule
    listener_arn TEXT, -- ARN of the listener
    priority TEXT, -- Place among the rules, the lowest first; `default` for the one that matches what no other does
    is_default INTEGER, -- 1 for the default rule, whose actions are the listener's default actions
    conditions TEXT, -- What a request must be like, as a JSON array of AWS's objects; `[]` for the default rule
    actions TEXT, -- What is done with such requests, as a JSON array of AWS's objects; secrets of clients are left out
    title TEXT, -- Priority of the rule
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which rules does a listener have?
CREATE INDEX aws_ec2_load_balancer_listener_rule_by_listener_arn
ON aws_ec2_load_balancer_listener_rule (account_id, region, listener_arn);
