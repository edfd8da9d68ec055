//! Waivers: drift that is accepted, by whom, why and until when.

use super::document::{At, WaiverSection};
use super::variables::Variables;
use crate::diagnostic::Problem;
use crate::scope::Pattern;
use jiff::civil::Date;

/// A waiver that ends within so many days is announced.
const NOTICE_DAYS: i32 = 14;

/// One accepted drift.
#[derive(Clone, Debug)]
pub struct Waiver {
    check: Pattern,
    resource: Pattern,
    /// Why it is accepted.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it holds.
    pub expires: Date,
}

/// How a waiver stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// It holds.
    Holds,
    /// It holds for so many days more, which are few.
    EndsIn(i32),
    /// It no longer holds.
    Expired,
}

impl Waiver {
    pub(super) fn parse(
        section: &WaiverSection,
        file: &str,
        text: &str,
        variables: &Variables,
    ) -> Result<Self, Problem> {
        let at = |span, message: String| Problem::new(file, text, span, message);
        let pattern = |value: &At<String>| {
            let glob = variables.glob(value.value(), &at(value.span(), String::new()))?;
            Pattern::parse(&glob).map_err(|error| {
                at(value.span(), format!("not a glob: {error}"))
                    .help("write `[[]` where `[` stands for itself")
            })
        };
        for (key, value) in [("reason", &section.reason), ("owner", &section.owner)] {
            if value.value().trim().is_empty() {
                return Err(at(value.span(), format!("a waiver needs its {key}")));
            }
        }
        let expires = section.expires.value().parse::<Date>().map_err(|_| {
            let message = format!("`{}` is not a date", section.expires.value());
            at(section.expires.span(), message).help("write the last day on which it holds as 2027-03-31")
        })?;
        Ok(Self {
            check: pattern(&section.check)?,
            resource: pattern(&section.resource)?,
            reason: section.reason.value().clone(),
            owner: section.owner.value().clone(),
            expires,
        })
    }

    /// Whether it is about this check.
    pub(super) fn is_about(&self, check: &str) -> bool {
        self.check.matches(check)
    }

    /// Whether it is about this check on this resource.
    pub fn matches(&self, check: &str, resource: &str) -> bool {
        self.check.matches(check) && self.resource.matches(resource)
    }

    /// How it stands on a day.
    pub fn on(&self, today: Date) -> Expiry {
        match (self.expires - today).get_days() {
            days if days < 0 => Expiry::Expired,
            days if days <= NOTICE_DAYS => Expiry::EndsIn(days),
            _ => Expiry::Holds,
        }
    }

    /// The check and the resource as they are written.
    pub fn target(&self) -> String {
        format!("{} on {}", self.check.text(), self.resource.text())
    }
}
