INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-iam-star', 'fail-iam-star',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-everything', 'fail-everything',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pattern', 'fail-pattern',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Put*Policy", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-question-mark', 'fail-question-mark',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKe?", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-read', 'pass-read',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-role-without-service', 'pass-role-without-service',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-shell', 'fail-shell',
    '{"Statement": [{"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-all-roles', 'fail-all-roles',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy",
      "Resource": "arn:aws:iam::*:role/*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-own-keys', 'pass-own-keys',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey",
      "Resource": "arn:aws:iam::*:user/${aws:username}"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'pass-denied',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-in-part', 'fail-denied-in-part',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:Create*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-on-one-role', 'fail-denied-on-one-role',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::*:role/admin"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function', 'fail-function',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Pass*", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:Invoke*",
      "Resource": "arn:aws:lambda:*:*:function:mine"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function-passed-to-lambda',
    'fail-function-passed-to-lambda',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-passed-to-tasks',
    'pass-function-passed-to-tasks',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-named-role', 'pass-function-named-role',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::1:role/app"},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-deploy-one-function', 'pass-deploy-one-function',
    '{"Statement": [{"Effect": "Allow", "Action": "lambda:UpdateFunctionCode",
      "Resource": "arn:aws:lambda:*:*:function:mine"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-own-version', 'fail-own-version',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreatePolicyVersion",
      "Resource": "arn:aws:iam::1:policy/fail-*"}]}'
),
-- not judged: AWS wrote it
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action', 'fail-not-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action-leaves-stacks', 'x',
    '{"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "ssm:*", "lambda:*", "glue:*"],
      "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-bounded', 'pass-bounded',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::1:policy/b"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-mfa-only', 'fail-mfa-only',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}'
);
INSERT INTO aws_iam_policy (
    account_id, region, arn, name, attachment_count, permissions_boundary_usage_count, policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-version', 'fail-version', 1, 1,
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreatePolicyVersion", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/exempt-boundary', 'exempt-boundary', 0, 2,
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-own-role', 'fail-own-role', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy",
      "Resource": "arn:aws:iam::1:role/fail-own-role"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-inline', 'pass-inline', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1',
    'global',
    'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso',
    'exempt-sso',
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'fail-user', '[]', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_group (
    account_id, region, arn, name, attached_policy_arns, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'fail-group', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:AddUserToGroup", "Resource": "*"}]}}]'
);
-- conditions that allow just the dangerous thing or say who, and ways to take over what is there already
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-attach-admin-only', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*",
      "Condition": {"ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/AdministratorAccess"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-attach-any-of-aws', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*",
      "Condition": {"ArnLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/*"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-attach-all-but-some', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:AttachGroupPolicy", "Resource": "*",
      "Condition": {"ArnNotLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/Billing*"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-attach-one-harmless', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "*",
      "Condition": {"ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/IAMUserChangePassword"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-for-any-value', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"ForAnyValue:StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}},
      {"Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-to-instances', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"ArnLike": {"iam:AssociatedResourceARN": "arn:aws:ec2:*:*:instance/*"}}},
      {"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-in-china', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com.cn"}}},
      {"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-tagged-roles-only', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:ResourceTag/for": "functions"}}},
      {"Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-who-saml', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:*", "Resource": "*",
      "Condition": {"StringEquals": {"saml:aud": "https://signin.aws.amazon.com/saml"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-who-pipeline', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*",
      "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:a/*"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-who-google', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*",
      "Condition": {"StringEquals": {"accounts.google.com:sub": "1"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-profile-to-instance', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["iam:PassRole", "ec2:AssociateIamInstanceProfile"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-automation', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["iam:PassRole", "ssm:StartAutomationExecution"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-update-stack', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["iam:PassRole", "cloudformation:UpdateStack"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-own-boundary', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:DeleteUserPermissionsBoundary", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-identity-center', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["sso:PutInlinePolicyToPermissionSet", "sso:ProvisionPermissionSet"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-shell-by-key', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "ec2-instance-connect:SendSSHPublicKey", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-glue-session', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["iam:PassRole", "glue:CreateSession", "glue:RunStatement"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-updates-stack', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "cloudformation:UpdateStack", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-opens-notebook', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "sagemaker:CreatePresignedNotebookInstanceUrl", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-updates-configuration', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "lambda:UpdateFunctionConfiguration", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-service-image', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["iam:PassRole", "apprunner:CreateService"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-other-persons-key', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "arn:aws:iam::*:user/*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pipeline-build', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "codebuild:StartBuild", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-one-stack', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "cloudformation:UpdateStack", "Resource": "arn:aws:cloudformation:*:*:stack/mine/*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-own-key', 'x',
    '{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "arn:aws:iam::*:user/${aws:username}"}]}'
);
-- policies that add up, boundaries, and administrators
INSERT INTO aws_iam_role (
    account_id, region, arn, name, permissions_boundary_arn, attached_policy_arns, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-two-policies', 'x', NULL,
    '["arn:aws:iam::1:policy/pass-role-without-service"]',
    '[{"PolicyName": "start", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x', NULL,
    '["arn:aws:iam::aws:policy/AWSLambda_FullAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied-elsewhere', 'x', NULL,
    '["arn:aws:iam::1:policy/fail-shell"]',
    '[{"PolicyName": "no", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "ssm:*", "Resource": "*"}]}}]'
),
(
    '1',
    'global',
    'arn:aws:iam::1:role/pass-within-boundary',
    'x',
    'arn:aws:iam::1:policy/pass-read',
    '["arn:aws:iam::1:policy/fail-shell"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-boundary', 'x', 'arn:aws:iam::1:policy/unseen',
    '["arn:aws:iam::1:policy/fail-shell"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-policy-not-read', 'x', NULL,
    '["arn:aws:iam::aws:policy/Unseen", "arn:aws:iam::1:policy/fail-shell"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-administrator', 'x', NULL,
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AWSLambda_FullAccess', 'AWSLambda_FullAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "lambda:*", "Resource": "*"}]}'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name)
VALUES ('1', 'global', 'arn:aws:iam::1:policy/unknown-text', 'x');
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/fail-by-group', 'x', '[]', '["fail-group"]', '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-group', 'x', '[]', '["unseen"]', '[]');
UPDATE
    aws_iam_role SET assume_role_policy
= '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}';
