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

/// The columns of `table`, if `ddl` creates it. Each column stands on a line of its own, with its comment behind it.
pub(super) fn columns(ddl: &str, table: &str) -> Option<Vec<Column>> {
    let mut lines = ddl.lines().skip_while(|line| {
        line.strip_prefix("CREATE TABLE ").is_none_or(|rest| rest.trim_end_matches([' ', '(']) != table)
    });
    lines.next()?;
    Some(lines.take_while(|line| !line.starts_with(')')).filter_map(column).collect())
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
    use super::columns;

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
}
