INSERT INTO aws_iam_account_password_policy (
    account_id, region, arn, is_set, minimum_password_length, require_symbols, require_numbers,
    require_lowercase_characters, require_uppercase_characters, max_password_age,
    password_reuse_prevention
)
VALUES
('1', 'global', 'arn:aws:iam::pass-strong:root', 1, 14, 1, 1, 1, 1, 90, 24),
('2', 'global', 'arn:aws:iam::fail-none:root', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('3', 'global', 'arn:aws:iam::fail-short:root', 1, 8, 1, 1, 1, 1, 90, 24),
('4', 'global', 'arn:aws:iam::fail-no-symbols:root', 1, 14, 0, 1, 1, 1, 90, 24),
('5', 'global', 'arn:aws:iam::fail-reuse:root', 1, 14, 1, 1, 1, 1, 90, 5),
('6', 'global', 'arn:aws:iam::fail-any-reuse:root', 1, 14, 1, 1, 1, 1, 90, NULL),
('7', 'global', 'arn:aws:iam::fail-no-expiry:root', 1, 14, 1, 1, 1, 1, NULL, 24),
('8', 'global', 'arn:aws:iam::fail-old:root', 1, 14, 1, 1, 1, 1, 365, 24),
('9', 'global', 'arn:aws:iam::unknown-length:root', 1, NULL, 1, 1, 1, 1, 90, 24);

INSERT INTO aws_iam_account_password_policy (
    account_id, region, arn, is_set, minimum_password_length, require_symbols, require_numbers,
    require_lowercase_characters, require_uppercase_characters, max_password_age,
    password_reuse_prevention
)
VALUES
('21', 'global', 'arn:aws:iam::fail-no-numbers:root', 1, 14, 1, 0, 1, 1, 90, 24),
('22', 'global', 'arn:aws:iam::fail-no-lowercase:root', 1, 14, 1, 1, 0, 1, 90, 24),
('23', 'global', 'arn:aws:iam::fail-no-uppercase:root', 1, 14, 1, 1, 1, 0, 90, 24);

-- params = { min_length = 20, reuse = 0, max_age = 0, classes = [] }
INSERT INTO aws_iam_account_password_policy (
    account_id, region, arn, is_set, minimum_password_length, require_symbols, require_numbers,
    require_lowercase_characters, require_uppercase_characters
)
VALUES
('1', 'global', 'arn:aws:iam::pass-only-length:root', 1, 20, 0, 0, 0, 0),
('2', 'global', 'arn:aws:iam::fail-length:root', 1, 19, 1, 1, 1, 1);
-- params = { classes = ["numbers", "lowercase"] }
INSERT INTO aws_iam_account_password_policy (
    account_id, region, arn, is_set, minimum_password_length, require_symbols, require_numbers,
    require_lowercase_characters, require_uppercase_characters, max_password_age,
    password_reuse_prevention
)
VALUES
('1', 'global', 'arn:aws:iam::pass-two-kinds:root', 1, 14, 0, 1, 1, 0, 60, 24),
('2', 'global', 'arn:aws:iam::fail-one-kind:root', 1, 14, 1, 1, 0, 1, 60, 24);
