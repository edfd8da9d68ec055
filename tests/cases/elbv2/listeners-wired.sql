INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, state_code)
VALUES
('1', 'r', 'pass-forward', 'active'),
('1', 'r', 'pass-redirect', 'active'),
('1', 'r', 'pass-by-rule', 'active'),
('1', 'r', 'fail-no-listener', 'active'),
('1', 'r', 'fail-no-target', 'active'),
('1', 'r', 'fail-fixed', 'active'),
('1', 'r', 'fail-weight', 'active'),
('1', 'r', 'fail-failed', 'failed'),
('1', 'r', 'fail-impaired', 'active_impaired'),
('1', 'r', 'exempt-provisioning', 'provisioning'),
('1', 'r', 'unknown-state', NULL),
('1', 'r', 'unknown-actions', 'active'),
('1', 'r', 'unknown-group', 'active'),
('1', 'r', 'unknown-health', 'active');
INSERT INTO aws_ec2_network_load_balancer (account_id, region, arn, state_code)
VALUES ('1', 'r', 'pass-network', 'active');
INSERT INTO aws_ec2_gateway_load_balancer (account_id, region, arn, state_code)
VALUES ('1', 'r', 'pass-gateway', 'active');
INSERT INTO aws_ec2_target_group (account_id, region, arn, target_health_descriptions)
VALUES
('1', 'r', 'full', '[{"Target": {"Id": "i-1"}, "TargetHealth": {"State": "unhealthy"}}]'),
('1', 'r', 'empty', '[]'),
('1', 'r', 'unread', NULL);
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, load_balancer_arn, default_actions
)
VALUES
('1', 'r', 'a', 'pass-forward', '[{"Type": "forward", "TargetGroupArn": "full"}]'),
('1', 'r', 'b', 'pass-redirect', '[{"Type": "redirect"}]'),
('1', 'r', 'c', 'pass-by-rule', '[{"Type": "fixed-response"}]'),
('1', 'r', 'd', 'fail-no-target', '[{"Type": "forward", "TargetGroupArn": "empty"}]'),
('1', 'r', 'e', 'fail-fixed', '[{"Type": "fixed-response"}]'),
(
    '1', 'r', 'f', 'fail-weight',
    '[{"Type": "forward", "ForwardConfig": {"TargetGroups": [
        {"TargetGroupArn": "full", "Weight": 0}, {"TargetGroupArn": "empty", "Weight": 1}]}}]'
),
('1', 'r', 'g', 'fail-failed', '[{"Type": "forward", "TargetGroupArn": "full"}]'),
('1', 'r', 'h', 'unknown-state', '[{"Type": "forward", "TargetGroupArn": "full"}]'),
('1', 'r', 'i', 'unknown-actions', NULL),
('1', 'r', 'j', 'unknown-group', '[{"Type": "forward", "TargetGroupArn": "gone"}]'),
('1', 'r', 'k', 'unknown-health', '[{"Type": "forward", "TargetGroupArn": "unread"}]'),
(
    '1', 'r', 'l', 'pass-network',
    '[{"Type": "forward", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "full"}]}}]'
),
('1', 'r', 'm', 'pass-gateway', '[{"Type": "forward", "TargetGroupArn": "full"}]'),
('1', 'r', 'n', 'fail-impaired', '[{"Type": "forward", "TargetGroupArn": "full"}]'),
('1', 'r', 'o', 'exempt-provisioning', '[{"Type": "forward", "TargetGroupArn": "full"}]');
INSERT INTO aws_ec2_load_balancer_listener_rule (account_id, region, arn, listener_arn, actions)
VALUES
('1', 'r', 'r1', 'c', '[{"Type": "forward", "TargetGroupArn": "full"}]');
