//! A check to begin with: a header and a statement that run, and cases that fail until somebody has written the check.

use crate::schema::Schema;
use std::cmp::Reverse;

/// The table where the service of a check has none of its own.
const ANY: &str = "aws_s3_bucket";
/// The key of a table whose rows are resources.
const KEY: [&str; 3] = ["account_id", "region", "arn"];

/// Whether a text is the id of a check: `<service>/<name>` in small letters, digits and hyphens.
pub fn is_id(text: &str) -> bool {
    let is_word = |word: &str| {
        word.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
    };
    text.split_once('/').is_some_and(|(service, name)| is_word(service) && is_word(name))
}

/// Whether a check can be begun on this table: its rows are resources.
pub fn can_judge(schema: &Schema, table: &str) -> bool {
    schema.primary_key(table) == KEY
}

/// The table that a check of this id is likely to be about: of those of its service, the one whose name has most words of
/// the check's, and the shortest of these.
pub fn table_of(schema: &Schema, id: &str) -> &'static str {
    let (service, name) = id.split_once('/').unwrap_or((id, ""));
    let prefix = format!("aws_{service}_");
    let own = schema
        .tables()
        .map(|table| table.name)
        .filter(|table| format!("{table}_").starts_with(&prefix) && can_judge(schema, table));
    let shared =
        |table: &str| name.split('-').filter(|word| table.split('_').any(|part| part == *word)).count();
    own.max_by_key(|table| (shared(table), Reverse(table.len()))).unwrap_or(ANY)
}

/// The text of a new check.
pub fn statement(table: &str) -> String {
    format!(
        "-- title    = \"State here what must be so, in at most 70 characters\"\n\
         -- severity = \"medium\"\n\
         -- why      = \"Say here what harm comes of it where it is not so.\"\n\
         -- fix      = \"Say here, in one sentence, what to do.\"\n\
         -- docs     = \"https://docs.aws.amazon.com/\"\n\
         \n\
         -- One row for each resource judged, passing ones too. `compliant` is 1, 0, or NULL where AWS says too\n\
         -- little; `actual` says what is there. `upright tables show {table}` lists the columns.\n\
         SELECT\n    account_id,\n    region,\n    arn AS resource,\n    NULL AS compliant,\n    \
         'say here what is there' AS actual\nFROM {table};\n"
    )
}

/// The text of its cases, which fail as long as it judges nothing.
pub fn cases(table: &str) -> String {
    format!(
        "-- Rows as AWS tells of them, with the columns that the check reads. The name of each resource begins with\n\
         -- the verdict that it must get: pass-, fail-, exempt- or unknown-.\n\
         INSERT INTO {table} (account_id, region, arn)\nVALUES\n\
         ('1', 'eu-west-1', 'arn:aws:example:eu-west-1:1:pass-as-it-must-be'),\n\
         ('1', 'eu-west-1', 'arn:aws:example:eu-west-1:1:fail-as-it-must-not-be');\n"
    )
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn an_id_is_a_service_and_a_name() {
        for id in ["rds/multi-az", "s3/x", "my-team/rule-2"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["rds", "rds/", "/x", "rds/a/b", "Rds/x", "rds/multi_az", "rds/-x", "../x", "rds/x.sql", ""]
        {
            assert!(!is_id(id), "{id}");
        }
    }
}
