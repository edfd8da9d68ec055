//! A finding, and the words that it is said in.

use super::Shared;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt;

/// The verdict of one check on one resource, or of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The live state differs from the documented requirement: drift.
    Fail,
    /// Something that the verdict rests on could not be read.
    Unknown,
    /// A waiver of the document accepts the drift.
    Waived,
    /// The resource is out of the check's scope.
    Exempt,
    /// The live state is what the documents say.
    Pass,
    /// Of requirements: their checks met no resource to judge.
    NothingToJudge,
}

impl Verdict {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Waived => "waived",
            Self::Exempt => "exempt",
            Self::Pass => "pass",
            Self::NothingToJudge => "nothing_to_judge",
        }
    }
}

/// How bad a drift is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Anyone can take data or the account.
    Critical,
    /// One step from it, or an outage waiting to happen.
    High,
    /// A defence or a safety net is missing.
    Medium,
    /// Cost, order, comfort.
    Low,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
            Self::Info => "info",
        }
    }
}

/// The verdict of one check on one resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// Stable identity: a hash of check, account, region and resource.
    pub id: FindingId,
    /// The check.
    pub check: Shared,
    /// The required state.
    pub title: Shared,
    /// The check's severity.
    pub severity: Severity,
    /// The verdict.
    pub verdict: Verdict,
    /// AWS account.
    pub account_id: Shared,
    /// AWS region, or `global`.
    pub region: Shared,
    /// ARN of the resource; `account/region` for a partition that could not be read.
    pub resource: String,
    /// What is there.
    pub actual: Option<Shared>,
    /// Why the verdict is unknown, exempt or waived, or at which reading it came to hold.
    pub cause: Option<Shared>,
    /// What to do.
    pub fix: Shared,
}

impl Finding {
    /// Said of what cannot be told from a part of the account.
    pub const NEEDS_WHOLE_ACCOUNT: &str = "the check needs the whole account (--scope account)";

    /// In words: what is there, else why nothing is said of it.
    pub fn words(&self) -> &str {
        self.actual.as_deref().or(self.cause.as_deref()).unwrap_or_default()
    }

    /// Whether it stands for a check that was not run, because only a part of the account is judged.
    pub fn is_of_whole_account(&self) -> bool {
        self.verdict == Verdict::Exempt && self.cause.as_deref() == Some(Self::NEEDS_WHOLE_ACCOUNT)
    }
}

/// What a finding is about, in 16 hexadecimal digits that stay the same from run to run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingId(u64);

impl FindingId {
    /// The identity of what a check says of a resource.
    pub fn of(check: &str, account_id: &str, region: &str, resource: &str) -> Self {
        let digest = Sha256::digest([check, account_id, region, resource].join("\0"));
        Self(digest.iter().take(8).fold(0, |id, byte| id << 8 | u64::from(*byte)))
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for FindingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FindingId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let id = u64::from_str_radix(&text, 16).map(Self).ok().filter(|id| id.to_string() == text);
        id.ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(&text), &"16 hexadecimal digits"))
    }
}

impl JsonSchema for FindingId {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "FindingId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::FindingId;

    /// People keep these ids in tickets and dashboards.
    #[test]
    fn ids_stay_what_they_are() {
        let id = FindingId::of("things/whole", "1", "r1", "arn:aws:a:::b");
        assert_eq!(id.to_string(), "361b9ef0d7c7aeb5");
        assert_eq!(FindingId(7).to_string(), "0000000000000007");
    }

    #[test]
    fn an_id_is_read_as_it_is_written_and_not_otherwise() {
        let read = |text: &str| serde_json::from_value::<FindingId>(text.into());
        assert_eq!(read("00000000000000ff").expect("an id"), FindingId(255));
        for other in ["", "ff", "00000000000000FF", "+0000000000000ff", "0000000000000000ff", "x"] {
            assert!(read(other).is_err(), "{other}");
        }
    }
}
