//! What a table must say of itself, and who fills it.

use super::{Line, assert_right, code, files};
use std::collections::BTreeSet;
use std::path::Path;
use upright::collect;
use upright::schema::{Column, Detail};

/// Tables whose rows are parts of another table's resource, and have no name of their own; and what AWS has no ARN for.
const PARTS: &[&str] = &[
    "aws_backup_plan_rule",
    "aws_backup_selection_term",
    "aws_cloudwatch_alarm_child",
    "aws_cloudwatch_alarm_metric",
    "aws_cloudwatch_dashboard_item",
    "aws_ec2_instance_availability",
    "aws_ec2_load_balancer_target_reach",
    "aws_ec2_managed_prefix_list_entry",
    "aws_ec2_network_interface_reach",
    "aws_ec2_transit_gateway_route",
    "aws_ecs_task_definition_image",
    "aws_iam_escalation",
    "aws_iam_policy_statement",
    "aws_lambda_function_egress",
    "aws_lambda_function_reference",
    "aws_rds_db_instance_reach",
    "aws_rds_db_major_engine_version",
    "aws_rds_pending_maintenance_action",
    "aws_s3_bucket_cors_origin",
    "aws_s3_bucket_notification",
    "aws_s3_bucket_policy_reference",
    "aws_s3_bucket_trigger",
    "aws_s3_public_access_block",
    "aws_sfn_state_machine_state",
    "aws_sqs_queue_dead_letter_source",
    "aws_tagging_resource",
    "aws_vpc_cidr_block",
    "aws_vpc_endpoint_service_principal",
    "aws_vpc_network_acl_foreign_traffic",
    "aws_vpc_network_acl_traffic",
    "aws_vpc_route_table_way",
    "aws_vpc_security_group_traffic",
    "aws_vpc_network_acl_entry",
    "aws_vpc_peering_connection_cidr_block",
    "aws_vpc_route",
    "aws_xray_service",
    "iac_comparison",
    "iac_dependency",
    "iac_live",
    "iac_output",
    "iac_pending_operation",
    "iac_property",
    "iac_stack",
];

/// Tables with tags that `aws_tagging_resource` leaves out.
const NOT_TAGGED_BY_PEOPLE: &[(&str, &str)] = &[
    ("aws_cloudformation_stack", "its resources get its tags"),
    ("aws_ec2_network_interface", "what it serves has the tags"),
    ("aws_vpc_security_group_rule", "its group has the tags"),
    ("iac_stack", "it is no resource of the account"),
];

/// A table, stored or computed.
struct Known {
    name: &'static str,
    details: &'static [Detail],
    columns: &'static [Column],
    line: Line,
}

/// Every table with its columns, and where it is created.
fn tables() -> Vec<Known> {
    let schema = collect::schema();
    let sources: Vec<_> = files("src", ".sql").into_iter().chain(files("src", ".rs")).collect();
    let place = |table: &str| {
        let line = format!("CREATE TABLE {table} (");
        let found = sources.iter().find_map(|(file, text)| {
            let is_it = |text: &str| text == line || text.contains(&format!("_table!(\"{table}\""));
            let number = text.lines().position(is_it)? + 1;
            Some(Line { file: file.clone(), number, text: line.clone() })
        });
        found.unwrap_or_else(|| panic!("no file below src holds the line `{line}`"))
    };
    let known = |name: &'static str, details: &'static [Detail]| Known {
        name,
        details,
        columns: schema.columns(name),
        line: place(name),
    };
    let stored = schema.tables().map(|table| known(table.name, table.details));
    stored.chain(schema.derived_tables().into_iter().map(|name| known(name, &[]))).collect()
}

#[test]
fn tables_say_what_they_hold() {
    let mut wrong = Vec::new();
    for Known { name, details, columns, line } in &tables() {
        let has = |name: &str| columns.iter().any(|column| column.name == name);
        let first: Vec<_> = columns.iter().take(2).map(|column| column.name.as_str()).collect();
        if first != ["account_id", "region"] {
            wrong.push(line.wrong("its first columns are not account_id and region"));
        }
        let key = collect::schema().primary_key(name);
        if !key.starts_with(&["account_id".to_owned(), "region".to_owned()])
            || !key.iter().all(|name| has(name))
        {
            wrong.push(line.wrong("it has no primary key of its columns, account_id and region first"));
        }
        let is_named = has("arn") && has("title");
        // Who gets what of a resource is a part of it, and so is what its role may do.
        let is_part = PARTS.contains(name) || name.ends_with("_access") || name.ends_with("_permission");
        if !is_named && !is_part {
            wrong.push(line.wrong("it has no arn or no title"));
        }
        for column in columns.iter().filter(|column| column.about.is_empty()) {
            wrong.push(line.wrong(&format!("`{}` ends in no comment that says what it is", column.name)));
        }
        for column in details.iter().flat_map(|detail| detail.columns).filter(|column| !has(column)) {
            wrong.push(line.wrong(&format!("a detail operation fills `{column}`, which it does not have")));
        }
        let twice =
            |column: &&Column| details.iter().filter(|d| d.columns.contains(&&*column.name)).count() > 1;
        for column in columns.iter().filter(twice) {
            wrong.push(line.wrong(&format!("two detail operations fill `{}`", column.name)));
        }
    }
    for (file, text) in files("src", ".sql") {
        let mut is_table = false;
        for (index, line) in text.lines().enumerate() {
            is_table |= line.starts_with("CREATE TABLE ");
            if is_table && line.starts_with(')') {
                is_table = false;
                if line != ") STRICT;" {
                    wrong.push(format!("{file}:{}: the table is not STRICT", index + 1));
                }
            }
        }
    }
    assert_right(wrong);
}

/// A column that no collector sets is NULL for ever, and a check on it judges nothing. What is computed is not theirs.
#[test]
fn columns_are_set_by_their_collectors() {
    let mut wrong = Vec::new();
    for Known { name, columns, line, .. } in &tables() {
        let folder = Path::new(&line.file).parent().expect("a folder").to_string_lossy().into_owned();
        let mut declares = false;
        let mut sets = String::new();
        for code in code(&folder) {
            // The declaration of the family names columns that it does not set.
            declares |= code.text.contains(": Source =") || code.text.contains(": Table =");
            if !declares {
                sets += &code.text;
                sets.push('\n');
            }
            declares &= !code.text.ends_with(';');
        }
        let is_set = |column: &Column| sets.contains(&format!("\"{}\"", column.name));
        let stored =
            columns.iter().skip(2).filter(|column| !collect::schema().is_derived(name, &column.name));
        let unset = stored.filter(|column| !is_set(column));
        wrong.extend(unset.map(|column| line.wrong(&format!("{folder} nowhere sets `{}`", column.name))));
    }
    assert_right(wrong);
}

#[test]
fn everything_with_tags_can_be_asked_for_its_tags() {
    let derived = collect::schema().derived().iter();
    let tagged = derived.filter(|derived| derived.table == "aws_tagging_resource");
    let tagged: BTreeSet<_> = tagged.flat_map(|derived| &derived.origins).collect();
    let mut wrong = Vec::new();
    for Known { name: table, columns, line, .. } in &tables() {
        let has_tags = columns.iter().any(|column| column.name == "tags");
        let is_left_out = NOT_TAGGED_BY_PEOPLE.iter().any(|(name, _)| name == table);
        let is_tagged = tagged.iter().any(|name| name == table) || *table == "aws_tagging_resource";
        if is_tagged == is_left_out && has_tags {
            wrong.push(line.wrong("put it into aws_tagging_resource, or say here why it is left out"));
        }
    }
    assert_right(wrong);
}
