//! Of which tables a statement takes the rows one by one, so that what it says of each rests on no other.
//!
//! A query with an aggregate, a window, a limit or several arms takes rows together, unless it groups them by their
//! identity. Where the text leaves a doubt, the answer is no.

use super::statement::{Level, Node, Word, definitions, parse, sources};
use std::collections::{BTreeMap, BTreeSet};

const TOGETHER: &[&str] = &["except", "intersect", "limit", "over", "union", "window"];
const AGGREGATES: &[&str] = &[
    "avg",
    "count",
    "group_concat",
    "json_group_array",
    "json_group_object",
    "max",
    "median",
    "min",
    "string_agg",
    "sum",
    "total",
];

/// The column by which findings name the rows of a table.
pub(super) fn identity(table: &str) -> &'static str {
    match table {
        "iac_comparison" => "subject",
        "iac_resource" | "iac_live" => "urn",
        _ => "arn",
    }
}

/// The tables of which each row of `sql` rests on one row, the one with its identity. SQLite names one `table` that this
/// comes from; a declared resource takes its live one with it.
pub(super) fn origins(sql: &str, views: &BTreeMap<String, String>, table: &str) -> BTreeSet<String> {
    let (statement, views) = (parse(sql), Views::of(sql, views));
    let of = |table| Query::new(table, &statement.nodes, &views);
    if of(table).takes_one_by_one() {
        let live = (table == "iac_resource" && joins_by_urn(&statement.nodes)).then_some("iac_live");
        let live = live.filter(|live| of(live).takes_one_by_one());
        return [Some(table), live].into_iter().flatten().map(str::to_owned).collect();
    }
    BTreeSet::new()
}

/// Whether a declared resource stands beside its own live row, and no other table of stacks is read.
fn joins_by_urn(nodes: &[Node]) -> bool {
    fn visit(nodes: &[Node], is_equal: &mut bool, is_alone: &mut bool) {
        *is_equal |= nodes.windows(7).any(|window| match window {
            [_, Node::Mark('.'), own, Node::Mark('='), _, Node::Mark('.'), other] => {
                own.is("urn") && other.is("urn")
            }
            _ => false,
        });
        for node in nodes {
            match node {
                Node::Brackets(inner) => visit(&inner.nodes, is_equal, is_alone),
                Node::Word(Word { text, .. }) if text.starts_with("iac_") => {
                    *is_alone &= text == "iac_resource" || text == "iac_live";
                }
                _ => {}
            }
        }
    }
    let (mut is_equal, mut is_alone) = (false, true);
    visit(nodes, &mut is_equal, &mut is_alone);
    is_equal && is_alone
}

/// The views that a statement names, each with its text taken apart.
pub(super) struct Views<'a>(Vec<(&'a str, Level)>);

impl<'a> Views<'a> {
    pub(super) fn of(sql: &str, views: &'a BTreeMap<String, String>) -> Self {
        let named = views.iter().filter(|(name, _)| sql.contains(name.as_str()));
        Self(named.map(|(name, sql)| (name.as_str(), parse(sql))).collect())
    }
}

/// A statement, seen from one table.
pub(super) struct Query<'a> {
    table: &'a str,
    statement: &'a [Node],
    views: &'a Views<'a>,
    /// What stands behind the names of views and common table expressions.
    named: BTreeMap<&'a str, &'a [Node]>,
    /// How often each of them reads the table.
    uses: BTreeMap<&'a str, usize>,
}

impl<'a> Query<'a> {
    pub(super) fn new(table: &'a str, statement: &'a [Node], views: &'a Views<'a>) -> Self {
        let mut query = Self { table, statement, views, named: BTreeMap::new(), uses: BTreeMap::new() };
        for (name, Level { nodes, .. }) in &views.0 {
            // Before the query stand the words CREATE VIEW and the view's own name.
            let start = nodes.iter().position(|node| node.is("select")).unwrap_or(0);
            query.named.insert(name, &nodes[start..]);
        }
        definitions(statement, &mut query.named);
        // A name can stand for a name that stands for a name.
        for _ in 0..query.named.len() {
            query.uses = query.named.iter().map(|(name, body)| (*name, query.uses(body))).collect();
        }
        query
    }

