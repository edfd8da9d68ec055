//! From the rows of one check to its findings, each with the verdict that what was read allows.

use super::VerdictError;
use super::cause::cause;
use super::unread::Holes;
use crate::catalogue::Check;
use crate::store::{Answer, Finding, Severity, Shared, Value, Verdict};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Judges the rows of a check, one finding for each resource, and one for each hole that rows may be missing from.
pub(super) fn findings(answer: Answer, check: &Check, holes: &Holes) -> Result<Vec<Finding>, VerdictError> {
    let has_exempt = answer.columns.iter().any(|name| name == "exempt");
    let mut form = Form::of(check);
    let mut findings = Vec::new();
    for row in answer.rows {
        let judged = Judged::of(row, has_exempt).map_err(|error| failed(check, error))?;
        findings.push(judged.finding(&mut form, holes));
    }
    findings.sort_by(|a, b| subject(a).cmp(&subject(b)));
    // A check that answers twice for one resource has said the worse of the two.
    findings.dedup_by(|next, known| {
        let is_same = subject(next) == subject(known);
        if is_same && next.verdict < known.verdict {
            std::mem::swap(next, known);
        }
        is_same
    });
    let unjudged = holes.partitions().map(|gap| (format!("{}/{}", gap.account_id, gap.region), gap));
    let unjudged = unjudged.chain(holes.resources().map(|(resource, gap)| (resource.to_owned(), gap)));
    let mut unknown = Vec::new();
    for (resource, gap) in unjudged {
        let at = (gap.account_id.as_str(), gap.region.as_str(), resource.as_str());
        if findings.binary_search_by(|known| subject(known).cmp(&at)).is_err() {
            unknown.push(form.finding(at, Verdict::Unknown, None, Some(cause(gap))));
        }
    }
    findings.append(&mut unknown);
    findings.sort_by(|a, b| subject(a).cmp(&subject(b)));
    Ok(findings)
}

/// Account, region and resource.
fn subject(finding: &Finding) -> (&str, &str, &str) {
    (&finding.account_id, &finding.region, &finding.resource)
}

pub(super) fn failed(check: &Check, error: String) -> VerdictError {
    VerdictError::Run { check: check.id.clone(), error }
}

/// One row of a check's answer.
struct Judged {
    account_id: String,
    region: String,
    resource: String,
    exempt: Option<String>,
    compliant: Option<bool>,
    actual: Option<String>,
}

impl Judged {
    fn of(row: Vec<Value>, has_exempt: bool) -> Result<Self, String> {
        let text = |value: Value, name: &str| match value {
            Value::Text(text) => Ok(text),
            other => Err(format!("a row's `{name}` is {}, not text", kind(&other))),
        };
        let mut values = row.into_iter();
        let mut next = || values.next().unwrap_or(Value::Null);
        let account_id = text(next(), "account_id")?;
        let region = text(next(), "region")?;
        let resource = text(next(), "resource")?;
        let exempt = match if has_exempt { next() } else { Value::Null } {
            Value::Null => None,
            Value::Text(text) => Some(text),
            other => return Err(format!("a row's `exempt` is {}, not the reason in words", kind(&other))),
        };
        let compliant = match next() {
            Value::Null => None,
            Value::Integer(0) => Some(false),
            Value::Integer(1) => Some(true),
            other => return Err(format!("a row's `compliant` is {}, not 1, 0 or NULL", kind(&other))),
        };
        let actual = if let Value::Text(text) = next() { Some(text) } else { None };
        Ok(Self { account_id, region, resource, exempt, compliant, actual })
    }

    fn finding(self, form: &mut Form, holes: &Holes) -> Finding {
        let at = (self.account_id.as_str(), self.region.as_str(), self.resource.as_str());
        let outside =
            || holes.is_outside(at.0, at.1).then(|| "the snapshot does not say that it was read".to_owned());
        let unread = holes.under(at.0, at.1, at.2).map(cause).or_else(outside);
        // What a row says of state that nobody read would be a guess.
        let actual = self.actual.filter(|_| unread.is_none());
        let (verdict, cause) = match (unread, self.exempt, self.compliant) {
            (Some(cause), _, _) => (Verdict::Unknown, Some(cause)),
            (None, Some(reason), _) => (Verdict::Exempt, Some(reason)),
            (None, None, Some(true)) => (Verdict::Pass, None),
            (None, None, Some(false)) => (Verdict::Fail, None),
            (None, None, None) => (Verdict::Unknown, Some("nothing that was read decides it".to_owned())),
        };
        form.finding(at, verdict, actual, cause)
    }
}

fn kind(value: &Value) -> String {
    match value {
        Value::Null => "NULL".into(),
        Value::Integer(value) => value.to_string(),
        Value::Real(value) => format!("{value:?}"),
        Value::Text(value) => format!("'{value}'"),
        Value::Blob(_) => "a blob".into(),
    }
}

/// What the findings of a check have in common.
pub(super) struct Form {
    check: Shared,
    title: Shared,
    severity: Severity,
    fix: Shared,
    /// Accounts and regions, each once.
    places: BTreeSet<Shared>,
}

impl Form {
    pub(super) fn of(check: &Check) -> Self {
        Self {
            check: check.id.as_str().into(),
            title: check.header.title.as_str().into(),
            severity: check.header.severity,
            fix: check.header.fix.as_str().into(),
            places: BTreeSet::new(),
        }
    }

