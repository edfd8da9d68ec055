//! How much of what is declared is compared with what is live.

use super::mapping::Mapping;
use crate::store::{Sandbox, StoreError, Value};

/// The resources of one type in one stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The stack, by its identity.
    pub stack: String,
    /// The type in the tool's words.
    pub kind: String,
    /// Resources whose live rows are looked for.
    pub compared: u64,
    /// Resources that are not compared.
    pub not_compared: u64,
    /// Why not, where there are such.
    pub reason: Option<&'static str>,
}

/// How many resources of each type the stacks of a snapshot manage, and how many of them are compared.
///
/// # Errors
///
/// When the snapshot cannot be read.
pub fn coverage(sandbox: &Sandbox) -> Result<Vec<Coverage>, StoreError> {
    let sql = "SELECT stack, type, count(table_name), count(*) - count(table_name) FROM iac_resource \
               WHERE is_custom = 1 AND is_external = 0 AND type NOT LIKE 'pulumi:%' \
               GROUP BY stack, type ORDER BY stack, type";
    let rows = sandbox.run(sql, &[])?.rows.into_iter();
    Ok(rows.filter_map(|row| <[Value; 4]>::try_from(row).ok()).filter_map(of_row).collect())
}

fn of_row(row: [Value; 4]) -> Option<Coverage> {
    let [Value::Text(stack), Value::Text(kind), Value::Integer(compared), Value::Integer(not_compared)] = row
    else {
        return None;
    };
    let mapping = Mapping::own();
    let reason = match mapping.table_of(&kind) {
        None => mapping.why_not(&kind),
        // The type is mapped, and this resource has no id, or none that tells it apart.
        Some(_) => "it does not say which resource of the account it is",
    };
    let (compared, not_compared) = (compared.unsigned_abs(), not_compared.unsigned_abs());
    Some(Coverage { stack, kind, compared, not_compared, reason: (not_compared > 0).then_some(reason) })
}
