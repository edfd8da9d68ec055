//! Checks of strangers: headers and statements are refused at their line, or read nothing but tables and bind all they use.

use crate::documents::points_into_a_file;
use crate::drawn::cases;
use crate::mutate::{corpus, mutated_text, seeds};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;
use std::time::Duration;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::store::{Analyst, Binding, Limits, Sandbox};

thread_local! {
    static ANALYST: Analyst = Analyst::new(collect::schema()).expect("the tables");
    static EMPTY: Sandbox = empty();
}

/// An empty snapshot, in which a statement has a second.
fn empty() -> Sandbox {
    let limits = Limits { time: Duration::from_secs(1), ..Limits::default() };
    crate::snapshot::empty().sandbox().expect("a sandbox").with_limits(limits)
}

/// SQLite's own opinion on the parameters of a statement.
fn parameters(sql: &str) -> Vec<Option<String>> {
    static DDL: LazyLock<Vec<&'static str>> = LazyLock::new(|| collect::schema().ddl().collect());
    thread_local!(static DATABASE: rusqlite::Connection = {
        let connection = rusqlite::Connection::open_in_memory().expect("a database");
        connection.execute_batch(include_str!("../../src/store/snapshot.sql")).expect("tables");
        DDL.iter().for_each(|ddl| connection.execute_batch(ddl).expect("tables"));
        connection
    });
    DATABASE.with(|connection| {
        let statement = connection.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        (1..=statement.parameter_count())
            .map(|index| statement.parameter_name(index).map(str::to_owned))
            .collect()
    })
}

fn is_refused_or_sound(text: &str) {
    let check = match Check::parse("mine/test", "checks/mine/test.sql", text) {
        Ok(check) => check,
        Err(problem) => return points_into_a_file(&problem),
    };
    let header = &check.header;
    for said in [&header.title, &header.why, &header.fix, &header.docs] {
        assert!(!said.trim().is_empty());
    }
    let analysis = match ANALYST.with(|analyst| check.analyse(analyst)) {
        Ok(analysis) => analysis,
        Err(problem) => return points_into_a_file(&problem),
    };
    for table in analysis.reads.keys().filter(|table| !table.starts_with("json_")) {
        assert!(ANALYST.with(|analyst| analyst.has_table(table)) || table.starts_with("sqlite_"), "{table}");
    }
    for parameter in parameters(check.sql()) {
        let parameter = parameter.expect("a parameter with a name");
        let name = parameter.strip_prefix(':').unwrap_or_else(|| panic!("`{parameter}` is never bound"));
        assert!(header.params.contains_key(name), "`{parameter}` is not declared");
    }
    let bindings = header.params.iter().filter_map(|(name, param)| {
        Some(Binding { name: name.clone(), value: param.default.as_ref()?.bind() })
    });
    let bindings: Vec<_> = bindings.collect();
    // It runs, or says why it does not.
    if let Err(error) = EMPTY.with(|sandbox| sandbox.run(check.sql(), &bindings)) {
        assert!(!error.to_string().is_empty());
    }
}

fn checks() -> Vec<String> {
    seeds("checks", ".sql")
}