    pub(super) fn finding(
        &mut self,
        (account_id, region, resource): (&str, &str, &str),
        verdict: Verdict,
        actual: Option<String>,
        cause: Option<String>,
    ) -> Finding {
        let digest = Sha256::digest([&self.check, account_id, region, resource].join("\0"));
        Finding {
            id: digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect(),
            check: self.check.clone(),
            title: self.title.clone(),
            severity: self.severity,
            verdict,
            account_id: self.place(account_id),
            region: self.place(region),
            resource: resource.to_owned(),
            actual,
            cause,
            fix: self.fix.clone(),
        }
    }

    fn place(&mut self, name: &str) -> Shared {
        if let Some(known) = self.places.get(name) {
            return known.clone();
        }
        let new = Shared::from(name);
        self.places.insert(new.clone());
        new
    }
}

#[cfg(test)]
mod tests {
    use super::findings;
    use crate::catalogue::Check;
    use crate::schema::Operation;
    use crate::store::{Answer, Class, Finding, Gap, Value};
    use crate::verdict::unread::{Holes, Unread};

    const CHECK: &str = "-- title = \"Things are whole\"\n-- severity = \"low\"\n-- why = \"Half a thing is none.\"\n\
                         -- fix = \"Mend it.\"\n-- docs = \"https://example.org\"\nSELECT 1";

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn row(resource: &str, compliant: Value) -> Vec<Value> {
        vec![text("1"), text("r1"), text(resource), compliant, text("it is there")]
    }

    fn judged(rows: Vec<Vec<Value>>, holes: &Holes) -> Result<Vec<Finding>, String> {
        let check = Check::parse("things/whole", "checks/things/whole.sql", CHECK).expect("a check");
        let columns = ["account_id", "region", "resource", "compliant", "actual"].map(str::to_owned);
        findings(Answer { columns: columns.into(), rows }, &check, holes).map_err(|error| error.to_string())
    }

    fn verdicts(rows: Vec<Vec<Value>>, holes: &Holes) -> Vec<String> {
        let findings = judged(rows, holes).expect("findings");
        findings.iter().map(|finding| format!("{} {}", finding.resource, finding.verdict.name())).collect()
    }

    #[test]
    fn compliant_is_one_or_zero_or_unknown_and_nothing_else() {
        let rows = vec![row("a", Value::Integer(1)), row("b", Value::Integer(0)), row("c", Value::Null)];
        assert_eq!(verdicts(rows, &Holes::default()), ["a pass", "b fail", "c unknown"]);
        for (value, said) in [
            (Value::Integer(2), "2"),
            (Value::Real(1.0), "1.0"),
            (text("yes"), "'yes'"),
            (Value::Blob(vec![1]), "a blob"),
        ] {
            let error = judged(vec![row("a", value)], &Holes::default()).expect_err("no verdict");
            let words = format!("a row's `compliant` is {said}, not 1, 0 or NULL");
            assert_eq!(error, format!("the check things/whole could not run: {words}"));
        }
    }

    #[test]
    fn a_row_says_which_resource_it_is_about() {
        let mut nameless = row("a", Value::Integer(1));
        nameless[2] = Value::Null;
        let error = judged(vec![nameless], &Holes::default()).expect_err("no verdict");
        assert_eq!(error, "the check things/whole could not run: a row's `resource` is NULL, not text");
    }

    #[test]
    fn of_two_rows_for_one_resource_the_worse_counts() {
        for rows in [[1, 0, 1], [0, 1, 1], [1, 1, 0]] {
            let rows = rows.map(|compliant| row("a", Value::Integer(compliant)));
            assert_eq!(verdicts(rows.to_vec(), &Holes::default()), ["a fail"]);
        }
        let rows = vec![row("a", Value::Integer(1)), row("a", Value::Null)];
        assert_eq!(verdicts(rows, &Holes::default()), ["a unknown"]);
    }

    /// A column that was not read is NULL, and a check may pass over such a row.
    #[test]
    fn a_resource_that_was_not_read_is_unknown_though_it_has_no_row() {
        let (list, detail) = (Operation::new("a", "ListThings"), Operation::new("a", "GetThing"));
        let gap = Gap::of_partition(("1", "r1"), "aws_thing", detail, Class::Throttled, "slow down");
        let need = |operation, lists| crate::plan::Need { table: "aws_thing", operation, lists };
        let unread = Unread { gaps: vec![gap.for_resource("b")], ..Unread::default() };
        let schema = crate::schema::Schema::new(Vec::new(), &[]);
        let holes =
            unread.holes(&schema, &[need(list, true), need(detail, false)], &["aws_thing".to_owned()].into());
        assert_eq!(verdicts(vec![row("a", Value::Integer(1))], &holes), ["a pass", "b unknown"]);
        let found = judged(vec![row("b", Value::Integer(1))], &holes).expect("findings");
        assert_eq!(found[0].cause.as_deref(), Some("a:GetThing was throttled for b: slow down"));
        assert_eq!(found[0].actual, None, "what is said of state that nobody read is a guess");
    }

    /// People keep these ids in tickets and dashboards.
    #[test]
    fn ids_stay_what_they_are() {
        let found =
            judged(vec![row("arn:aws:a:::b", Value::Integer(1))], &Holes::default()).expect("findings");
        assert_eq!(found[0].id, "361b9ef0d7c7aeb5");
    }
}
