INSERT INTO aws_sns_topic (
    account_id, region, arn, name, subscriptions_confirmed, subscriptions_pending
) VALUES
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-two', 'pass-two', 2, 0),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-nobody', 'fail-nobody', 0, 0),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-only-pending', 'fail-only-pending', 0, 2),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-one-pending', 'fail-one-pending', 1, 1),
-- The topic counts late; the list already knows.
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-not-counted', 'fail-not-counted', 1, 0),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-not-counted', 'pass-not-counted', 0, 0),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-deleted', 'fail-deleted', 0, 0),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:unknown-unread', 'unknown-unread', NULL, NULL);

INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, pending_confirmation, title
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-two:1', 'arn:aws:sns:eu-west-1:1:pass-two:1',
    'arn:aws:sns:eu-west-1:1:pass-two', 0, 'email ops@example.com'
),
(
    '1', 'eu-west-1', 'fail-only-pending:PendingConfirmation:email:a', 'PendingConfirmation',
    'arn:aws:sns:eu-west-1:1:fail-only-pending', 1, 'email a@example.com'
),
(
    '1', 'eu-west-1', 'fail-only-pending:PendingConfirmation:email:b', 'PendingConfirmation',
    'arn:aws:sns:eu-west-1:1:fail-only-pending', 1, 'email b@example.com'
),
(
    '1', 'eu-west-1', 'fail-not-counted:PendingConfirmation:email:a', 'PendingConfirmation',
    'arn:aws:sns:eu-west-1:1:fail-not-counted', 1, 'email a@example.com'
),
(
    '1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-not-counted:1',
    'arn:aws:sns:eu-west-1:1:pass-not-counted:1', 'arn:aws:sns:eu-west-1:1:pass-not-counted',
    0, 'email a@example.com'
),
(
    '1', 'eu-west-1', 'fail-deleted:Deleted:email:a', 'Deleted',
    'arn:aws:sns:eu-west-1:1:fail-deleted', 0, 'email a@example.com'
);
