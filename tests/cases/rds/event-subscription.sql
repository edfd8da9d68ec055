INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:events', 1);

INSERT INTO aws_rds_db_event_subscription (
    account_id, region, arn, cust_subscription_id, status, enabled, sns_topic_arn,
    source_ids_list, event_categories_list, source_type
)
VALUES
(
    '1', 'r', 'arn:es:all-instances', 'all-instances', 'active', 1, 'arn:aws:sns:r:1:events',
    '["pass-all"]', '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:two', 'two', 'active', 1, 'arn:aws:sns:r:1:events', '["pass-in-parts"]',
    '["failure", "maintenance"]', 'db-instance'
),
(
    '1', 'r', 'arn:es:one', 'one', 'active', 1, 'arn:aws:sns:r:1:events', '["pass-in-parts"]',
    '["Configuration change"]', 'db-instance'
),
(
    '1', 'r', 'arn:es:half', 'half', 'active', 1, 'arn:aws:sns:r:1:events', '["fail-half"]',
    '["failure"]', 'db-instance'
),
(
    '1', 'r', 'arn:es:off', 'off', 'active', 0, 'arn:aws:sns:r:1:events', '["fail-off"]', '[]',
    'db-instance'
),
(
    '1', 'r', 'arn:es:denied', 'denied', 'no-permission', 1, 'arn:aws:sns:r:1:events',
    '["fail-denied"]', '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:other-type', 'other-type', 'active', 1, 'arn:aws:sns:r:1:events', '[]',
    '[]', 'db-snapshot'
),
(
    '1', 'r', 'arn:es:elsewhere', 'elsewhere', 'active', 1, 'arn:aws:sns:r:2:events',
    '["unknown-elsewhere"]', '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:gone', 'gone', 'active', 1, 'arn:aws:sns:r:1:gone', '["fail-topic-gone"]',
    '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:deaf', 'deaf', 'active', 1, 'arn:aws:sns:r:1:deaf', '["fail-nobody"]', '[]',
    'db-instance'
),
(
    '1', 'r', 'arn:es:late', 'late', 'active', 1, 'arn:aws:sns:r:1:late', '["pass-counter-lags"]',
    '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:unread', 'unread', 'active', 1, 'arn:aws:sns:r:1:unread',
    '["unknown-subscribers"]', '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:no-status', 'no-status', NULL, 1, 'arn:aws:sns:r:1:events',
    '["unknown-status"]', '[]', 'db-instance'
),
(
    '1', 'r', 'arn:es:clusters', 'clusters', 'active', 1, 'arn:aws:sns:r:1:events',
    '["pass-cluster"]', '[]', 'db-cluster'
),
(
    '1', 'r', 'arn:es:groups', 'groups', 'active', 1, 'arn:aws:sns:r:1:events', '["pass-group"]',
    '["configuration change"]', 'db-parameter-group'
);

INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:deaf', 0),
('1', 'r', 'arn:aws:sns:r:1:late', 0),
('1', 'r', 'arn:aws:sns:r:1:unread', NULL);

INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, pending_confirmation
)
VALUES
('1', 'r', 'arn:aws:sns:r:1:late:u', 'arn:aws:sns:r:1:late:u', 'arn:aws:sns:r:1:late', 0);

INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine, status)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-all', 'pass-all', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-in-parts', 'pass-in-parts', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-counter-lags', 'pass-counter-lags', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-half', 'fail-half', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-off', 'fail-off', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-denied', 'fail-denied', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-none', 'fail-none', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-topic-gone', 'fail-topic-gone', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-nobody', 'fail-nobody', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-elsewhere', 'unknown-elsewhere', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-subscribers', 'unknown-subscribers', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-status', 'unknown-status', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-docdb', 'unseen-docdb', 'docdb', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', 'deleting');

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'aurora-mysql');

INSERT INTO aws_rds_db_parameter_group (account_id, region, arn, name)
VALUES
('1', 'r', 'pg:pass-group', 'pass-group'),
('1', 'r', 'pg:fail-group', 'fail-group'),
('1', 'r', 'pg:unseen', 'default.mysql8.0');

-- params = { events = ["db-instance:failover"] }
INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:events', 2);

INSERT INTO aws_rds_db_event_subscription (
    account_id, region, arn, cust_subscription_id, status, enabled, sns_topic_arn,
    source_ids_list, event_categories_list
)
VALUES
('1', 'r', 'arn:es:everything', 'everything', 'active', 1, 'arn:aws:sns:r:1:events', '[]', '[]');

INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-told-of-everything', 'pass-told-of-everything', 'mysql');

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, engine)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:unseen-nothing-asked', 'unseen-nothing-asked',
    'aurora-mysql'
);
