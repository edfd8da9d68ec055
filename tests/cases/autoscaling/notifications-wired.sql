INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, status)
VALUES
('1', 'r', 'pass-all', 'pass-all', NULL),
('1', 'r', 'pass-two-topics', 'pass-two-topics', NULL),
('1', 'r', 'pass-besides', 'pass-besides', NULL),
('1', 'r', 'fail-none', 'fail-none', NULL),
('1', 'r', 'fail-no-errors', 'fail-no-errors', NULL),
('1', 'r', 'fail-deaf', 'fail-deaf', NULL),
('1', 'r', 'fail-gone', 'fail-gone', NULL),
('1', 'r', 'fail-one-deaf', 'fail-one-deaf', NULL),
('1', 'r', 'unknown-elsewhere', 'unknown-elsewhere', NULL),
('1', 'r', 'unknown-subscriptions', 'unknown-subscriptions', NULL),
('1', 'r', 'unknown-name', NULL, NULL),
('1', 'r', 'not-judged', 'not-judged', 'Delete in progress');
INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:heard', 1),
('1', 'r', 'arn:aws:sns:r:1:deaf', 0),
('1', 'r', 'arn:aws:sns:r:1:unread', NULL);
INSERT INTO aws_autoscaling_notification (
    account_id, region, arn, auto_scaling_group_name, notification_type, topic_arn
)
VALUES
(
    '1', 'r', 'pass-all:instance_launch:heard', 'pass-all', 'autoscaling:EC2_INSTANCE_LAUNCH',
    'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-all:instance_launch_error:heard', 'pass-all',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-all:instance_terminate:heard', 'pass-all', 'autoscaling:EC2_INSTANCE_TERMINATE',
    'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-all:instance_terminate_error:heard', 'pass-all',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-two-topics:instance_launch:heard', 'pass-two-topics',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-two-topics:instance_launch_error:heard', 'pass-two-topics',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-two-topics:instance_terminate:heard', 'pass-two-topics',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-two-topics:instance_terminate_error:heard', 'pass-two-topics',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-besides:instance_launch:heard', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-besides:instance_launch_error:heard', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-besides:instance_terminate:heard', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-besides:instance_terminate_error:heard', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-besides:instance_launch:deaf', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'pass-besides:instance_launch_error:deaf', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'pass-besides:instance_terminate:deaf', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'pass-besides:instance_terminate_error:deaf', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'pass-besides:instance_launch:theirs', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'pass-besides:instance_launch_error:theirs', 'pass-besides',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'pass-besides:instance_terminate:theirs', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'pass-besides:instance_terminate_error:theirs', 'pass-besides',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'fail-no-errors:instance_launch:heard', 'fail-no-errors',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'fail-no-errors:instance_terminate:heard', 'fail-no-errors',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'fail-deaf:instance_launch:deaf', 'fail-deaf', 'autoscaling:EC2_INSTANCE_LAUNCH',
    'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'fail-deaf:instance_launch_error:deaf', 'fail-deaf',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'fail-deaf:instance_terminate:deaf', 'fail-deaf',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'fail-deaf:instance_terminate_error:deaf', 'fail-deaf',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'fail-gone:instance_launch:gone', 'fail-gone', 'autoscaling:EC2_INSTANCE_LAUNCH',
    'arn:aws:sns:r:1:gone'
),
(
    '1', 'r', 'fail-gone:instance_launch_error:gone', 'fail-gone',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:gone'
),
(
    '1', 'r', 'fail-gone:instance_terminate:gone', 'fail-gone',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:gone'
),
(
    '1', 'r', 'fail-gone:instance_terminate_error:gone', 'fail-gone',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:gone'
),
(
    '1', 'r', 'fail-one-deaf:instance_launch:heard', 'fail-one-deaf',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'fail-one-deaf:instance_launch_error:heard', 'fail-one-deaf',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'fail-one-deaf:instance_terminate:heard', 'fail-one-deaf',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'fail-one-deaf:instance_terminate_error:deaf', 'fail-one-deaf',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:deaf'
),
(
    '1', 'r', 'unknown-elsewhere:instance_launch:theirs', 'unknown-elsewhere',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'unknown-elsewhere:instance_launch_error:theirs', 'unknown-elsewhere',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'unknown-elsewhere:instance_terminate:theirs', 'unknown-elsewhere',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'unknown-elsewhere:instance_terminate_error:theirs', 'unknown-elsewhere',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:2:theirs'
),
(
    '1', 'r', 'unknown-subscriptions:instance_launch:unread', 'unknown-subscriptions',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:unread'
),
(
    '1', 'r', 'unknown-subscriptions:instance_launch_error:unread', 'unknown-subscriptions',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:unread'
),
(
    '1', 'r', 'unknown-subscriptions:instance_terminate:unread', 'unknown-subscriptions',
    'autoscaling:EC2_INSTANCE_TERMINATE', 'arn:aws:sns:r:1:unread'
),
(
    '1', 'r', 'unknown-subscriptions:instance_terminate_error:unread', 'unknown-subscriptions',
    'autoscaling:EC2_INSTANCE_TERMINATE_ERROR', 'arn:aws:sns:r:1:unread'
);

-- params = { events = ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR"] }
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, status)
VALUES
('1', 'r', 'pass-errors', 'pass-errors', NULL),
('1', 'r', 'pass-counter-lags', 'pass-counter-lags', NULL),
('1', 'r', 'fail-pending', 'fail-pending', NULL),
('1', 'r', 'fail-launches', 'fail-launches', NULL);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, pending_confirmation
)
VALUES
('1', 'r', 's1', 's1', 'arn:aws:sns:r:1:lagging', 0),
('1', 'r', 's2', 'PendingConfirmation', 'arn:aws:sns:r:1:pending', 1),
('1', 'r', 's3', 'Deleted', 'arn:aws:sns:r:1:pending', 0);
INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:heard', 1),
('1', 'r', 'arn:aws:sns:r:1:lagging', 0),
('1', 'r', 'arn:aws:sns:r:1:pending', 0),
('1', 'r', 'arn:aws:sns:r:1:deaf', 0),
('1', 'r', 'arn:aws:sns:r:1:unread', NULL);
INSERT INTO aws_autoscaling_notification (
    account_id, region, arn, auto_scaling_group_name, notification_type, topic_arn
)
VALUES
(
    '1', 'r', 'pass-errors:instance_launch_error:heard', 'pass-errors',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:heard'
),
(
    '1', 'r', 'pass-counter-lags:instance_launch_error:lagging', 'pass-counter-lags',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:lagging'
),
(
    '1', 'r', 'fail-pending:instance_launch_error:pending', 'fail-pending',
    'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', 'arn:aws:sns:r:1:pending'
),
(
    '1', 'r', 'fail-launches:instance_launch:heard', 'fail-launches',
    'autoscaling:EC2_INSTANCE_LAUNCH', 'arn:aws:sns:r:1:heard'
);