    /// What stands behind the names of views.
    pub(super) fn views(&self) -> impl Iterator<Item = &'a [Node]> {
        self.views.0.iter().map(|(_, level)| level.nodes.as_slice())
    }

    /// Whether the table is read once, and no query that reads it takes several rows together.
    pub(super) fn takes_one_by_one(&self) -> bool {
        let mut parts = self.named.values().copied().chain([self.statement]);
        self.uses(self.statement) == 1 && !parts.any(|nodes| self.takes_together(nodes))
    }

    /// How often the table is read here.
    pub(super) fn uses(&self, nodes: &[Node]) -> usize {
        let of = |name| if name == self.table { 1 } else { self.uses.get(name).copied().unwrap_or(0) };
        let counts = sources(nodes).map(of).chain(self.inner(nodes).map(|(_, nodes)| self.uses(nodes)));
        counts.fold(0, usize::saturating_add)
    }

    /// Whether a query that reads the table takes rows together. One that stands for a value takes the first of its rows.
    fn takes_together(&self, nodes: &[Node]) -> bool {
        let is_value = |index, inner: &[Node]| !is_source(&nodes[..index]) && self.uses(inner) > 0;
        (together(nodes, identity(self.table)) && self.uses(nodes) > 0)
            || self.inner(nodes).any(|(index, inner)| is_value(index, inner) || self.takes_together(inner))
    }

    /// The brackets; what is defined in them counts where it is named.
    fn inner<'n>(&self, nodes: &'n [Node]) -> impl Iterator<Item = (usize, &'n [Node])> {
        let is_named = |inner: &[Node]| self.named.values().any(|body| std::ptr::eq(*body, inner));
        let brackets = nodes.iter().enumerate().filter_map(|(index, node)| match node {
            Node::Brackets(inner) => Some((index, inner.nodes.as_slice())),
            _ => None,
        });
        brackets.filter(move |(_, inner)| !is_named(inner))
    }
}

/// Whether brackets after these nodes are a source of rows.
fn is_source(before: &[Node]) -> bool {
    const CLAUSES: &[&str] = &["from", "having", "group", "join", "on", "order", "select", "where"];
    before.iter().rev().find(|node| node.is_any(CLAUSES)).is_some_and(|node| node.is_any(&["from", "join"]))
}

