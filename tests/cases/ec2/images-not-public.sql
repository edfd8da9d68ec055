INSERT INTO aws_ec2_ami (account_id, region, arn, image_id, state, public)
VALUES
('1', 'r', 'pass-private', 'pass-private', 'available', 0),
('1', 'r', 'pass-disabled', 'pass-disabled', 'disabled', 0),
('1', 'r', 'fail-public', 'fail-public', 'available', 1),
('1', 'r', 'fail-public-of-no-state', 'fail-public-of-no-state', NULL, 1),
('1', 'r', 'unknown-public', 'unknown-public', 'available', NULL),
('1', 'r', 'not-judged', 'not-judged', 'deregistered', 1);
INSERT INTO aws_ebs_snapshot (account_id, region, arn)
VALUES
('1', 's', 'snap-1');
INSERT INTO aws_ec2_regional_settings (
    account_id, region, arn, image_block_public_access_state, snapshot_block_public_access_state
)
VALUES
('1', 'r', 'pass-both', 'block-new-sharing', 'block-all-sharing'),
('1', 's', 'pass-new', 'block-new-sharing', 'block-new-sharing'),
('1', 't', 'exempt-unused', 'unblocked', 'unblocked'),
('1', 'r', 'fail-images', 'unblocked', 'block-new-sharing'),
('1', 's', 'fail-snapshots', 'block-new-sharing', 'unblocked'),
('1', 'r', 'fail-images-and-unknown', 'unblocked', NULL),
('1', 'r', 'unknown-images', NULL, 'block-new-sharing'),
('1', 'r', 'unknown-snapshots', 'block-new-sharing', NULL);

-- params = { unused_regions = true }
INSERT INTO aws_ec2_regional_settings (
    account_id, region, arn, image_block_public_access_state, snapshot_block_public_access_state
)
VALUES
('1', 't', 'pass-unused', 'block-new-sharing', 'block-new-sharing'),
('1', 'u', 'fail-unused', 'unblocked', 'unblocked');
