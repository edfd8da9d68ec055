//! An answer lacks one field: what rests on it is unknown, for this resource alone where each row is of one resource.

use super::case::{Case, Partition, in_every_scene, moved, texts};
use std::collections::BTreeSet;
use upright::schema::{Operation, Table};
use upright::store::{Finding, Gap, Verdict};
use upright::verdict::Unread;

/// Rows of a table, each by its account, region and ARN.
type Rows = BTreeSet<Vec<String>>;

impl Case<'_> {
    /// The stored columns that the check rests on, but for those that tell rows apart.
    fn columns(&self) -> Vec<(&'static Table, String)> {
        let tables = self.play.analysis.ground.rests_on.iter();
        let tables = tables.filter_map(|(name, columns)| Some((self.schema.table(name)?, columns)));
        let read = tables.filter(|(table, _)| table.list.is_call());
        let of = |(table, columns): (&'static Table, &BTreeSet<String>)| {
            let key = self.schema.primary_key(table.name);
            let others = columns.iter().filter(move |column| !key.contains(column) && *column != "arn");
            others.map(move |column| (table, column.clone())).collect::<Vec<_>>()
        };
        read.flat_map(of).collect()
    }

    /// What is left when an answer lacks a column of these rows, and the statements that make it so.
    fn lacking(&self, table: &Table, column: &str, rows: &Rows) -> (Unread, String) {
        let operation = self.schema.operation_of(table, column);
        let gap = |row: &Vec<String>| Gap {
            table: table.name.to_owned(),
            ..self
                .denied(operation, &(row[0].clone(), row[1].clone()))
                .for_resource(&row[2])
                .of_columns([column])
        };
        let unset = |row: &Vec<String>| {
            let [account_id, region, arn] = [0, 1, 2].map(|index| row[index].replace('\'', "''"));
            format!(
                "UPDATE {} SET \"{column}\" = NULL \
                 WHERE account_id = '{account_id}' AND region = '{region}' AND arn = '{arn}';\n",
                table.name
            )
        };
        (
            Unread { gaps: rows.iter().map(gap).collect(), ..Unread::default() },
            rows.iter().map(unset).collect(),
        )
    }
}

#[test]
fn a_column_that_an_answer_lacks_leaves_what_rests_on_it_unknown_and_nothing_else() {
    in_every_scene("see `concerns` in src/store/gap.rs and `ground` in src/schema/derived.rs", |case| {
        let mut wrong = Vec::new();
        for (table, column) in case.columns() {
            if !case.schema.has_column(table.name, "arn") {
                continue;
            }
            let rows =
                texts(case.play.tables, &format!("SELECT account_id, region, arn FROM {}", table.name));
            let is_own = case.play.analysis.ground.alone.contains(table.name);
            // Of one resource, and of all of them.
            for rows in [rows.iter().take(1).cloned().collect(), rows.clone()] {
                let (unread, statements) = case.lacking(table, &column, &rows);
                let found = case.judge_after(&statements, &unread);
                let is_told = case.play.analysis.ground.tells(table.name, &BTreeSet::from([column.clone()]));
                let what = if is_told {
                    told(case, (table, &column, &rows), &found)
                } else if is_own {
                    let of_rows = |resource: &str| rows.iter().any(|row| row[2] == resource);
                    let (its, others): (Vec<_>, Vec<_>) =
                        found.iter().partition(|finding| of_rows(&finding.resource));
                    let decided = its.iter().filter(|finding| finding.verdict != Verdict::Unknown);
                    let decided = decided.map(|finding| format!("{} is decided", finding.resource));
                    let missing = (its.len() < rows.len()).then(|| "a resource has no verdict".to_owned());
                    let before = case.found.iter().filter(|finding| !of_rows(&finding.resource));
                    decided.chain(missing).chain(moved(before, others.into_iter())).collect()
                } else {
                    beside(case, (case.schema.operation_of(table, &column), &rows), &unread)
                };
                wrong.extend(
                    what.into_iter().map(|what: String| format!("without {}.{column}: {what}", table.name)),
                );
            }
        }
        wrong
    });
}

/// What a column of a document may say instead of what it said: nothing, everything, and everything denied; no name, and
/// some.
const SAYINGS: &[&str] = &[
    "[]",
    r#"[{"PolicyName": "x", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]"#,
    r#"[{"PolicyName": "x", "PolicyDocument": {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}}]"#,
    r#"{"Statement": []}"#,
    r#"{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
    r#"{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
];

/// Where the rows say themselves what they lack, what is decided without a column is decided so whatever it says.
fn told(
    case: &mut Case<'_>,
    (table, column, rows): (&'static Table, &String, &Rows),
    found: &[Finding],
) -> Vec<String> {
    let mut wrong: Vec<_> =
        moved(case.found.iter(), found.iter().filter(|found| found.verdict != Verdict::Unknown))
            .into_iter()
            .filter(|line| !line.ends_with(" and is nothing"))
            .collect();
    for saying in SAYINGS {
        let set = |row: &Vec<String>| {
            let [account_id, region, arn] = [0, 1, 2].map(|index| row[index].replace('\'', "''"));
            format!(
                "UPDATE {} SET \"{column}\" = '{saying}' \
                 WHERE account_id = '{account_id}' AND region = '{region}' AND arn = '{arn}';\n",
                table.name
            )
        };
        let said = case.judge_after(&rows.iter().map(set).collect::<String>(), &Unread::default());
        let decided = |finding: &&Finding| finding.verdict != Verdict::Unknown;
        let known: Vec<_> = found.iter().filter(decided).map(|finding| finding.id).collect();
        let is_known = |finding: &&Finding| known.contains(&finding.id);
        // What passes may be excused, too.
        let is_said = |finding: &&Finding| [Verdict::Pass, Verdict::Fail].contains(&finding.verdict);
        let said = said.iter().filter(|finding| is_known(finding) && is_said(finding));
        let lines = moved(found.iter().filter(decided), said).into_iter();
        wrong.extend(
            lines.filter(|line| !line.ends_with(" and is nothing")).map(|line| format!("{saying}: {line}")),
        );
    }
    wrong
}

/// Where the table is only joined, what lacks a column leaves its partition open.
fn beside(case: &Case<'_>, (operation, rows): (Operation, &Rows), unread: &Unread) -> Vec<String> {
    let partitions: BTreeSet<Partition> = rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let found = case.judge(unread);
    let first = partitions.into_iter().filter(|_| rows.len() == 1);
    first.flat_map(|partition| case.wrong(&found, &(operation, partition), "grant")).collect()
}
