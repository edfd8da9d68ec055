//! The way through the network, where rows of reach say it.

use super::{RowRead, Step, TableRead};
use serde_json::Value;

/// What rows of reach say of the ways to a resource, or from it.
pub(super) fn of_network(tables: &[TableRead], resource: &str) -> Vec<Step> {
    let steps = tables.iter().flat_map(|table| {
        let step: fn(&RowRead, &str) -> Option<Step> = match table.table.as_str() {
            "aws_rds_db_instance_reach" => of_database,
            "aws_ec2_network_interface_reach" => of_interface,
            _ => |_, _| None,
        };
        table.rows.iter().filter_map(move |row| step(row, resource))
    });
    steps.collect()
}

fn text<'r>(row: &'r RowRead, column: &str) -> Option<&'r str> {
    row.values.get(column).and_then(Value::as_str)
}

/// Whether something is open, in words: NULL is not known.
fn state(row: &RowRead, flag: &str, open: String, closed: String) -> String {
    match row.values.get(flag) {
        Some(Value::Number(number)) if number.as_i64() == Some(1) => open,
        Some(Value::Null) => format!("not known: {}", text(row, "open_at").unwrap_or("it was not read")),
        Some(_) => closed,
        None => open,
    }
}

fn of_database(row: &RowRead, resource: &str) -> Option<Step> {
    let kind = text(row, "source_type").unwrap_or_default().replace('_', " ");
    let from = format!("{kind} {}", text(row, "source")?);
    let port = row.values.get("port").map(|port| format!("port {port}")).unwrap_or_default();
    let by = state(row, "is_open", format!("{port} is open"), format!("{port} is closed"));
    Some(Step { from: from.trim().to_owned(), to: Some(resource.to_owned()), by })
}

fn of_interface(row: &RowRead, _: &str) -> Option<Step> {
    let interface = text(row, "network_interface_id")?.to_owned();
    let traffic = text(row, "traffic").unwrap_or("traffic");
    let (from, to) = match text(row, "direction") {
        Some("to_internet") => (interface, "the internet".to_owned()),
        _ => ("the internet".to_owned(), interface),
    };
    let by = state(
        row,
        "is_internet",
        format!("{traffic} is open"),
        format!("{traffic} of some addresses is open"),
    );
    Some(Step { from, to: Some(to), by })
}
