//! The credential report: asked for, waited for, and read as the CSV that it is.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Class, Row};
use aws_sdk_iam::types::ReportStateType;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::time::Duration;

const GENERATE_CREDENTIAL_REPORT: Operation = Operation::new("iam", "GenerateCredentialReport");
const GET_CREDENTIAL_REPORT: Operation = Operation::new("iam", "GetCredentialReport");

/// IAM needs seconds, and up to a minute or two for thousands of users.
const ATTEMPTS: u32 = 60;
const BETWEEN_ATTEMPTS: Duration = Duration::from_secs(2);

pub(super) const CREDENTIAL_REPORT: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_credential_report", list: GET_CREDENTIAL_REPORT, details: &[] }],
        &[include_str!("credential_report.sql")],
    )
    .prerequisites(&[GENERATE_CREDENTIAL_REPORT]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    generate(&cx).await?;
    let request = cx.clients().iam().get_credential_report();
    let report = cx.call(GET_CREDENTIAL_REPORT).send(|| request.clone().send()).await?;
    let content = report.content().map(AsRef::<[u8]>::as_ref).unwrap_or_default();
    let rows = rows(content, report.generated_time())
        .map_err(|error| Failure::malformed(GET_CREDENTIAL_REPORT, format!("the report: {error}")))?;
    for row in rows {
        cx.put(row).await;
    }
    Ok(())
}

/// IAM makes a new report when the last one is older than four hours; otherwise the last one is complete at once.
async fn generate(cx: &Cx) -> Result<(), Failure> {
    let call = cx.call(GENERATE_CREDENTIAL_REPORT);
    for _ in 0..ATTEMPTS {
        let answer = call.send(|| cx.clients().iam().generate_credential_report().send()).await?;
        if answer.state() == Some(&ReportStateType::Complete) {
            return Ok(());
        }
        tokio::time::sleep(BETWEEN_ATTEMPTS).await;
    }
    let message = format!("the credential report was not ready after {ATTEMPTS} requests");
    Err(Failure::new(GENERATE_CREDENTIAL_REPORT, Class::Failed, message))
}

/// What a column of the report holds.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Flag,
    Time,
}

/// The columns of the report that are columns of the table.
const COLUMNS: [(&str, Kind); 20] = [
    ("user_creation_time", Kind::Time),
    ("password_enabled", Kind::Flag),
    ("password_last_used", Kind::Time),
    ("password_last_changed", Kind::Time),
    ("password_next_rotation", Kind::Time),
    ("mfa_active", Kind::Flag),
    ("access_key_1_active", Kind::Flag),
    ("access_key_1_last_rotated", Kind::Time),
    ("access_key_1_last_used_date", Kind::Time),
    ("access_key_1_last_used_region", Kind::Text),
    ("access_key_1_last_used_service", Kind::Text),
    ("access_key_2_active", Kind::Flag),
    ("access_key_2_last_rotated", Kind::Time),
    ("access_key_2_last_used_date", Kind::Time),
    ("access_key_2_last_used_region", Kind::Text),
    ("access_key_2_last_used_service", Kind::Text),
    ("cert_1_active", Kind::Flag),
    ("cert_1_last_rotated", Kind::Time),
    ("cert_2_active", Kind::Flag),
    ("cert_2_last_rotated", Kind::Time),
];

fn rows(report: &[u8], generated: Option<&DateTime>) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(report);
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    // A column that is not there must not read as "never": the report is then another one than this program knows.
    let place = |name| {
        let place = header.iter().position(|known| known == name);
        place.ok_or_else(|| format!("it has no column {name}"))
    };
    let (user, arn) = (place("user")?, place("arn")?);
    let mut columns = Vec::new();
    for (name, kind) in COLUMNS {
        columns.push((name, kind, place(name)?));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let name = always(record.get(user).and_then(said), "Content.user");
        let arn = always(record.get(arn).and_then(said), "Content.arn");
        let row =
            Row::new("aws_iam_credential_report").set("arn", arn).set("user_name", name).set("title", name);
        let row = columns
            .iter()
            .fold(row, |row, (name, kind, place)| row.set(name, cell(*kind, record.get(*place))));
        rows.push(row.set("generated_time", generated));
    }
    Ok(rows)
}

/// What the report says, other than that there is nothing.
fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !matches!(*text, "" | "N/A" | "no_information" | "not_supported"))
}

/// A value of the report. Its words for "nothing" become NULL; what it should not hold is kept as it stands, so that
/// nobody takes it for nothing.
fn cell(kind: Kind, text: Option<&str>) -> Cell {
    let said = text.and_then(said);
    match kind {
        Kind::Text => said.into(),
        Kind::Flag => said.and_then(|text| text.to_lowercase().parse::<bool>().ok()).into(),
        Kind::Time => match said.map(|text| DateTime::from_str(text, Format::DateTimeWithOffset)) {
            Some(Ok(time)) => Cell::from(&time),
            _ => said.into(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, rows};

    fn report(values: &[(&str, &str)]) -> String {
        let names: Vec<_> =
            ["user", "arn"].into_iter().chain(COLUMNS.iter().map(|(name, _)| *name)).collect();
        let value =
            |name: &str| values.iter().find(|(known, _)| *known == name).map_or("N/A", |(_, value)| *value);
        let cells: Vec<_> = names.iter().map(|name| value(name)).collect();
        format!("{}\n{}\n", names.join(","), cells.join(","))
    }

    #[test]
    fn times_are_utc_and_nothing_is_null() {
        let text = report(&[
            ("user", "<root_account>"),
            ("arn", "arn:aws:iam::111111111111:root"),
            ("password_enabled", "not_supported"),
            ("password_last_used", "2026-01-31T13:00:00+01:00"),
            ("password_last_changed", "yesterday"),
            ("mfa_active", "TRUE"),
            ("access_key_1_last_used_date", "no_information"),
        ]);
        let rows = rows(text.as_bytes(), None).expect("a report");
        assert_eq!(rows.len(), 1);
        let shown = format!("{:?}", rows[0]);
        for expected in [
            r#"("password_enabled", Cell(Ok(Null)))"#,
            r#"("password_last_used", Cell(Ok(Text("2026-01-31T12:00:00Z"))))"#,
            r#"("password_last_changed", Cell(Ok(Text("yesterday"))))"#,
            r#"("mfa_active", Cell(Ok(Integer(1))))"#,
            r#"("access_key_1_last_used_date", Cell(Ok(Null)))"#,
        ] {
            assert!(shown.contains(expected), "{expected} in {shown}");
        }
    }

    #[test]
    fn a_report_without_a_column_is_none() {
        let text = report(&[]).replace("mfa_active", "mfa");
        assert_eq!(rows(text.as_bytes(), None).err().as_deref(), Some("it has no column mfa_active"));
        assert!(rows(b"", None).is_err());
    }
}
