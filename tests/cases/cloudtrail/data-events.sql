INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-usual:root'),
('2', 'global', 'arn:aws:iam::fail-usual:root');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, name, home_region, is_multi_region_trail, is_logging,
    event_selectors, advanced_event_selectors
)
VALUES
(
    '1', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::Lambda::Function", "Values": ["arn:aws:lambda"]},
        {"Type": "AWS::DynamoDB::Table", "Values": ["arn:aws:dynamodb"]}
    ]}]', '[]'
),
(
    '2', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::DynamoDB::Table", "Values": ["arn:aws:dynamodb"]}
    ]}]', '[]'
);

-- params = { kinds = ["s3", "AWS::SNS::Topic"] }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-all:root'),
('2', 'global', 'arn:aws:iam::fail-no-trail:root'),
('3', 'global', 'arn:aws:iam::fail-one-kind:root'),
('4', 'global', 'arn:aws:iam::fail-bucket:root'),
('5', 'global', 'arn:aws:iam::fail-reads:root'),
('6', 'global', 'arn:aws:iam::fail-stopped:root'),
('7', 'global', 'arn:aws:iam::fail-region:root'),
('8', 'global', 'arn:aws:iam::unknown-selectors:root'),
('9', 'global', 'arn:aws:iam::unknown-status:root'),
('10', 'global', 'arn:aws:iam::pass-two-trails:root'),
('11', 'global', 'arn:aws:iam::fail-status-of-none:root'),
('12', 'global', 'arn:aws:iam::unknown-reach:root');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, name, home_region, is_multi_region_trail, is_logging,
    event_selectors, advanced_event_selectors
)
VALUES
(
    '1', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
(
    '3', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}
    ]}]', '[]'
),
(
    '4', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::b/"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
(
    '5', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "ReadOnly", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
(
    '6', 'r', 'a', 'a', 'r', 1, 0,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
(
    '7', 'r', 'a', 'a', 'r', 0, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
('8', 'r', 'a', 'a', 'r', 1, 1, NULL, NULL),
(
    '9', 'r', 'a', 'a', 'r', 1, NULL,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
),
(
    '10', 'r', 'a', 'a', 'r', 1, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}
    ]}]', '[]'
),
(
    '10', 'r', 'b', 'b', 'r', 1, 1, '[]',
    '[{"FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]},
        {"Field": "resources.type", "Equals": ["AWS::SNS::Topic"]}
    ]}]'
),
('11', 'r', 'a', 'a', 'r', 1, NULL, '[]', '[]'),
(
    '12', 'r', 'a', 'a', 'r', NULL, 1,
    '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [
        {"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
        {"Type": "AWS::SNS::Topic", "Values": ["arn:aws:sns"]}
    ]}]', '[]'
);