fn expression() -> impl Strategy<Value = String> {
    let functions: Vec<_> =
        ["abs", "json", "substr", "replace", "printf", "like", "glob", "instr", "load_extension"]
            .into_iter()
            .chain([
                "random",
                "zeroblob",
                "json_extract",
                "date",
                "max",
                "group_concat",
                "unhex",
                "fts5",
                "rtreecheck",
            ])
            .collect();
    let leaf = prop_oneof![
        select(vec![
            "1", "NULL", "arn", "tags", "region", "x'ff00'", "'a'", "\"b\"", "`c`", "[d]", "*", "vpc_id",
            "9e999"
        ])
        .prop_map(str::to_owned),
        select(vec![":a", ":b", "@a", "$a", "?", "?1", "?999", "$a::b(c)", ":1"]).prop_map(str::to_owned),
        any::<i64>().prop_map(|number| number.to_string()),
        "'[^']{0,5}'",
    ];
    leaf.prop_recursive(4, 30, 4, move |inner| {
        prop_oneof![
            (select(functions.clone()), vec(inner.clone(), 0..4))
                .prop_map(|(name, inside)| format!("{name}({})", inside.join(", "))),
            (
                inner.clone(),
                select(vec!["=", "||", "->>", "AND", "IN", "LIKE", "COLLATE", "<"]),
                inner.clone()
            )
                .prop_map(|(one, sign, other)| format!("({one} {sign} {other})")),
            inner.clone().prop_map(|inside| format!("(SELECT {inside} FROM aws_vpc)")),
            inner.clone().prop_map(|inside| format!("CAST({inside} AS TEXT)")),
            inner.prop_map(|inside| format!("CASE WHEN {inside} THEN 1 END")),
        ]
    })
}

fn statement() -> impl Strategy<Value = String> {
    let table = select(vec![
        "aws_vpc",
        "aws_tag",
        "upright_gap",
        "sqlite_schema",
        "json_each(:a)",
        "pragma_table_info('aws_vpc')",
        "dbstat",
        "aws_vpc AS a, aws_vpc AS b",
        "(SELECT * FROM aws_vpc)",
        "n",
        "fts5vocab",
        "generate_series(1, 9)",
    ]);
    let before = select(vec![
        "",
        "WITH n(arn) AS (SELECT 1)",
        "WITH RECURSIVE n(arn) AS (SELECT 1 UNION ALL SELECT arn + 1 FROM n)",
        "EXPLAIN",
        "DELETE FROM aws_vpc;",
    ]);
    let after = select(vec![
        "",
        ";",
        "; SELECT 1",
        "GROUP BY 1",
        "LIMIT :a",
        "UNION SELECT 1, 2, 3, 4, 5",
        "\0",
        "--",
        "/*",
    ]);
    (before, table, vec(expression(), 3), after).prop_map(|(before, table, values, after)| {
        format!(
            "{before} SELECT {} AS account_id, region, {} AS resource, {} AS compliant, 'a' AS actual FROM {table} {after}",
            values[0], values[1], values[2]
        )
    })
}

fn header() -> impl Strategy<Value = String> {
    let value = select(vec![
        "\"x\"",
        "\"\"",
        "1",
        "[1]",
        "\"low\"",
        "\"high\"",
        "true",
        "'''\n'''",
        "{ a = 1 }",
        "1979-05-27",
    ]);
    let key = select(vec![
        "title",
        "severity",
        "why",
        "fix",
        "docs",
        "omits",
        "controls",
        "tilte",
        "params.a",
        "[params.b]",
    ]);
    let line = prop_oneof![
        3 => (key, value).prop_map(|(key, value)| format!("-- {key} = {value}\n")),
        1 => select(vec!["-- [params.a]\n-- about = \"x\"\n-- default = 1\n", "--\n", "\n", "-- # \n", "--x"]).prop_map(str::to_owned),
    ];
    let right = "-- title = \"x\"\n-- severity = \"low\"\n-- why = \"w\"\n-- fix = \"f\"\n-- docs = \"d\"\n";
    (any::<bool>(), vec(line, 0..4))
        .prop_map(move |(is_right, lines)| format!("{}{}", if is_right { right } else { "" }, lines.concat()))
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn checks_of_nearly_right_parts_are_refused_or_sound(header in header(), statement in statement()) {
        is_refused_or_sound(&format!("{header}{statement}"));
    }

    #[test]
    fn broken_checks_are_refused_or_sound(text in mutated_text(checks())) {
        is_refused_or_sound(&text);
    }
}

#[test]
fn checks_that_once_failed_are_refused_or_sound() {
    corpus("check-").iter().for_each(|text| is_refused_or_sound(text));
}

#[test]
fn every_check_of_the_catalogue_is_sound() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    catalogue.iter().for_each(|check| is_refused_or_sound(&check.text));
}
