//! What a statement reads, as SQLite itself tells while it prepares it on an empty database.

use super::StoreError;
use super::arms::{Seen, arms};
use super::authorizer::{Refused, decide};
use super::confined::Deadline;
use super::mixing::{identity, origins};
use super::sandbox::{harden, prepare};
use super::snapshot::create_tables;
use crate::schema::{Ground, Reads, Schema};
use rusqlite::Connection;
use rusqlite::hooks::AuthContext;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// To prepare the longest of upright's own checks takes a few milliseconds.
const PREPARING: Duration = Duration::from_secs(10);

/// What is known of a statement before it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// What it reads.
    pub reads: Reads,
    /// What that rests on. Its origins are usually one table, several behind a table of many types, none where rows are
    /// compared or taken together.
    pub ground: Ground,
    /// Names of the columns that it answers.
    pub columns: Vec<String>,
    /// Names of its parameters, without the colon.
    pub parameters: BTreeSet<String>,
}

/// Arms of a compound select, and arms in arms, that are looked at one by one.
const MOST_ARMS: usize = 100;

/// What SQLite tells of a statement.
struct Prepared {
    reads: Reads,
    columns: Vec<String>,
    /// The table by whose identity its rows are named.
    origin: Option<String>,
}

/// An empty database with every table, on which statements are prepared.
#[derive(Debug)]
pub struct Analyst {
    connection: Connection,
    schema: Schema,
    /// Subqueries of subqueries can take for ever to prepare.
    deadline: Deadline,
    refused: Refused,
    reads: Arc<Mutex<Reads>>,
    /// Columns of every table and view.
    columns: BTreeMap<String, Vec<String>>,
    /// The statements of the views.
    views: BTreeMap<String, String>,
}

impl Analyst {
    /// An analyst of statements on this schema.
    ///
    /// # Errors
    ///
    /// When the DDL of a table is wrong.
    pub fn new(schema: &Schema) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        create_tables(&connection, schema)?;
        let (columns, views) = (columns(&connection)?, views(&connection)?);
        harden(&connection)?;
        let deadline = Deadline::of(&mut connection)?;
        let (refused, reads) = (Refused::default(), Arc::<Mutex<Reads>>::default());
        let (note, seen) = (refused.clone(), reads.clone());
        connection.authorizer(Some(move |context: AuthContext<'_>| {
            decide(&context.action, &note, |table, column| {
                let mut reads = seen.lock().unwrap_or_else(PoisonError::into_inner);
                let columns = reads.entry(table.to_owned()).or_default();
                if !column.is_empty() {
                    columns.insert(column.to_owned());
                }
            })
        }))?;
        Ok(Self { connection, schema: schema.clone(), deadline, refused, reads, columns, views })
    }

    /// Prepares a statement and tells what it reads.
    ///
    /// # Errors
    ///
    /// When it cannot be prepared or does more than read.
    pub fn analyse(&self, sql: &str) -> Result<Analysis, StoreError> {
        self.analyse_of(sql, "resource")
    }

    /// The same of a statement whose rows are about what another column names.
    ///
    /// # Errors
    ///
    /// When it cannot be prepared or does more than read.
    pub fn analyse_of(&self, sql: &str, subject: &str) -> Result<Analysis, StoreError> {
        let (prepared, parameters) = self.prepare(sql, |name, _| name == subject)?;
        let Prepared { reads, columns, origin, .. } = &prepared;
        let one_by_one = origin.as_ref().map(|table| origins(sql, &self.views, table)).unwrap_or_default();
        let ground = self.schema.ground(reads, &one_by_one);
        let ground = if one_by_one.is_empty() {
            self.ground_of_arms(sql, subject, &prepared, &ground.rests_on).unwrap_or(ground)
        } else {
            ground
        };
        Ok(Analysis { reads: prepared.reads.clone(), ground, columns: columns.clone(), parameters })
    }

    fn prepare(
        &self,
        sql: &str,
        is_subject: impl Fn(&str, usize) -> bool,
    ) -> Result<(Prepared, BTreeSet<String>), StoreError> {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.deadline.set(PREPARING);
        let statement = prepare(&self.connection, sql, &self.refused)?;
        let reads = std::mem::take(&mut *self.reads.lock().unwrap_or_else(PoisonError::into_inner));
        let parameters =
            (1..=statement.parameter_count()).map(|index| named(statement.parameter_name(index)));
        let parameters = parameters.collect::<Result<_, _>>()?;
        let columns: Vec<_> = statement.column_names().map(str::to_owned).collect();
        let origin = statement
            .columns_with_metadata()
            .enumerate()
            .find(|(index, column)| is_subject(column.name(), *index))
            .and_then(|(_, column)| Some((column.table_name()?.to_owned(), column.origin_name()?.to_owned())))
            .filter(|(table, column)| identity(table) == column)
            .map(|(table, _)| table);
        Ok((Prepared { reads, columns, origin }, parameters))
    }

    /// The ground of a statement whose rows are those of the arms of a compound select; none where it is not.
    fn ground_of_arms(&self, sql: &str, subject: &str, whole: &Prepared, rests_on: &Reads) -> Option<Ground> {
        let table = whole.origin.clone()?;
        let place = whole.columns.iter().position(|name| name == subject)?;
        let mut left = MOST_ARMS;
        let mut look = |sql: String| {
            left = usize::checked_sub(left, 1)?;
            let (prepared, _) = self.prepare(&sql, |_, index| index == place).ok()?;
            Some(Seen { sql, reads: prepared.reads, table: prepared.origin? })
        };
        let seen = Seen { sql: sql.to_owned(), reads: whole.reads.clone(), table };
        let arms = arms(seen, &self.views, &mut look).filter(|arms| arms.len() > 1)?;
        let grounds = arms.iter().map(|arm| {
            let one_by_one = origins(&arm.sql, &self.views, &arm.table);
            let ground = self.schema.ground(&arm.reads, &one_by_one);
            // A computed table has no rows of its own, another identity no ARN to open.
            let is_type = identity(&arm.table) == "arn" && self.schema.table(&arm.table).is_some();
            if is_type {
                Some(ground.of_type(&arm.table))
            } else {
                Some(ground).filter(|ground| !ground.origins.is_empty())
            }
        });
        let ground = Ground::of_arms(grounds.collect::<Option<_>>()?);
        (ground.rests_on == *rests_on).then_some(ground)
    }

    /// The names of all tables and views.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// Whether there is a table or view of this name.
    pub fn has_table(&self, name: &str) -> bool {
        self.columns.contains_key(name)
    }

    /// The columns of a table or view.
    pub fn columns(&self, table: &str) -> Vec<String> {
        self.columns.get(table).cloned().unwrap_or_default()
    }
}

