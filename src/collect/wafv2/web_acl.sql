-- Web ACLs, from ListWebACLs: those of each region, and in us-east-1 those of CloudFront too, which are kept there.
-- https://docs.aws.amazon.com/waf/latest/APIReference/API_ListWebACLs.html
CREATE TABLE aws_wafv2_web_acl (
    account_id TEXT NOT NULL, -- AWS account that owns the web ACL
    region TEXT NOT NULL, -- AWS region; us-east-1 for CloudFront
    arn TEXT NOT NULL, -- ARN of the web ACL
    name TEXT, -- Name of the web ACL
    id TEXT, -- ID of the web ACL
    scope TEXT, -- `REGIONAL` or `CLOUDFRONT`
    description TEXT, -- What its maker wrote about it
    default_action TEXT, -- What is done with requests that no rule stops, as a JSON object: {"Allow": {}} or {"Block": {}} [GetWebACL]
    rules TEXT, -- Rules as a JSON array of AWS's objects; of statements what kind they are, and the names and limits of managed groups and rates [GetWebACL]
    visibility_config TEXT, -- Metrics and samples of the web ACL as a JSON object, {"CloudWatchMetricsEnabled": true, "SampledRequestsEnabled": true, "MetricName": ..} [GetWebACL]
    pre_process_firewall_manager_rule_groups TEXT, -- Names of the rule groups that Firewall Manager puts before the rules, as a JSON array [GetWebACL]
    post_process_firewall_manager_rule_groups TEXT, -- Names of the rule groups that Firewall Manager puts after the rules, as a JSON array [GetWebACL]
    managed_by_firewall_manager INTEGER, -- 1 when Firewall Manager made it [GetWebACL]
    capacity INTEGER, -- Capacity units in use [GetWebACL]
    logging_configuration TEXT, -- Logging as a JSON object, {"LogDestinationConfigs": ["arn:.."]}; `{}` when there is none [GetLoggingConfiguration]
    associated_resources TEXT, -- ARNs of what it protects as a JSON array, `[]` when nothing; NULL for CloudFront, which knows its own [ListResourcesForWebACL]
    tags TEXT, -- Tags as a JSON object [ListTagsForResource]
    title TEXT, -- Name of the web ACL
    PRIMARY KEY (account_id, region, arn)
) STRICT;
