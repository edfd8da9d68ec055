//! What a collecting left out because of its scope: one gap says it of all the resources of a table, and here it becomes
//! one for each resource that is judged.

use crate::catalogue::Check;
use crate::plan::Need;
use crate::schema::Schema;
use crate::scope::Scope;
use crate::store::{Binding, Class, Gap, Sandbox, StoreError, Value};
use std::collections::BTreeSet;

/// Gaps, those of a scope apart.
pub(super) struct Gaps {
    /// What could not be read of what is judged.
    pub(super) gaps: Vec<Gap>,
    /// What was left out of what is not judged.
    pub(super) left_out: Vec<Gap>,
}

/// Takes apart the gaps of a snapshot that is judged in a scope, which need not be the one that it was collected in.
pub(super) fn apart(
    gaps: Vec<Gap>,
    sandbox: &Sandbox,
    schema: &Schema,
    scope: &Scope,
) -> Result<Gaps, StoreError> {
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for gap in gaps {
        let is_of_scope = Class::from_name(&gap.class) == Class::OutOfScope && gap.resource.is_none();
        let table =
            schema.table(&gap.table).filter(|table| is_of_scope && schema.has_column(table.name, "arn"));
        match table {
            None => found.push(gap),
            Some(table) => {
                let arns = unread(sandbox, table.name, &gap)?.into_iter().filter(|arn| scope.includes(arn));
                found.extend(arns.map(|arn| gap.clone().for_resource(arn)));
                left_out.push(gap);
            }
        }
    }
    Ok(Gaps { gaps: found, left_out })
}

/// What leaves a check open, though what is judged was read: where each row rests on one resource, what was left out of
/// others does not matter.
pub(super) fn opening<'g>(
    left_out: &'g [Gap],
    check: &Check,
    needs: &[Need],
    origins: &BTreeSet<String>,
) -> impl Iterator<Item = &'g Gap> {
    let joined = needs.iter().filter(|need| !origins.contains(need.table));
    let joined: BTreeSet<_> = joined.map(|need| need.operation.to_string()).collect();
    let is_of_one = check.header.is_of_one_resource();
    left_out.iter().filter(move |gap| !is_of_one && joined.contains(&gap.operation))
}

/// The resources of a table that were listed and not in scope.
fn unread(sandbox: &Sandbox, table: &str, gap: &Gap) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "SELECT arn FROM {table} WHERE account_id = :account_id AND region = :region AND arn IS NOT NULL \
         AND arn NOT IN (SELECT resource FROM upright_in_scope \
         WHERE account_id = :account_id AND region = :region)"
    );
    let bindings = [Binding::text("account_id", &gap.account_id), Binding::text("region", &gap.region)];
    let rows = sandbox.run(&sql, &bindings)?.rows.into_iter().flatten();
    Ok(rows.filter_map(|value| if let Value::Text(arn) = value { Some(arn) } else { None }).collect())
}