/// The name of a parameter; what has none, or another sign before it, nothing would bind.
fn named(parameter: Option<&str>) -> Result<String, StoreError> {
    let parameter = parameter.unwrap_or("?");
    parameter.strip_prefix(':').map(str::to_owned).ok_or_else(|| {
        let message = format!("a parameter is written `:name`, not `{parameter}`");
        StoreError::Statement { message, offset: None }
    })
}

fn views(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn columns(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c \
               WHERE t.type IN ('table', 'view') ORDER BY t.name, c.cid";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.raw_query();
    let mut columns = BTreeMap::<String, Vec<String>>::new();
    while let Some(row) = rows.next()? {
        columns.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::{Analysis, Analyst};
    use crate::schema::{Family, Operation, Schema, Table};

    const LIST: Operation = Operation::new("a", "ListAs");
    const TABLES: &[Table] = &[
        Table { name: "aws_a", list: LIST, details: &[] },
        Table { name: "aws_b", list: LIST, details: &[] },
    ];
    const DDL: &str =
        "CREATE TABLE aws_a (account_id TEXT, region TEXT, arn TEXT, size INTEGER, tags TEXT) STRICT;
                       CREATE TABLE aws_b (account_id TEXT, region TEXT, arn TEXT, tags TEXT) STRICT;";
    const VIEW: &str = "CREATE VIEW aws_all AS SELECT region, arn, tags FROM aws_a UNION ALL SELECT region, arn, tags FROM aws_b;
                        CREATE VIEW aws_some AS SELECT region, arn, tags FROM aws_a WHERE size > 1;";

    fn analyse(sql: &str) -> Analysis {
        let schema = Schema::new(vec![Family::regional(TABLES, &[DDL])], &[VIEW]);
        Analyst::new(&schema).expect("tables").analyse(sql).unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    #[test]
    fn sqlite_tells_which_columns_a_statement_reads_through_any_view() {
        let columns = |sql| analyse(sql).reads["aws_a"].iter().cloned().collect::<Vec<_>>();
        assert_eq!(columns("SELECT arn FROM aws_a WHERE size > :limit"), ["arn", "size"]);
        assert_eq!(columns("SELECT tags FROM aws_all"), ["arn", "region", "tags"], "a view is read whole");
        assert_eq!(columns("SELECT count(*) FROM aws_a"), [""; 0]);
        assert!(analyse("SELECT arn FROM aws_a WHERE size > :limit").parameters.contains("limit"));
    }

    #[test]
    fn a_parameter_that_nothing_would_bind_is_refused() {
        let analyst = Analyst::new(&Schema::new(Vec::new(), &[])).expect("tables");
        for sign in ["?", "?1", "@size", "$size"] {
            let error = analyst.analyse(&format!("SELECT {sign}, :size")).expect_err("refused").to_string();
            assert_eq!(error, format!("a parameter is written `:name`, not `{sign}`"));
        }
    }

    #[test]
    fn what_takes_too_long_to_prepare_is_stopped() {
        let each = |n: usize| format!("n{n} AS (SELECT * FROM n{} AS a, n{} AS b)", n - 1, n - 1);
        let tables: Vec<_> = (1..60).map(each).collect();
        let sql = format!("WITH n0 AS (SELECT 1 AS x), {} SELECT 1 FROM n59", tables.join(", "));
        assert!(Analyst::new(&Schema::new(Vec::new(), &[])).expect("tables").analyse(&sql).is_err());
    }

    #[test]
    fn rows_rest_on_one_row_of_a_table_where_their_resource_is_its_arn_and_nothing_mixes_them() {
        for (sql, origins) in [
            ("SELECT arn AS resource FROM aws_a", "aws_a"),
            ("WITH b AS (SELECT a.arn AS id FROM aws_a AS a) SELECT id AS resource FROM b", "aws_a"),
            ("SELECT arn AS resource FROM aws_all", ""),
            ("SELECT arn AS resource FROM aws_some", "aws_a"),
            ("SELECT arn || '' AS resource FROM aws_a", ""),
            ("SELECT tags AS resource FROM aws_a", ""),
            ("SELECT arn FROM aws_a", ""),
            ("SELECT arn AS resource, max(size) FROM aws_a", ""),
            ("SELECT arn AS resource, tags FROM aws_a UNION ALL SELECT arn, tags FROM aws_b", "aws_a aws_b"),
            ("SELECT arn AS resource FROM aws_a UNION ALL SELECT tags FROM aws_b", ""),
        ] {
            let found: Vec<_> = analyse(sql).ground.origins.into_iter().collect();
            assert_eq!(found.join(" "), origins, "{sql}");
        }
    }

    #[test]
    fn the_rows_of_an_arm_rest_on_what_it_reads() {
        let types = |sql: &str| {
            let types = analyse(sql).ground.types.into_iter();
            let lines = types.map(|(table, of)| format!("{table}: {}", Vec::from_iter(of).join(" ")));
            lines.collect::<Vec<_>>()
        };
        let of_a = "SELECT arn FROM aws_a";
        let largest = "SELECT arn, max(size) FROM aws_a GROUP BY tags";
        let by_a = "SELECT b.arn, a.size FROM aws_b AS b LEFT JOIN aws_a AS a ON b.tags = a.tags";
        let of = |one: &str, other: &str| format!("SELECT arn AS resource FROM ({one} UNION ALL {other})");
        assert_eq!(types(&of(of_a, "SELECT arn FROM aws_b")), ["aws_a: aws_a", "aws_b: aws_b"]);
        assert_eq!(types(&of(largest, "SELECT arn, 0 FROM aws_b")), ["aws_a: aws_a", "aws_b: aws_b"]);
        assert_eq!(types(&of(largest, by_a)), ["aws_b: aws_b"], "what all rest on is no gap of some");
        assert_eq!(types(&of(of_a, of_a)), [""; 0]);
        let beside = "SELECT u.arn AS resource FROM (SELECT arn FROM aws_a UNION ALL SELECT arn FROM aws_b) AS u, aws_b";
        assert_eq!(types(beside), ["aws_a: aws_a"], "the other is compared with all of them");
    }
}
