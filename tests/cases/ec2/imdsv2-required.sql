INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, metadata_options)
VALUES
(
    '1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-two-hops', 'running',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":2,"HttpEndpoint":"enabled"}'
),
(
    '1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/pass-service-off', 'running',
    '{"HttpTokens":"optional","HttpPutResponseHopLimit":1,"HttpEndpoint":"disabled"}'
),
(
    '1', 'eu-west-1', 'i-3', 'arn:aws:ec2:eu-west-1:1:instance/fail-tokens-optional', 'running',
    '{"HttpTokens":"optional","HttpPutResponseHopLimit":1,"HttpEndpoint":"enabled"}'
),
(
    '1', 'eu-west-1', 'i-4', 'arn:aws:ec2:eu-west-1:1:instance/fail-three-hops', 'stopped',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":3,"HttpEndpoint":"enabled"}'
),
(
    '1', 'eu-west-1', 'i-5', 'arn:aws:ec2:eu-west-1:1:instance/unknown-no-hop-limit', 'running',
    '{"HttpTokens":"required"}'
),
('1', 'eu-west-1', 'i-6', 'arn:aws:ec2:eu-west-1:1:instance/unknown-no-options', 'running', NULL),
('1', 'eu-west-1', 'i-7', 'arn:aws:ec2:eu-west-1:1:instance/unjudged', 'terminated', NULL);

-- params = { max_hop_limit = 1 }
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, metadata_options)
VALUES
(
    '1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-one-hop', 'running',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":1,"HttpEndpoint":"enabled"}'
),
(
    '1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/fail-two-hops', 'running',
    '{"HttpTokens":"required","HttpPutResponseHopLimit":2,"HttpEndpoint":"enabled"}'
);

-- params = {}
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, metadata_options)
VALUES
(
    '1', 'eu', 'i-1', 'arn:instance/pass-applied', 'running',
    '{"State":"applied","HttpTokens":"required","HttpPutResponseHopLimit":2}'
),
(
    '1', 'eu', 'i-2', 'arn:instance/unknown-pending', 'running',
    '{"State":"pending","HttpTokens":"required","HttpPutResponseHopLimit":2}'
),
(
    '1', 'eu', 'i-3', 'arn:instance/fail-applied', 'running',
    '{"State":"applied","HttpTokens":"optional","HttpPutResponseHopLimit":2}'
);
