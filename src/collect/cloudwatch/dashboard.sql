-- CloudWatch dashboards, from ListDashboards. Dashboards belong to the account, not to a region.
-- https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html
CREATE TABLE aws_cloudwatch_dashboard (
    account_id TEXT NOT NULL, -- AWS account that owns the dashboard
    region TEXT NOT NULL, -- `global`
    arn TEXT NOT NULL, -- ARN of the dashboard
    dashboard_name TEXT, -- Name of the dashboard
    last_modified TEXT, -- When the dashboard last changed, UTC
    size INTEGER, -- Size of the body, bytes
    dashboard_body TEXT, -- Widgets and their layout, JSON object, `{"widgets":[{"type":"metric","properties":{"metrics":[["AWS/Lambda","Errors"]]}}]}` [GetDashboard]
    title TEXT, -- Name of the dashboard
    PRIMARY KEY (account_id, region, arn)
) STRICT;
