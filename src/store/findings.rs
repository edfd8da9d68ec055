//! Many findings in little room.
//!
//! A large account has half a million of them, which would take hundreds of megabytes one by one. Here the words that
//! findings share are there once, and of a resource's name only what the name before it did not say.

use super::{Finding, FindingId, Severity, Shared, Verdict};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::num::NonZeroU32;

/// Findings in the order in which they were made. Smallest where those of a check, an account and a region stand
/// together, sorted by resource.
#[derive(Clone, Default)]
pub struct Findings {
    groups: Vec<Group>,
    texts: Texts,
    counts: BTreeMap<(Verdict, Severity), usize>,
    /// The resource of the last finding.
    last: String,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        *self.counts.entry((finding.verdict, finding.severity)).or_default() += 1;
        if !self.groups.last().is_some_and(|group| group.takes(&finding)) {
            if let Some(full) = self.groups.last_mut() {
                full.packed.shrink_to_fit();
                full.names.shrink_to_fit();
            }
            self.groups.push(Group::of(&finding));
            self.last.clear();
        }
        let Finding { id, verdict, resource, actual, cause, .. } = finding;
        let kept = alike(&self.last, &resource);
        let own = &resource[usize::from(kept)..];
        let packed = Packed {
            id,
            verdict,
            kept,
            own: own.len(),
            actual: self.texts.number(actual),
            cause: self.texts.number(cause),
        };
        if let Some(group) = self.groups.last_mut() {
            group.names.push_str(own);
            group.packed.push(packed);
        }
        self.last = resource;
    }

    /// All of them, one after the other.
    pub fn iter(&self) -> impl Iterator<Item = Finding> + Clone {
        self.groups.iter().flat_map(|group| group.findings(&self.texts))
    }

    /// Those of one check.
    pub fn of(&self, check: &str) -> impl Iterator<Item = Finding> + Clone {
        let groups = self.groups.iter().filter(move |group| group.check == *check);
        groups.flat_map(|group| group.findings(&self.texts))
    }

    /// The ids of their checks.
    pub fn checks(&self) -> BTreeSet<&str> {
        self.groups.iter().map(|group| group.check.as_str()).collect()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.counts.values().sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// How many there are of each verdict and severity.
    pub fn counts(&self) -> impl Iterator<Item = (Verdict, Severity, usize)> {
        self.counts.iter().map(|((verdict, severity), count)| (*verdict, *severity, *count))
    }
}

/// Bytes that both names begin with, up to the end of a character.
fn alike(one: &str, other: &str) -> u16 {
    let same = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let kept = one.floor_char_boundary(same.min(usize::from(u16::MAX)));
    u16::try_from(kept).unwrap_or_default()
}

/// Findings in a row that have more in common than words.
#[derive(Clone)]
struct Group {
    check: Shared,
    title: Shared,
    severity: Severity,
    account_id: Shared,
    region: Shared,
    fix: Shared,
    packed: Vec<Packed>,
    /// What the names do not have in common with the one before, one after the other.
    names: String,
}

/// What a finding does not share.
#[derive(Clone, Copy)]
struct Packed {
    id: FindingId,
    verdict: Verdict,
    /// Bytes of the name before with which the name begins.
    kept: u16,
    /// Bytes of the name after those.
    own: usize,
    actual: Option<NonZeroU32>,
    cause: Option<NonZeroU32>,
}

impl Group {
    fn of(finding: &Finding) -> Self {
        let Finding { check, title, severity, account_id, region, fix, .. } = finding;
        Self {
            check: check.clone(),
            title: title.clone(),
            severity: *severity,
            account_id: account_id.clone(),
            region: region.clone(),
            fix: fix.clone(),
            packed: Vec::new(),
            names: String::new(),
        }
    }

    fn takes(&self, finding: &Finding) -> bool {
        self.check == finding.check
            && self.account_id == finding.account_id
            && self.region == finding.region
            && self.title == finding.title
            && self.severity == finding.severity
            && self.fix == finding.fix
    }

