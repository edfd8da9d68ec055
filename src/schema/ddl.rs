//! Reads columns and their comments back from the DDL, which is the only place where they are written.

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its SQLite type.
    pub kind: String,
    /// What it is, its unit.
    pub about: String,
}

/// What the comment of a column says where its value moves by itself.
const VOLATILE: &str = "[volatile]";

impl Column {
    /// Whether its value moves though nobody changed anything: a time of last use, a count of what is free.
    pub fn is_volatile(&self) -> bool {
        self.about.contains(VOLATILE)
    }
}

/// What a `CREATE TABLE` says.
#[derive(Clone, Debug)]
pub(super) struct Created {
    /// The columns, in their order.
    pub(super) columns: Vec<Column>,
    /// The columns of the primary key.
    pub(super) key: Vec<String>,
}

/// Every table that `ddl` creates, by name. Each column stands on a line of its own, with its comment behind it, and so
/// does the key.
pub(super) fn tables(ddl: &str) -> impl Iterator<Item = (&str, Created)> {
    let mut lines = ddl.lines();
    std::iter::from_fn(move || {
        let name = lines.find_map(|line| line.strip_prefix("CREATE TABLE "))?.trim_end_matches([' ', '(']);
        let body: Vec<_> = lines.by_ref().take_while(|line| !line.starts_with(')')).collect();
        let key = body.iter().find_map(|line| key(line)).unwrap_or_default();
        Some((name, Created { columns: body.into_iter().filter_map(column).collect(), key }))
    })
}

fn key(line: &str) -> Option<Vec<String>> {
    let names = line.trim_start().strip_prefix("PRIMARY KEY (")?.split(')').next()?;
    Some(names.split(',').map(|name| name.trim().to_owned()).collect())
}

fn column(line: &str) -> Option<Column> {
    let (definition, about) = line.split_once("--").unwrap_or((line, ""));
    let mut words = definition.split_whitespace();
    // A name that is a keyword stands in quotes.
    let (name, kind) = (words.next()?.trim_matches('"'), words.next()?.trim_end_matches(','));
    let is_column = name.starts_with(|c: char| c.is_ascii_lowercase());
    is_column.then(|| Column { name: name.into(), kind: kind.into(), about: about.trim().into() })
}

#[cfg(test)]
mod tests {
    use super::tables;

    #[test]
    fn columns_come_with_type_and_comment_and_constraints_do_not() {
        let ddl = "CREATE TABLE a (\n  id TEXT NOT NULL, -- ID of it\n  \"n\" INTEGER, -- how many -- really\n  \
                   PRIMARY KEY (id)\n) STRICT;\nCREATE TABLE ab (\n  x REAL -- share\n) STRICT;";
        let shown: Vec<_> = tables(ddl)
            .flat_map(|(table, created)| created.columns.into_iter().map(move |column| (table, column)))
            .map(|(table, c)| format!("{table} {} {} {}", c.name, c.kind, c.about))
            .collect();
        assert_eq!(shown, ["a id TEXT ID of it", "a n INTEGER how many -- really", "ab x REAL share"]);
    }

    #[test]
    fn a_table_says_its_key_and_which_columns_move_by_themselves() {
        let ddl = "CREATE TABLE a (\n  id TEXT NOT NULL, -- ID of it\n  n INTEGER, -- Times it was read [volatile]\n  \
                   PRIMARY KEY (id, n)\n) STRICT;\nCREATE TABLE b (\n  x REAL -- share\n) STRICT;";
        let created: Vec<_> = tables(ddl).map(|(_, created)| created).collect();
        let moving: Vec<_> = created[0].columns.iter().map(super::Column::is_volatile).collect();
        assert_eq!(moving, [false, true]);
        assert_eq!(created[0].key, ["id", "n"]);
        assert!(created[1].key.is_empty());
    }
}