/// Whether the query that these nodes are takes several rows together. To group them by their identity does not.
fn together(nodes: &[Node], identity: &str) -> bool {
    let has_identity = |from: &str, to: &[&str]| {
        let list = nodes.iter().skip_while(|node| !node.is(from));
        list.take_while(|node| !node.is_any(to)).any(|node| node.is(identity))
    };
    let groups = nodes.iter().any(|node| node.is("group"));
    if groups && !has_identity("group", &["having", "order"]) {
        return true;
    }
    nodes.iter().enumerate().any(|(index, node)| match (node, nodes.get(index + 1)) {
        (word, _) if word.is_any(TOGETHER) => true,
        (word, _) if word.is("distinct") => !has_identity("select", &["from"]),
        (word, Some(Node::Brackets(arguments))) if word.is_any(AGGREGATES) => {
            // Of several values, `min` and `max` choose within the row.
            let several = arguments.nodes.iter().any(|node| matches!(node, Node::Mark(',')));
            !(groups || several && word.is_any(&["min", "max"]))
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::origins;
    use std::collections::BTreeMap;

    fn one_by_one(sql: &str) -> bool {
        let view = "CREATE VIEW the_view AS SELECT x FROM t UNION ALL SELECT x FROM u";
        !origins(sql, &BTreeMap::from([("the_view".to_owned(), view.to_owned())]), "t").is_empty()
    }

    #[test]
    fn rows_stand_alone() {
        for sql in [
            "SELECT arn FROM t",
            "SELECT t.arn, (SELECT count(*) FROM json_each(t.rules)) FROM t",
            "SELECT arn, max(a, b) FROM t",
            "SELECT arn FROM t WHERE a IN (SELECT DISTINCT b FROM u)",
            "WITH n AS (SELECT a, count(*) AS n FROM u GROUP BY a) SELECT arn FROM t LEFT JOIN n ON t.a = n.a",
            "WITH b AS (SELECT arn, rules FROM t) SELECT arn, (SELECT max(value) FROM json_each(b.rules)) FROM b",
            "WITH b AS (SELECT DISTINCT b.arn, x FROM t AS b, u) SELECT arn, min(x) FROM b GROUP BY region, arn",
            "WITH a AS (SELECT * FROM t), b (x) AS (SELECT arn FROM a), c AS MATERIALIZED (SELECT x FROM b) SELECT x FROM c",
            "SELECT arn, 'no LIMIT, no GROUP' FROM t -- no UNION\n",
        ] {
            assert!(one_by_one(sql), "{sql}");
        }
    }

    #[test]
    fn rows_are_taken_together() {
        for sql in [
            "SELECT arn, max(made) FROM t GROUP BY volume",
            "SELECT arn, max(made) FROM t",
            "SELECT arn FROM t ORDER BY made LIMIT 1",
            "SELECT arn, count(*) OVER (PARTITION BY arn) FROM t GROUP BY arn",
            "SELECT arn FROM t UNION ALL SELECT arn FROM u",
            "WITH b AS (SELECT * FROM t) SELECT arn, max(made) FROM b",
            "WITH a AS (SELECT * FROM t), b (x) AS NOT MATERIALIZED (SELECT * FROM a) SELECT x FROM b LIMIT 1",
            "WITH b AS (SELECT DISTINCT a FROM t) SELECT a FROM b",
            "SELECT arn FROM (SELECT arn, min(made) FROM \"T\")",
            "SELECT x FROM the_view",
            "SELECT x FROM (SELECT x FROM main.the_view)",
        ] {
            assert!(!one_by_one(sql), "{sql}");
        }
    }

    #[test]
    fn a_row_is_compared_with_others() {
        for sql in [
            "SELECT t.arn FROM t JOIN t AS other ON t.a = other.a",
            "SELECT arn FROM t WHERE a IN (SELECT a FROM t)",
            "SELECT arn FROM u WHERE a IN t AND b IN t",
            "WITH b AS (SELECT * FROM t) SELECT b.arn, EXISTS (SELECT 1 FROM b AS c WHERE c.a <> b.a) FROM b",
            "SELECT arn FROM (SELECT * FROM t), the_view",
        ] {
            assert!(!one_by_one(sql), "{sql}");
        }
    }

    #[test]
    fn a_declared_resource_takes_its_live_row_with_it() {
        let of = |sql: &str| origins(sql, &BTreeMap::new(), "iac_resource").into_iter().collect::<Vec<_>>();
        let join = "SELECT r.urn FROM iac_resource AS r LEFT JOIN iac_live AS l";
        assert_eq!(
            of(&format!("{join} ON r.region = l.region AND r.urn = l.urn")),
            ["iac_live", "iac_resource"]
        );
        assert_eq!(of(&format!("{join} ON r.arn = l.arn")), ["iac_resource"], "another's live row");
        assert_eq!(
            of(&format!("{join} ON r.id = l.identity, iac_output AS o WHERE o.urn = l.urn")),
            ["iac_resource"]
        );
        assert_eq!(
            of(
                "SELECT urn FROM iac_resource AS r WHERE EXISTS (SELECT max(urn) FROM iac_live AS l WHERE l.urn = r.urn)"
            ),
            ["iac_resource"]
        );
        assert_eq!(of("SELECT urn FROM iac_resource GROUP BY urn"), ["iac_resource"]);
        assert_eq!(of("SELECT urn FROM iac_resource GROUP BY arn"), [""; 0]);
    }

    #[test]
    fn a_text_that_is_no_statement_is_not_understood_and_does_no_harm() {
        for sql in ["", "(((", ")))", "'", "\"", "/*", "WITH a AS (SELECT * FROM a) SELECT * FROM a"] {
            assert!(!one_by_one(sql), "{sql}");
        }
    }
}
