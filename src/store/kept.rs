//! The audit that a snapshot keeps: the findings as rows, which people query, and the rest as JSON.

use super::audit::Summary;
use super::{Audit, Finding, Findings, Shared, StoreError, Words};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

impl Audit {
    /// Writes the audit.
    pub(super) fn keep(&self, connection: &Connection) -> rusqlite::Result<()> {
        let frame = serde_json::to_string(&self.frame()).unwrap_or_default();
        connection.execute("INSERT INTO upright_audit VALUES (1, ?, ?)", params![frame, self.title])?;
        let sql = "INSERT INTO upright_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let mut statement = connection.prepare(sql)?;
        for finding in self.findings.iter() {
            statement.execute(params![
                finding.id.to_string(),
                finding.check.as_str(),
                finding.title.as_str(),
                finding.severity.name(),
                finding.verdict.name(),
                finding.account_id.as_str(),
                finding.region.as_str(),
                finding.resource,
                finding.actual.as_deref(),
                finding.cause.as_deref(),
                finding.fix.as_str(),
            ])?;
        }
        Ok(())
    }

    /// All but the findings.
    fn frame(&self) -> Self {
        Self {
            schema: self.schema.clone(),
            title: self.title.clone(),
            run: self.run.clone(),
            judged: self.judged.clone(),
            summary: Summary::default(),
            requirements: self.requirements.clone(),
            checks: self.checks.clone(),
            resources: self.resources.clone(),
            witnesses: self.witnesses.clone(),
            catalogue: self.catalogue,
            findings: Findings::default(),
            gaps: self.gaps.clone(),
            stacks: self.stacks.clone(),
            notes: self.notes.clone(),
        }
    }
}

/// The audit that is kept, if one is; else what is wrong with it, in words.
pub(super) fn audit(connection: &Connection) -> Result<Result<Option<Audit>, String>, StoreError> {
    let sql = "SELECT document FROM upright_audit";
    let Some(document) = connection.query_row(sql, [], |row| row.get::<_, String>(0)).optional()? else {
        return Ok(Ok(None));
    };
    let wrong = |error: String| format!("its audit cannot be understood: {error}");
    let mut audit: Audit = match serde_json::from_str(&document) {
        Ok(audit) => audit,
        Err(error) => return Ok(Err(wrong(error.to_string()))),
    };
    if audit.schema != Audit::SCHEMA {
        let (found, known) = (&audit.schema, Audit::SCHEMA);
        return Ok(Err(format!("its audit is of the shape `{found}`, and this upright reads `{known}`")));
    }
    let mut statement = connection.prepare("SELECT * FROM upright_finding ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    audit.findings = Findings::default();
    let mut words = Words::default();
    while let Some(row) = rows.next()? {
        match finding(row, &mut words)? {
            Ok(finding) => audit.findings.push(finding),
            Err(error) => return Ok(Err(wrong(error.to_string()))),
        }
    }
    Ok(Ok(Some(audit.counted())))
}

fn finding(row: &Row<'_>, words: &mut Words) -> rusqlite::Result<Result<Finding, Error>> {
    let text = |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str()?);
    let (id, severity, verdict) = match (named(text(0)?), named(text(3)?), named(text(4)?)) {
        (Ok(id), Ok(severity), Ok(verdict)) => (id, severity, verdict),
        (Err(error), ..) | (_, Err(error), _) | (.., Err(error)) => return Ok(Err(error)),
    };
    let mut shared = |column| Ok::<_, rusqlite::Error>(words.share(text(column)?));
    let said = |column| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str_or_null()?.map(Shared::from));
    Ok(Ok(Finding {
        id,
        check: shared(1)?,
        title: shared(2)?,
        severity,
        verdict,
        account_id: shared(5)?,
        region: shared(6)?,
        resource: text(7)?.to_owned(),
        actual: said(8)?,
        cause: said(9)?,
        fix: shared(10)?,
    }))
}

/// What has this name in the JSON of an audit.
fn named<'de, T: Deserialize<'de>>(name: &'de str) -> Result<T, Error> {
    T::deserialize(name.into_deserializer())
}
