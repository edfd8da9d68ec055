-- What the widgets of dashboards show: one row for each widget and thing.
CREATE TABLE aws_cloudwatch_dashboard_item (
    account_id TEXT NOT NULL, -- AWS account that owns the dashboard
    region TEXT NOT NULL, -- `global`
    arn TEXT NOT NULL, -- ARN of the dashboard
    widget INTEGER NOT NULL, -- Place of the widget, from 1
    number INTEGER NOT NULL, -- Place of the thing in the widget, from 1
    kind TEXT NOT NULL, -- `metric`, `log_group` or `alarm`
    item_region TEXT NOT NULL, -- AWS region that the widget names for it; empty for none
    item_account_id TEXT, -- AWS account that the widget names for it; NULL for its own
    namespace TEXT, -- Namespace of a metric
    name TEXT NOT NULL, -- Name of the metric or log group, ARN of the alarm
    dimensions TEXT, -- Dimensions of a metric, JSON object, `{"FunctionName":"f"}`
    PRIMARY KEY (account_id, region, arn, widget, number)
) STRICT;
