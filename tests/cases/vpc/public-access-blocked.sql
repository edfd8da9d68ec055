-- params = { mode = "block-ingress" }
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode, state
)
VALUES
('1', 'eu-1', 'arn:bpa/pass-asked', 'block-ingress', 'update-complete'),
('1', 'eu-2', 'arn:bpa/fail-off', 'off', 'default-state'),
('1', 'eu-3', 'arn:bpa/fail-stricter', 'block-bidirectional', 'update-complete'),
('1', 'eu-4', 'arn:bpa/fail-while-it-changes', 'block-ingress', 'update-in-progress'),
('1', 'eu-5', 'arn:bpa/unknown-mode', NULL, 'update-complete'),
('1', 'eu-6', 'arn:bpa/unknown-state', 'block-ingress', NULL);

-- params = { mode = "off" }
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode, state
)
VALUES
('1', 'eu-1', 'arn:bpa/pass-off', 'off', 'default-state'),
('1', 'eu-2', 'arn:bpa/fail-on', 'block-ingress', 'update-in-progress');
