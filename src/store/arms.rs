//! The arms of a compound select, each as a statement of its own.
//!
//! `SELECT … FROM a UNION ALL SELECT … FROM b` answers what either half answers. So does a statement around it that takes
//! the rows one by one: then each row rests on what its own arm reads, and on nothing of the others. SQLite names one
//! arm's table as the origin of a column; asked of each arm alone, it names each arm's.

use super::mixing::{Query, Views};
use super::statement::{Level, Node, Word, parse};
use crate::schema::Reads;
use std::collections::BTreeMap;
use std::ops::Range;

/// What SQLite tells of a statement.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) sql: String,
    pub(super) reads: Reads,
    /// The table by whose identity its rows are named.
    pub(super) table: String,
}

/// The statements that together answer what `seen` does, so that the rows of each are of its own table alone; none where
/// the text leaves a doubt. `look` asks SQLite.
pub(super) fn arms(
    seen: Seen,
    views: &BTreeMap<String, String>,
    look: &mut impl FnMut(String) -> Option<Seen>,
) -> Option<Vec<Seen>> {
    let (statement, known) = (parse(&seen.sql), Views::of(&seen.sql, views));
    let query = Query::new(&seen.table, &statement.nodes, &known);
    if query.views().any(|view| unions(view).next().is_some() && query.uses(view) > 0) {
        return None;
    }
    let mut compounds = Vec::new();
    find(&query, &statement, &mut compounds);
    if compounds.is_empty() {
        return Some(vec![seen]);
    }
    let apart = compounds.into_iter().filter(|compound| adds_up(compound, &statement, &known));
    let mut apart = apart.filter_map(|compound| {
        let arms = statements(&seen.sql, compound)?.into_iter().map(|arm| arms(look(arm)?, views, look));
        arms.collect::<Option<Vec<_>>>()
    });
    apart.next().map(|arms| arms.into_iter().flatten().collect())
}

/// The compound selects that the table is read in, outer ones first.
fn find<'a>(query: &Query<'_>, level: &'a Level, found: &mut Vec<&'a Level>) {
    if unions(&level.nodes).next().is_some() && query.uses(&level.nodes) > 0 {
        found.push(level);
    }
    for node in &level.nodes {
        if let Node::Brackets(inner) = node {
            find(query, inner, found);
        }
    }
}

/// Whether the statement answers for all arms what it answers for each: whether it takes the compound's rows one by one.
fn adds_up(compound: &Level, statement: &Level, views: &Views<'_>) -> bool {
    // No text can name it.
    const ARMS: &str = "(arms)";
    if compound.at == statement.at {
        return true;
    }
    let nodes = with_table(&statement.nodes, &compound.at, ARMS);
    Query::new(ARMS, &nodes, views).takes_one_by_one()
}

/// The nodes with a table's name in the brackets at this place.
fn with_table(nodes: &[Node], place: &Range<usize>, table: &str) -> Vec<Node> {
    let word = |text: &str| Node::Word(Word { text: text.to_owned(), at: place.clone() });
    let replace = |node: &Node| match node {
        Node::Brackets(Level { at, .. }) if at == place => {
            Node::Brackets(Level { nodes: vec![word("from"), word(table)], at: at.clone() })
        }
        Node::Brackets(Level { nodes, at }) => {
            Node::Brackets(Level { nodes: with_table(nodes, place, table), at: at.clone() })
        }
        other => other.clone(),
    };
    nodes.iter().map(replace).collect()
}

/// The statement with one arm of the compound after the other in its place.
fn statements(sql: &str, compound: &Level) -> Option<Vec<String>> {
    // These are no sum of their arms.
    if compound.nodes.iter().any(|node| node.is_any(&["except", "intersect", "limit"])) {
        return None;
    }
    let first = word_of(&compound.nodes, "select")?.at.start;
    let starts = std::iter::once(first).chain(unions(&compound.nodes).map(|union| union.end));
    let ends = unions(&compound.nodes).map(|union| union.start).chain([compound.at.end]);
    let (before, after) = (&sql[..first], &sql[compound.at.end..]);
    Some(starts.zip(ends).map(|(start, end)| format!("{before}{}{after}", &sql[start..end])).collect())
}

