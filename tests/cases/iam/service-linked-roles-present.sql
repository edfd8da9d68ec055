INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-all:root'),
('2', 'global', 'arn:aws:iam::fail-load-balancers:root'),
('3', 'global', 'arn:aws:iam::fail-suffix:root'),
('4', 'global', 'arn:aws:iam::exempt-nothing-in-use:root'),
('5', 'global', 'arn:aws:iam::fail-database:root'),
('6', 'global', 'arn:aws:iam::fail-scaling:root'),
('7', 'global', 'arn:aws:iam::fail-attachment:root'),
('8', 'global', 'arn:aws:iam::exempt-not-its-own:root');

INSERT INTO aws_iam_role (account_id, region, arn)
VALUES
(
    '1', 'global',
    'arn:aws:iam::1:role/aws-service-role/elasticloadbalancing.amazonaws.com/'
    || 'AWSServiceRoleForElasticLoadBalancing'
),
('1', 'global', 'arn:aws:iam::1:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS'),
(
    '1', 'global',
    'arn:aws:iam::1:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
),
(
    '1', 'global',
    'arn:aws:iam::1:role/aws-service-role/transitgateway.amazonaws.com/'
    || 'AWSServiceRoleForVPCTransitGateway'
),
(
    '1', 'global',
    'arn:aws:iam::1:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/'
    || 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable'
),
('2', 'global', 'arn:aws:iam::2:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS'),
(
    '3', 'global',
    'arn:aws:iam::3:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
),
('4', 'global', 'arn:aws:iam::4:role/x');

INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, service_linked_role_arn)
VALUES
(
    '1', 'r', 'a', 'a',
    'arn:aws:iam::1:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
),
(
    '3', 'r', 'a', 'a',
    'arn:aws:iam::3:role/aws-service-role/autoscaling.amazonaws.com/'
    || 'AWSServiceRoleForAutoScaling_keys'
);

INSERT INTO aws_appautoscaling_target (account_id, region, arn, resource_id, role_arn)
VALUES
(
    '1', 'r', 't', 'table/a',
    'arn:aws:iam::1:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/'
    || 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable'
),
(
    '6', 'r', 't', 'table/a',
    'arn:aws:iam::6:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/'
    || 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable'
),
('8', 'r', 't', 'table/a', 'arn:aws:iam::8:role/own');

INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, name)
VALUES
('1', 'r', 'l', 'l'),
('2', 'r', 'l', 'l'),
('2', 'r', 'l2', 'l2');

INSERT INTO aws_ec2_network_load_balancer (account_id, region, arn, name)
VALUES
('1', 'r', 'n', 'n'),
('2', 'r', 'n', 'n');

INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier)
VALUES
('1', 'r', 'd', 'd'),
('2', 'r', 'd', 'd'),
('5', 'r', 'd', 'd');

INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, transit_gateway_attachment_id, resource_type, resource_owner_id, state
)
VALUES
('1', 'r', 't', 'tgw-attach-1', 'vpc', '1', 'available'),
('7', 'r', 't', 'tgw-attach-1', 'vpc', '7', 'available'),
('8', 'r', 't', 'tgw-attach-1', 'vpc', '9', 'available'),
('8', 'r', 'u', 'tgw-attach-2', 'vpn', '8', 'available'),
('8', 'r', 'v', 'tgw-attach-3', 'vpc', '8', 'deleted');
