//! The policies that decide a finding: those of its resource and of what that names, or all that a principal holds.

use super::{Case, PolicyRead, PolicyReason, Step, TableRead};
use crate::derive::{policy_columns, policy_reasons, principal_reason};
use crate::schema::Schema;
use crate::store::{Binding, StoreError, Value};

/// Resource policies that are told.
const MOST: usize = 5;

/// The policies, and the way of a principal over the roles that it takes.
pub(super) fn gather(
    case: &Case<'_>,
    schema: &'static Schema,
    tables: &[TableRead],
) -> Result<(Vec<PolicyRead>, Vec<Step>), StoreError> {
    let mut policies = Vec::new();
    for table in tables {
        let Some(columns) = policy_columns(&table.table).filter(|columns| rests_on(case, table, columns[0]))
        else {
            continue;
        };
        for row in table.rows.iter().take(MOST) {
            let Some(arn) = row.values.get("arn").and_then(serde_json::Value::as_str) else { continue };
            policies.extend(of_resource(case, &table.table, columns, arn)?);
        }
    }
    let (held, way) = of_principal(case, schema)?;
    policies.extend(held);
    Ok((policies, way))
}

fn rests_on(case: &Case<'_>, table: &TableRead, column: &str) -> bool {
    case.analysis.ground.rests_on.get(&table.table).is_some_and(|columns| columns.contains(column))
}

fn of_resource(
    case: &Case<'_>,
    table: &str,
    columns: &[&str],
    arn: &str,
) -> Result<Option<PolicyRead>, StoreError> {
    let sql = format!(
        "SELECT {} FROM {table} WHERE account_id = :account_id AND arn = :arn LIMIT 1",
        columns.join(", ")
    );
    let place = [Binding::text("account_id", case.finding.account_id.as_str()), Binding::text("arn", arn)];
    let answer = case.rows.run(&sql, &place)?;
    let Some(row) = answer.rows.first() else { return Ok(None) };
    let from: Vec<_> = row
        .iter()
        .map(|value| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
        .collect();
    let (statements, not_understood) = match policy_reasons(table, &from) {
        Ok(statements) => (statements, None),
        Err(message) => (Vec::new(), Some(message)),
    };
    let name = format!("{table}.{}", columns[0]);
    let is_there = !statements.is_empty() || not_understood.is_some();
    let policy = PolicyReason { name, statements, not_understood };
    Ok(is_there.then(|| PolicyRead { resource: arn.to_owned(), policy }))
}

/// What a principal, or a policy by itself, gives, where the check rests on what principals hold.
fn of_principal(
    case: &Case<'_>,
    schema: &'static Schema,
) -> Result<(Vec<PolicyRead>, Vec<Step>), StoreError> {
    let resource = &case.finding.resource;
    let mut reads = case.analysis.reads.keys();
    let is_held = reads.any(|table| {
        schema.is_derived_table(table)
            && ["aws_iam_principal", "aws_iam_escalation", "aws_iam_policy_statement"]
                .contains(&table.as_str())
    });
    if !is_held {
        return Ok((Vec::new(), Vec::new()));
    }
    let found = principal_reason(case.rows, &case.finding.account_id, resource)?;
    let Some(found) = found else { return Ok((Vec::new(), Vec::new())) };
    let of = |policy| PolicyRead { resource: resource.clone(), policy };
    Ok((found.policies.into_iter().map(of).collect(), found.path))
}
