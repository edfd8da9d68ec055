//! What is computed is a function of the stored rows: neither their order nor the rows of another account change it.

use std::collections::BTreeMap;
use std::path::Path;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::derive::derive;
use upright::schema::Schema;
use upright::store::{Analyst, Fixture, Value};
use upright::verdict::cases::scenes;

/// Every computed value, by table: rows in the order of their values.
type Computed = BTreeMap<&'static str, Vec<String>>;

/// Plays rows, and tells what is computed from those of the accounts whose names do not begin with this.
fn computed(fixture: &mut Fixture, schema: &'static Schema, rows: &str, but: &str) -> Computed {
    let derived = fixture.derive(rows, move |draft| derive(draft, schema, None));
    let tables = derived.unwrap_or_else(|error| panic!("{error}\n{rows}"));
    let own = format!("account_id NOT LIKE '{but}%'");
    let mut computed = Computed::new();
    for derived in schema.derived() {
        let key = if derived.columns.is_empty() { &[] } else { schema.primary_key(derived.table) };
        let columns: Vec<_> = key.iter().map(String::as_str).chain(derived.columns.iter().copied()).collect();
        let columns = if derived.columns.is_empty() { "*".to_owned() } else { columns.join(", ") };
        let sql = format!("SELECT {columns} FROM {} WHERE {own}", derived.table);
        let answer = tables.run(&sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let line = |row: Vec<Value>| format!("{row:?}");
        computed.entry(derived.table).or_default().extend(answer.rows.into_iter().map(line));
    }
    let sql = format!("SELECT * FROM upright_gap WHERE {own}");
    let gaps = tables.run(&sql, &[]).expect("gaps").rows;
    computed.insert("upright_gap", gaps.into_iter().map(|row| format!("{row:?}")).collect());
    computed.values_mut().for_each(|lines| lines.sort());
    computed
}

/// The rows of the first scene of every check.
fn in_every_case(examine: impl Fn(&mut Fixture, &'static Schema, &str) -> bool) {
    let schema = collect::schema();
    let mut fixture = Fixture::new(schema).expect("the DDL is right");
    let mut wrong = Vec::new();
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    for check in catalogue.iter() {
        let text = std::fs::read_to_string(format!("tests/cases/{}.sql", check.id)).expect("its cases");
        for scene in scenes(&text).expect("scenes").into_iter().take(1) {
            if !examine(&mut fixture, schema, scene.rows()) {
                wrong.push(format!("{}, scene on line {}", check.id, scene.line));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The stored tables, each with its columns.
fn stored(schema: &Schema) -> impl Iterator<Item = (&'static str, Vec<String>)> {
    schema.tables().map(|table| {
        let columns = schema.columns(table.name).iter().map(|column| format!("\"{}\"", column.name));
        (table.name, columns.collect())
    })
}

#[test]
fn the_order_of_rows_does_not_matter() {
    in_every_case(|fixture, schema, rows| {
        let turn = |(table, _)| {
            format!(
                "CREATE TEMP TABLE turned AS SELECT * FROM {table} ORDER BY rowid DESC; DELETE FROM {table}; \
                 INSERT INTO {table} SELECT * FROM turned ORDER BY rowid; DROP TABLE turned;\n"
            )
        };
        let turned: String = stored(schema).map(turn).collect();
        let before = computed(fixture, schema, rows, "none");
        before == computed(fixture, schema, &format!("{rows}{turned}"), "none")
    });
}

#[test]
fn the_rows_of_another_account_do_not_matter() {
    in_every_case(|fixture, schema, rows| {
        let copy = |(table, columns): (&str, Vec<String>)| {
            let others = columns.join(", ").replacen("\"account_id\"", "'other' || account_id", 1);
            format!("INSERT INTO {table} ({}) SELECT {others} FROM {table};\n", columns.join(", "))
        };
        let copies: String = stored(schema).map(copy).collect();
        let alone = computed(fixture, schema, rows, "other");
        alone == computed(fixture, schema, &format!("{rows}{copies}"), "other")
    });
}

/// To compute twice is to compute once: what a wait reads again is derived again.
#[test]
fn what_is_computed_again_is_the_same() {
    in_every_case(|fixture, schema, rows| {
        let once = computed(fixture, schema, rows, "none");
        let twice = fixture.derive(rows, move |draft| {
            derive(draft, schema, None)?;
            derive(draft, schema, None)
        });
        let gaps = "SELECT count(*) FROM upright_gap";
        let count = twice.expect("derived").run(gaps, &[]).expect("gaps").rows;
        count == [[Value::Integer(once["upright_gap"].len() as i64)]]
    });
}

/// SQLite's limits hold with so many types by construction: each is a statement of its own.
#[test]
fn no_derivation_strings_types_together() {
    let derived = collect::schema().derived();
    let types: Vec<_> = derived.iter().filter(|one| one.table == "aws_tagging_resource").collect();
    assert!(types.len() > 20);
    for one in types {
        assert_eq!(one.origins.len(), 1, "{:?} is computed from one row", one.rests_on);
    }
}
