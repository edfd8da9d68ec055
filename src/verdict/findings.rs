//! From the rows of one check to its findings, each with the verdict that what was read allows.

use super::cause::cause;
use super::holes::Holes;
use crate::catalogue::Check;
use crate::store::{Finding, FindingId, Severity, Shared, Value, Verdict, Words};

/// Judges the rows of a check, one finding for each resource, and one for each hole that rows may be missing from.
pub(super) fn findings(mut said: Vec<Said>, check: &Check, holes: &Holes) -> impl Iterator<Item = Finding> {
    for one in &mut said {
        one.doubt(holes);
    }
    said.sort_unstable_by(|one, other| one.order().cmp(&other.order()));
    // A check that answers twice for one resource has said the worse of the two, which comes first.
    said.dedup_by(|next, known| next.place() == known.place());
    let mut unknown = Vec::new();
    for (resource, gap) in holes.subjects() {
        let at = (gap.account_id.as_str(), gap.region.as_str(), resource.as_str());
        if said.binary_search_by(|known| known.place().cmp(&at)).is_err() {
            unknown.push(Said::without_row(at, Verdict::Unknown, &cause(gap)));
        }
    }
    if !unknown.is_empty() {
        said.append(&mut unknown);
        said.sort_unstable_by(|one, other| one.order().cmp(&other.order()));
    }
    let form = Form::of(check);
    said.into_iter().map(move |said| form.finding(said))
}

/// What a check says of one resource.
#[derive(Clone, Debug)]
pub(super) struct Said {
    account_id: Shared,
    region: Shared,
    resource: Box<str>,
    verdict: Verdict,
    actual: Option<Shared>,
    cause: Option<Shared>,
}

impl Said {
    /// What no row says: that it could not be judged, or is none of the check's.
    pub(super) fn without_row(
        (account_id, region, resource): (&str, &str, &str),
        verdict: Verdict,
        cause: &str,
    ) -> Self {
        let (account_id, region, resource) = (account_id.into(), region.into(), resource.into());
        Self { account_id, region, resource, verdict, actual: None, cause: Some(cause.into()) }
    }

    /// Account, region and resource.
    fn place(&self) -> (&str, &str, &str) {
        (&self.account_id, &self.region, &self.resource)
    }

    fn order(&self) -> impl Ord {
        (self.place(), self.verdict, &self.actual)
    }

    /// What it says of state that nobody read would be a guess.
    fn doubt(&mut self, holes: &Holes) {
        let (account_id, region, resource) = self.place();
        let told = || holes.told_of(account_id, resource, self.actual.as_deref().unwrap_or_default());
        let told = (self.verdict == Verdict::Unknown).then(told).flatten().map(cause);
        let outside = || {
            holes
                .is_outside(account_id, region)
                .then(|| "the snapshot does not say that it was read".to_owned())
        };
        if let Some(cause) = holes.under(account_id, region, resource).map(cause).or_else(outside) {
            (self.verdict, self.actual, self.cause) = (Verdict::Unknown, None, Some(cause.into()));
        } else if let Some(cause) = told {
            self.cause = Some(cause.into());
        }
    }
}

/// What a check says, row by row.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub(super) said: Vec<Said>,
    words: Words,
}

impl Answer {
    /// Adds what a row says: account, region, resource, the reason of an exemption where the check has any, whether it is
    /// compliant, and what is there.
    pub(super) fn put(&mut self, row: Vec<Value>) -> Result<(), String> {
        let has_exempt = row.len() > 5;
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
        let verdict = match next() {
            Value::Null => Verdict::Unknown,
            Value::Integer(0) => Verdict::Fail,
            Value::Integer(1) => Verdict::Pass,
            other => return Err(format!("a row's `compliant` is {}, not 1, 0 or NULL", kind(&other))),
        };
        let actual = if let Value::Text(text) = next() { Some(text) } else { None };
        let (verdict, cause) = match (exempt, verdict) {
            (Some(reason), _) => (Verdict::Exempt, Some(reason)),
            (None, Verdict::Unknown) => {
                (Verdict::Unknown, Some("nothing that was read decides it".to_owned()))
            }
            (None, decided) => (decided, None),
        };
        let mut share = |text: String| self.words.share(&text);
        self.said.push(Said {
            account_id: share(account_id),
            region: share(region),
            resource: resource.into(),
            verdict,
            actual: actual.map(&mut share),
            cause: cause.map(share),
        });
        Ok(())
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
}

impl Form {
    pub(super) fn of(check: &Check) -> Self {
        Self {
            check: check.id.as_str().into(),
            title: check.header.title.as_str().into(),
            severity: check.header.severity,
            fix: check.header.fix.as_str().into(),
        }
    }

    pub(super) fn finding(&self, said: Said) -> Finding {
        let Said { account_id, region, resource, verdict, actual, cause } = said;
        Finding {
            id: FindingId::of(&self.check, &account_id, &region, &resource),
            check: self.check.clone(),
            title: self.title.clone(),
            severity: self.severity,
            verdict,
            account_id,
            region,
            resource: resource.into(),
            actual,
            cause,
            fix: self.fix.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, findings};
    use crate::catalogue::Check;
    use crate::schema::{Ground, Operation};
    use crate::store::{Class, Finding, Gap, Value};
    use crate::verdict::holes::Holes;
    use crate::verdict::unread::Unread;

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
        let mut answer = Answer::default();
        rows.into_iter().try_for_each(|row| answer.put(row))?;
        Ok(findings(answer.said, &check, holes).collect())
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
            assert_eq!(error, format!("a row's `compliant` is {said}, not 1, 0 or NULL"));
        }
    }

    #[test]
    fn a_row_says_which_resource_it_is_about() {
        let mut nameless = row("a", Value::Integer(1));
        nameless[2] = Value::Null;
        let error = judged(vec![nameless], &Holes::default()).expect_err("no verdict");
        assert_eq!(error, "a row's `resource` is NULL, not text");
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
        let ground = Ground { alone: ["aws_thing".to_owned()].into(), ..Ground::default() };
        let holes = unread.holes(&schema, &[need(list, true), need(detail, false)], &ground, None);
        assert_eq!(verdicts(vec![row("a", Value::Integer(1))], &holes), ["a pass", "b unknown"]);
        let found = judged(vec![row("b", Value::Integer(1))], &holes).expect("findings");
        assert_eq!(found[0].cause.as_deref(), Some("a:GetThing was throttled for b: slow down"));
        assert_eq!(found[0].actual, None, "what is said of state that nobody read is a guess");
    }
}
