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

/// The columns of `table`, if `ddl` creates it. Each column stands on a line of its own, with its comment behind it.
pub(super) fn columns(ddl: &str, table: &str) -> Option<Vec<Column>> {
    Some(lines(ddl, table)?.filter_map(column).collect())
}

/// The columns of the primary key of `table`, if `ddl` creates it. The key stands on a line of its own.
pub(super) fn primary_key(ddl: &str, table: &str) -> Option<Vec<String>> {
    let key = lines(ddl, table)?.find_map(|line| line.trim_start().strip_prefix("PRIMARY KEY ("))?;
    Some(key.split(')').next()?.split(',').map(|name| name.trim().to_owned()).collect())
}

/// The lines between the parentheses of a `CREATE TABLE`.
fn lines<'d>(ddl: &'d str, table: &'d str) -> Option<impl Iterator<Item = &'d str>> {
    let mut lines = ddl.lines().skip_while(move |line| {
        line.strip_prefix("CREATE TABLE ").is_none_or(|rest| rest.trim_end_matches([' ', '(']) != table)
    });
    lines.next()?;
    Some(lines.take_while(|line| !line.starts_with(')')))
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
    use super::{columns, primary_key};

    #[test]
    fn columns_come_with_type_and_comment_and_constraints_do_not() {
        let ddl = "CREATE TABLE a (\n  id TEXT NOT NULL, -- ID of it\n  \"n\" INTEGER, -- how many -- really\n  \
                   PRIMARY KEY (id)\n) STRICT;\nCREATE TABLE ab (\n  x REAL -- share\n) STRICT;";
        let found = columns(ddl, "a").expect("table a");
        let shown: Vec<_> = found.iter().map(|c| format!("{} {} {}", c.name, c.kind, c.about)).collect();
        assert_eq!(shown, ["id TEXT ID of it", "n INTEGER how many -- really"]);
        assert_eq!(columns(ddl, "ab").map(|c| c.len()), Some(1));
        assert_eq!(columns(ddl, "b"), None);
    }

    #[test]
    fn a_table_says_its_key_and_which_columns_move_by_themselves() {
        let ddl = "CREATE TABLE a (\n  id TEXT NOT NULL, -- ID of it\n  n INTEGER, -- Times it was read [volatile]\n  \
                   PRIMARY KEY (id, n)\n) STRICT;\nCREATE TABLE b (\n  x REAL -- share\n) STRICT;";
        let moving: Vec<_> =
            columns(ddl, "a").expect("table a").iter().map(super::Column::is_volatile).collect();
        assert_eq!(moving, [false, true]);
        assert_eq!(primary_key(ddl, "a"), Some(vec!["id".to_owned(), "n".to_owned()]));
        assert_eq!(primary_key(ddl, "b"), None);
    }
}
