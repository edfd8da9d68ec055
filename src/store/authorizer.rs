//! What a statement may touch: SQLite asks, while it prepares one, for each table, column and function by name.

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use std::sync::{Arc, Mutex, PoisonError};

/// SQLite's own functions that compute and touch nothing else. Those that read files, load code or give another
/// answer each time are not here.
const FUNCTIONS: &[&str] = &[
    "->",
    "->>",
    "abs",
    "acos",
    "asin",
    "atan",
    "atan2",
    "avg",
    "cast",
    "ceil",
    "ceiling",
    "char",
    "coalesce",
    "concat",
    "concat_ws",
    "cos",
    "count",
    "cume_dist",
    "date",
    "datetime",
    "degrees",
    "dense_rank",
    "exp",
    "first_value",
    "floor",
    "format",
    "glob",
    "group_concat",
    "hex",
    "if",
    "ifnull",
    "iif",
    "instr",
    "json",
    "json_array",
    "json_array_length",
    "json_extract",
    "json_group_array",
    "json_group_object",
    "json_insert",
    "json_object",
    "json_patch",
    "json_pretty",
    "json_quote",
    "json_remove",
    "json_replace",
    "json_set",
    "json_type",
    "json_valid",
    "julianday",
    "lag",
    "last_value",
    "lead",
    "length",
    "like",
    "likelihood",
    "likely",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "ltrim",
    "max",
    "median",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "octet_length",
    "percent_rank",
    "pi",
    "pow",
    "power",
    "printf",
    "quote",
    "radians",
    "rank",
    "replace",
    "round",
    "row_number",
    "rtrim",
    "sign",
    "sin",
    "sqrt",
    "strftime",
    "string_agg",
    "substr",
    "substring",
    "subtype",
    "sum",
    "tan",
    "time",
    "timediff",
    "total",
    "trim",
    "trunc",
    "typeof",
    "unhex",
    "unicode",
    "unixepoch",
    "unlikely",
    "upper",
];

/// What was refused, so that the error can name it: SQLite itself says only "not authorized".
pub(super) type Refused = Arc<Mutex<Option<String>>>;

/// Lets only those statements be prepared that read our tables.
pub(super) fn guard(connection: &mut Connection, refused: &Refused) -> rusqlite::Result<()> {
    let note = refused.clone();
    connection.authorizer(Some(move |context: AuthContext<'_>| decide(&context.action, &note, |_, _| ())))
}

/// Allows what reads our tables; `seen` hears of each column read. `Recursive` is allowed: the clock ends it.
pub(super) fn decide(
    action: &AuthAction<'_>,
    refused: &Refused,
    mut seen: impl FnMut(&str, &str),
) -> Authorization {
    let refuse = |what: String| {
        *refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(what);
        Authorization::Deny
    };
    match action {
        AuthAction::Select | AuthAction::Recursive => Authorization::Allow,
        // A table of which no column is read: what counts the rows of a statement's own table looks like that, too, and
        // the rows of others are no secret.
        AuthAction::Read { table_name, column_name: "" } if !is_readable(table_name) => Authorization::Allow,
        AuthAction::Read { table_name, column_name } => {
            if is_readable(table_name) {
                seen(table_name, column_name);
                Authorization::Allow
            } else {
                refuse(format!("the table `{table_name}` is not one of upright's"))
            }
        }
        AuthAction::Function { function_name } => {
            let known = FUNCTIONS.iter().any(|name| name.eq_ignore_ascii_case(function_name));
            if known {
                Authorization::Allow
            } else {
                refuse(format!("the function `{function_name}` is not allowed"))
            }
        }
        other => refuse(format!("only SELECT is allowed, not {}", describe(other))),
    }
}

fn is_readable(table: &str) -> bool {
    let table = table.to_ascii_lowercase();
    ["aws_", "iac_", "upright_"].iter().any(|prefix| table.starts_with(prefix))
        || ["json_each", "json_tree", "sqlite_master", "sqlite_schema"].contains(&table.as_str())
}

fn describe(action: &AuthAction<'_>) -> String {
    const SCHEMA: &str = "a statement that changes the schema";
    match action {
        AuthAction::Insert { table_name } | AuthAction::Delete { table_name }
            if table_name.starts_with("sqlite_") =>
        {
            SCHEMA.into()
        }
        AuthAction::Attach { .. } => "ATTACH".into(),
        AuthAction::Detach { .. } => "DETACH".into(),
        AuthAction::Pragma { pragma_name, .. } => format!("PRAGMA {pragma_name}"),
        AuthAction::Insert { table_name } => format!("INSERT INTO {table_name}"),
        AuthAction::Update { table_name, .. } => format!("UPDATE {table_name}"),
        AuthAction::Delete { table_name } => format!("DELETE FROM {table_name}"),
        AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => "a transaction".into(),
        _ => SCHEMA.into(),
    }
}
