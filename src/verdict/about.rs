//! What the finished audit knows beside its verdicts: the catalogue's words for its checks, and the names, types and tags of
//! the resources that somebody must look at.

use crate::catalogue::{Catalogue, Controls};
use crate::declared::Mapping;
use crate::schema::Schema;
use crate::store::{AboutCheck, AboutResource, Findings, Sandbox, StoreError, Value, Verdict};
use std::collections::{BTreeMap, HashMap};

/// What the catalogue says of the checks that found something.
pub(super) fn checks(catalogue: &Catalogue, findings: &Findings) -> BTreeMap<String, AboutCheck> {
    let about = |id: &str| {
        let header = &catalogue.get(id)?.header;
        let (why, docs) = (header.why.clone(), header.docs.clone());
        Some((id.to_owned(), AboutCheck { why, docs, controls: controls(&header.controls) }))
    };
    findings.checks().into_iter().filter_map(about).collect()
}

fn controls(controls: &Controls) -> BTreeMap<String, Vec<String>> {
    let named = controls.by_catalogue().into_iter().filter(|(_, ids)| !ids.is_empty());
    named.map(|(name, ids)| (name.to_owned(), ids.to_vec())).collect()
}

/// What is known of the resources that drifted, are undecided or waived.
///
/// # Errors
///
/// When the snapshot cannot be read.
pub(super) fn resources(
    schema: &Schema,
    sandbox: &Sandbox,
    findings: &Findings,
) -> Result<BTreeMap<String, AboutResource>, StoreError> {
    let is_open = |verdict| matches!(verdict, Verdict::Fail | Verdict::Unknown | Verdict::Waived);
    let open = findings.iter().filter(|finding| is_open(finding.verdict));
    let mut known =
        Known { wanted: open.map(|finding| (finding.resource, None)).collect(), kind: String::new() };
    if known.wanted.is_empty() {
        return Ok(BTreeMap::new());
    }
    for table in schema.tables() {
        let Some(kind) = Mapping::own().type_of(table.name) else { continue };
        let columns = schema.columns(table.name);
        let has = |name: &str| columns.iter().any(|column| column.name == name);
        if !has("arn") {
            continue;
        }
        let column = |name: &'static str| if has(name) { name } else { "NULL" };
        let sql = format!("SELECT arn, {}, {} FROM {}", column("title"), column("tags"), table.name);
        known.kind.clone_from(&kind.name);
        known = sandbox.fold(&sql, &[], known, Known::take)?;
    }
    let about = |(resource, about): (String, Option<AboutResource>)| Some((resource, about?));
    Ok(known.wanted.into_iter().filter_map(about).collect())
}

/// What was learnt so far, of resources of the type that is read.
#[derive(Default)]
struct Known {
    wanted: HashMap<String, Option<AboutResource>>,
    kind: String,
}

impl Known {
    /// Takes a row: ARN, title and tags.
    fn take(&mut self, row: Vec<Value>) -> Result<(), String> {
        let text = |value: Option<&Value>| match value {
            Some(Value::Text(text)) if !text.is_empty() => Some(text.clone()),
            _ => None,
        };
        let Some(arn) = text(row.first()) else { return Ok(()) };
        let Some(about) = self.wanted.get_mut(&arn) else { return Ok(()) };
        let tags = text(row.get(2)).and_then(|tags| serde_json::from_str(&tags).ok());
        about.get_or_insert_with(|| AboutResource {
            name: text(row.get(1)),
            kind: Some(self.kind.clone()),
            tags,
        });
        Ok(())
    }
}
