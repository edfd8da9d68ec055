INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, protocol, default_actions
)
VALUES
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/pass-redirect', 'HTTP',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-forward', 'HTTP',
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-rule', 'HTTP',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-same-protocol', 'HTTP',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "#{protocol}"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-nothing', 'HTTP',
    '[]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-actions', 'HTTP',
    NULL
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-protocol', NULL,
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-rules', 'HTTP',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-rule', 'HTTP',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/app/none-https', 'HTTPS',
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:listener/net/none-tcp', NULL,
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
);
INSERT INTO aws_ec2_load_balancer_listener_rule (
    account_id, region, arn, listener_arn, actions
)
VALUES
(
    '1', 'r', 'rule-0', 'arn:aws:elasticloadbalancing:r:1:listener/app/pass-redirect',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-1', 'arn:aws:elasticloadbalancing:r:1:listener/app/pass-redirect',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-2', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-forward',
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
),
(
    '1', 'r', 'rule-3', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-rule',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-4', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-rule',
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
),
(
    '1', 'r', 'rule-5', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-same-protocol',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-6', 'arn:aws:elasticloadbalancing:r:1:listener/app/fail-nothing',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-7', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-actions',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-8', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-protocol',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-9', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-rule',
    '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'
),
(
    '1', 'r', 'rule-10', 'arn:aws:elasticloadbalancing:r:1:listener/app/unknown-rule',
    NULL
),
(
    '1', 'r', 'rule-11', 'arn:aws:elasticloadbalancing:r:1:listener/app/none-https',
    '[{"Type": "forward", "TargetGroupArn": "g"}]'
);
