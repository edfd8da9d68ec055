//! Names and globs of resources, as people write them.

use crate::schema::{PARTITIONS, dns_suffix};
use globset::GlobSet;

const LONGEST_GLOB: usize = 2_048;
const MOST_BRACES: usize = 50;

/// A name, or a glob of names.
#[derive(Clone, Debug)]
pub struct Pattern(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Exact(String),
    /// The glob as it is written, and compiled.
    Glob(String, GlobSet),
}

impl Pattern {
    /// Text with `*`, `?` or `[` is a glob in which `*` crosses slashes, everything else matches exactly.
    ///
    /// # Errors
    ///
    /// When it is no glob, or one that is too large to be meant.
    pub fn parse(text: &str) -> Result<Self, String> {
        if !text.contains(['*', '?', '[']) {
            return Ok(Self(Kind::Exact(text.to_owned())));
        }
        if text.len() > LONGEST_GLOB {
            return Err(format!("it is longer than {LONGEST_GLOB} bytes, and no ARN is"));
        }
        // The compiler of globs takes a step down its stack for each.
        if text.matches('{').count() > MOST_BRACES {
            return Err(format!("it has more than {MOST_BRACES} braces"));
        }
        let said = |error: globset::Error| error.kind().to_string();
        // A set, of one: what compiles to more than the limit is an error there, where a matcher alone would panic.
        let set = globset::Glob::new(text).and_then(|glob| GlobSet::builder().add(glob).build());
        Ok(Self(Kind::Glob(text.to_owned(), set.map_err(said)?)))
    }

    /// The same, of ARNs.
    ///
    /// # Errors
    ///
    /// When no ARN can be like it, too.
    pub fn of_arns(text: &str) -> Result<Self, String> {
        let pattern = Self::parse(text)?;
        let start = text.split(['*', '?', '[', '{']).next().unwrap_or_default();
        let parts: Vec<_> = start.split(':').collect();
        if !"arn:".starts_with(start) && !start.starts_with("arn:") {
            return Err("no ARN is like it: one begins with `arn:`, as arn:aws:s3:::orders-*".to_owned());
        }
        if start == text && parts.len() < 6 {
            let parts = "arn:partition:service:region:account:resource";
            return Err(format!("an ARN has six parts, {parts}; `*` stands for some of them"));
        }
        // The part before the last is whole.
        match parts.as_slice() {
            [_, partition, _, ..] if dns_suffix(partition).is_none() => {
                let known = PARTITIONS.map(|(name, _)| name).join(", ");
                Err(format!("no ARN is like it: the part after `arn:` is one of {known}"))
            }
            _ => Ok(pattern),
        }
    }

    /// The glob that matches this text alone.
    pub fn only(text: &str) -> String {
        globset::escape(text)
    }

    /// Whether it names this.
    pub fn matches(&self, text: &str) -> bool {
        match &self.0 {
            Kind::Exact(exact) => exact == text,
            Kind::Glob(_, set) => set.is_match(text),
        }
    }

    /// As it is written.
    pub fn text(&self) -> &str {
        match &self.0 {
            Kind::Exact(text) => text,
            Kind::Glob(text, _) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn what_no_arn_is_like_is_refused() {
        for text in [
            "",
            "orders",
            "orders-*",
            "arn:aws:s3",
            "am:aws:*",
            "arn:asw:s3:::*",
            "s3:::orders-*",
            "arn::s3:::a",
        ] {
            assert!(Pattern::of_arns(text).is_err(), "{text}");
        }
        for text in [
            "*",
            "*orders*",
            "arn:aws:s3:::a",
            "arn:aws:lambda:*:function:orders-*",
            "arn:*:s3:::a",
            "a*",
            "arn:aws-*",
            "arn:{aws,aws-cn}:s3:::*",
        ] {
            assert!(Pattern::of_arns(text).is_ok(), "{text}");
        }
    }
}