/// Where the words UNION and UNION ALL are between the arms of a query.
fn unions(nodes: &[Node]) -> impl Iterator<Item = Range<usize>> {
    nodes.iter().enumerate().filter_map(|(index, node)| match (node, nodes.get(index + 1)) {
        (Node::Word(union), Some(Node::Word(all))) if union.text == "union" && all.text == "all" => {
            Some(union.at.start..all.at.end)
        }
        (Node::Word(union), _) if union.text == "union" => Some(union.at.clone()),
        _ => None,
    })
}

fn word_of<'a>(nodes: &'a [Node], text: &str) -> Option<&'a Word> {
    nodes.iter().find_map(|node| match node {
        Node::Word(word) if word.text == text => Some(word),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Seen, arms};
    use crate::schema::Reads;
    use std::collections::BTreeMap;

    /// The arms of a statement that names its rows by the table `t`.
    fn of(sql: &str) -> Option<Vec<String>> {
        let view = "CREATE VIEW the_view AS SELECT x FROM t UNION ALL SELECT x FROM u";
        let views = BTreeMap::from([("the_view".to_owned(), view.to_owned())]);
        let seen = |sql| Seen { sql, reads: Reads::new(), table: "t".to_owned() };
        let found = arms(seen(sql.to_owned()), &views, &mut |sql| Some(seen(sql)))?;
        Some(found.into_iter().map(|seen| seen.sql).collect())
    }

    #[test]
    fn each_arm_is_a_statement() {
        let whole = "WITH a AS (SELECT 1) SELECT arn FROM t UNION ALL SELECT arn FROM u ORDER BY arn";
        assert_eq!(
            of(whole).expect("arms"),
            [
                "WITH a AS (SELECT 1) SELECT arn FROM t ",
                "WITH a AS (SELECT 1)  SELECT arn FROM u ORDER BY arn"
            ]
        );
        let inner = "WITH a (x) AS (SELECT arn FROM t UNION SELECT arn FROM u) SELECT x FROM a";
        assert_eq!(
            of(inner).expect("arms"),
            [
                "WITH a (x) AS (SELECT arn FROM t ) SELECT x FROM a",
                "WITH a (x) AS ( SELECT arn FROM u) SELECT x FROM a"
            ]
        );
        let deep = "SELECT x FROM (SELECT arn AS x FROM (SELECT arn FROM t UNION ALL SELECT arn FROM u) AS a UNION ALL SELECT y FROM t)";
        assert_eq!(of(deep).expect("arms").len(), 3);
    }

    #[test]
    fn what_is_no_compound_of_the_table_is_left_alone() {
        for sql in
            ["SELECT arn FROM t", "SELECT arn FROM t WHERE a IN (SELECT b FROM u UNION ALL SELECT b FROM v)"]
        {
            assert_eq!(of(sql).expect("itself"), [sql]);
        }
    }

    #[test]
    fn what_takes_the_arms_together_has_none() {
        let both = "(SELECT arn, n FROM t UNION ALL SELECT arn, n FROM u)";
        for sql in [
            "SELECT arn FROM t EXCEPT SELECT arn FROM u UNION ALL SELECT arn FROM v".to_owned(),
            "SELECT arn FROM t UNION ALL SELECT arn FROM u LIMIT 1".to_owned(),
            format!("SELECT arn, max(n) FROM {both}"),
            format!("SELECT arn, n - lag(n) OVER (ORDER BY n) FROM {both}"),
            format!("SELECT arn FROM {both} ORDER BY n LIMIT 1"),
            format!("WITH a AS {both} SELECT arn FROM a WHERE n > (SELECT avg(n) FROM a)"),
            format!("WITH a AS {both} SELECT a.arn FROM a JOIN a AS b ON a.n = b.n"),
            format!("SELECT {both} AS arn FROM v"),
            format!("SELECT v.n, coalesce({both}, '') AS arn FROM v"),
            "SELECT x FROM the_view".to_owned(),
        ] {
            assert_eq!(of(&sql), None, "{sql}");
        }
    }
}
