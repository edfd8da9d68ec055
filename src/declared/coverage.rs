//! How much of what is declared is compared with what is live.

use super::mapping::Mapping;
use crate::store::{DeclaredStack, DeclaredType, Sandbox, StoreError, Value};
use std::collections::BTreeMap;

/// What a stack manages: neither what it only reads, nor what is Pulumi's own.
const MANAGED: &str =
    "resource.is_custom = 1 AND resource.is_external = 0 AND resource.type NOT LIKE 'pulumi:%'";

/// The stacks of a snapshot, each with how many resources of each type it manages and how many of them are compared.
///
/// # Errors
///
/// When the snapshot cannot be read.
pub fn in_scope(sandbox: &Sandbox) -> Result<Vec<DeclaredStack>, StoreError> {
    let sql = format!(
        "SELECT resource.stack, resource.type, count(resource.table_name), count(*) - count(resource.table_name) \
         FROM iac_resource AS resource WHERE {MANAGED} GROUP BY 1, 2 ORDER BY 1, 2"
    );
    let mut types: BTreeMap<String, Vec<DeclaredType>> = BTreeMap::new();
    for [stack, kind, compared, not_compared] in rows(sandbox, &sql)? {
        types.entry(text(stack)).or_default().push(of_type(
            text(kind),
            count(&compared),
            count(&not_compared),
        ));
    }
    let sql = format!(
        "SELECT resource.stack, count(*) FROM iac_live AS live INNER JOIN iac_resource AS resource \
         ON live.account_id = resource.account_id AND live.region = resource.region AND live.urn = resource.urn \
         WHERE {MANAGED} AND live.is_live IS NULL GROUP BY 1"
    );
    let unread: BTreeMap<_, _> =
        rows(sandbox, &sql)?.into_iter().map(|[stack, unread]| (text(stack), count(&unread))).collect();
    let sql = "SELECT stack, tool, coalesce(title, stack), source, account_id FROM iac_stack ORDER BY stack";
    let stacks = rows(sandbox, sql)?.into_iter().map(|[stack, tool, name, source, account_id]| {
        let stack = text(stack);
        let types = types.remove(&stack).unwrap_or_default();
        let compared: u64 = types.iter().map(|one| one.compared).sum();
        let resources = compared + types.iter().map(|one| one.not_compared).sum::<u64>();
        DeclaredStack {
            tool: text(tool),
            name: text(name),
            source: text(source),
            account_id: text(account_id),
            resources,
            compared,
            unread: unread.get(&stack).copied().unwrap_or_default(),
            coverage_percent: (compared * 100).checked_div(resources).unwrap_or_default(),
            types,
            stack,
        }
    });
    Ok(stacks.collect())
}

fn of_type(kind: String, compared: u64, not_compared: u64) -> DeclaredType {
    let mapping = Mapping::own();
    let reason = match mapping.table_of(&kind) {
        None => mapping.why_not(&kind),
        // The type is mapped, and this resource has no id, or none that tells it apart.
        Some(_) => "it does not say which resource of the account it is",
    };
    let reason = (not_compared > 0).then(|| reason.to_owned());
    DeclaredType { kind, compared, not_compared, reason }
}

fn rows<const N: usize>(sandbox: &Sandbox, sql: &str) -> Result<Vec<[Value; N]>, StoreError> {
    Ok(sandbox.run(sql, &[])?.rows.into_iter().filter_map(|row| row.try_into().ok()).collect())
}

fn text(value: Value) -> String {
    if let Value::Text(text) = value { text } else { String::new() }
}

fn count(value: &Value) -> u64 {
    if let Value::Integer(count) = value { count.unsigned_abs() } else { 0 }
}