    fn findings<'f>(&'f self, texts: &'f Texts) -> impl Iterator<Item = Finding> + Clone + 'f {
        let (mut name, mut at) = (String::new(), 0);
        self.packed.iter().map(move |packed| {
            name.truncate(packed.kept.into());
            name.push_str(&self.names[at..at + packed.own]);
            at += packed.own;
            Finding {
                id: packed.id,
                check: self.check.clone(),
                title: self.title.clone(),
                severity: self.severity,
                verdict: packed.verdict,
                account_id: self.account_id.clone(),
                region: self.region.clone(),
                resource: name.clone(),
                actual: texts.text(packed.actual),
                cause: texts.text(packed.cause),
                fix: self.fix.clone(),
            }
        })
    }
}

/// Texts by number.
#[derive(Clone, Default)]
struct Texts {
    texts: Vec<Shared>,
    numbers: HashMap<Shared, NonZeroU32>,
}

impl Texts {
    /// The number of a text. Memory ends before the numbers do.
    fn number(&mut self, text: Option<Shared>) -> Option<NonZeroU32> {
        let text = text?;
        if let Some(known) = self.numbers.get(&text) {
            return Some(*known);
        }
        self.texts.push(text.clone());
        let number = NonZeroU32::new(u32::try_from(self.texts.len()).ok()?)?;
        self.numbers.insert(text, number);
        Some(number)
    }

    fn text(&self, number: Option<NonZeroU32>) -> Option<Shared> {
        self.texts.get(usize::try_from(number?.get() - 1).ok()?).cloned()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        let mut all = Self::default();
        findings.into_iter().for_each(|finding| all.push(finding));
        all
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Findings {}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Findings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Findings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_iter)
    }
}

impl JsonSchema for Findings {
    fn inline_schema() -> bool {
        Vec::<Finding>::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        Vec::<Finding>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<Finding>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::{Findings, alike};
    use crate::store::{Finding, FindingId, Severity, Verdict};

    fn finding(check: &str, resource: &str, verdict: Verdict, said: Option<&str>) -> Finding {
        Finding {
            id: FindingId::of(check, "1", "r", resource),
            check: check.into(),
            title: "Things are whole".into(),
            severity: Severity::Low,
            verdict,
            account_id: "1".into(),
            region: "r".into(),
            resource: resource.to_owned(),
            actual: said.map(Into::into),
            cause: said.filter(|_| verdict == Verdict::Unknown).map(Into::into),
            fix: "Mend it.".into(),
        }
    }

    #[test]
    fn what_is_put_in_comes_out() {
        use Verdict::{Fail, Pass, Unknown};
        let long = format!("arn:{}", "é".repeat(70_000));
        let all = [
            finding("a/a", "", Pass, None),
            finding("a/a", "arn:aws:s3:::one", Pass, Some("is there")),
            finding("a/a", "arn:aws:s3:::one", Fail, Some("is there")),
            finding("a/a", "arn:aws:s3:::oné", Unknown, Some("nothing is known")),
            finding("a/a", "arn:aws:s3:::onè", Pass, Some("")),
            finding("a/a", "arn", Pass, None),
            finding("a/a", &long, Pass, None),
            finding("a/a", &format!("{long}x"), Pass, None),
            finding("b/b", "arn:aws:s3:::one", Fail, Some("is there")),
            Finding { region: "s".into(), ..finding("b/b", "arn:aws:s3:::one", Fail, None) },
            Finding { severity: Severity::High, ..finding("b/b", "arn:aws:s3:::one", Fail, None) },
            finding("a/a", "arn:aws:s3:::two", Pass, None),
        ];
        let findings = Findings::from_iter(all.clone());
        assert_eq!(findings.iter().collect::<Vec<_>>(), all);
        assert_eq!(findings.len(), all.len());
        let of = findings.of("b/b").map(|finding| finding.region.to_string());
        assert_eq!(of.collect::<Vec<_>>(), ["r", "s", "r"]);
        let counts: Vec<_> = findings.counts().collect();
        let of = |verdict, count| (verdict, Severity::Low, count);
        assert_eq!(counts, [(Fail, Severity::High, 1), of(Fail, 3), of(Unknown, 1), of(Pass, 7)]);
    }

    #[test]
    fn names_part_between_characters() {
        assert_eq!(alike("", "arn"), 0);
        assert_eq!(alike("arn:a", "arn:b"), 4);
        assert_eq!(alike("arn", "arn:b"), 3);
        assert_eq!(alike("é", "è"), 0, "their first bytes are the same");
        assert_eq!(alike(&"a".repeat(70_000), &"a".repeat(70_000)), u16::MAX);
    }
}
