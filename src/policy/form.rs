//! The forms of values that name whom something belongs to.

use super::pattern::{Class, Pattern, Step};

/// A form such as `arn:*:iam::{account}:*` or `repo:{tenant}/*`.
///
/// `{tenant}` is what tells one owner from another: a name, or any text where the form has nothing else; `{account}` is
/// twelve digits, `{id}` letters in lower case and digits.
/// `*` is text up to the character after it, or any text at the end.
#[derive(Clone, Debug)]
pub(super) struct Form {
    before: Pattern,
    /// The tenant, as far as the form tells.
    tenant: Vec<Step>,
    after: Pattern,
    /// The character after the tenant.
    end: Option<char>,
    text: String,
}

const TENANT: &str = "{tenant}";
const ACCOUNT: &str = "{account}";
const ID: &str = "{id}";

impl Form {
    /// Reads a form. One without a tenant is all tenant.
    pub(super) fn new(text: &str) -> Self {
        let owner = owner(text);
        let (before, after) = text.split_once(owner).unwrap_or(("", ""));
        let end = after.chars().next();
        let one = match owner {
            ID => Class::Id,
            _ if before.is_empty() && end.is_none() => Class::Any,
            _ => Class::Name,
        };
        let tenant = match owner {
            ACCOUNT => vec![Class::Digit.once(); 12],
            _ => vec![one.once(), one.repeated()],
        };
        Self { before: framing(before), tenant, after: framing(after), end, text: text.to_owned() }
    }

    /// Every value of the form.
    pub(super) fn all(&self) -> Pattern {
        self.framed(&self.tenant)
    }

    /// The values of the form whose tenant is of this pattern; none when no tenant is.
    pub(super) fn with(&self, tenant: Pattern) -> Option<Pattern> {
        let tenant = self.end.map_or(Some(tenant.clone()), |end| tenant.within(end))?;
        Some(self.framed(&tenant.steps))
    }

    fn framed(&self, tenant: &[Step]) -> Pattern {
        Pattern::of(self.before.steps.iter().chain(tenant).chain(&self.after.steps).copied())
    }

    /// The tenant that a value names in full; none when it has wildcards, or is of another form.
    pub(super) fn tenant_of<'v>(&self, value: &'v str) -> Option<&'v str> {
        let owner = owner(&self.text);
        let (before, after) = self.text.split_once(owner)?;
        let is_alone = before.is_empty() && after.is_empty();
        let mut rest = value;
        // A value may have wildcards in the parts before: what it may stand for is of the form.
        let (parts, start) = before.rsplit_once(':').map_or(("", before), |(parts, start)| (parts, start));
        for part in parts.split(':').filter(|_| before.contains(':')) {
            let (of_value, others) = rest.split_once(':')?;
            let may_be = part == "*" || of_value == part || Pattern::wild(of_value).matches(part);
            rest = may_be.then_some(others)?;
        }
        rest = match start.strip_prefix('*') {
            Some(start) => rest.split_once(start)?.1,
            None => rest.strip_prefix(start)?,
        };
        let ends: &[char] = if is_alone { &[] } else { &[':', '/', '@'] };
        let tenant = rest.split(ends).next().unwrap_or(rest);
        let is_whole = !tenant.is_empty() && !tenant.contains(['*', '?']);
        (is_whole && (owner != ACCOUNT || super::document::is_account_id(tenant))).then_some(tenant)
    }
}

/// The part of a form that tells one owner from another.
fn owner(form: &str) -> &'static str {
    [ACCOUNT, ID].into_iter().find(|part| form.contains(part)).unwrap_or(TENANT)
}

/// `*` ends at the character after it.
fn framing(text: &str) -> Pattern {
    let mut characters = text.chars().peekable();
    let mut steps = Vec::new();
    while let Some(character) = characters.next() {
        steps.push(match (character, characters.peek()) {
            ('*', Some(end)) => Class::Not(*end).repeated(),
            ('*', None) => Class::Any.repeated(),
            (one, _) => Class::One(one).once(),
        });
    }
    Pattern::of(steps)
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Pattern;
    use super::Form;

    #[test]
    fn a_value_names_its_tenant_in_full_or_not() {
        for (form, value, tenant) in [
            ("arn:*:*:*:{account}:*", "arn:aws:iam::111111111111:role/*", Some("111111111111")),
            ("arn:*:*:*:{account}:*", "arn:aws:iam::1111*:role/x", None),
            ("arn:*:s3:::{tenant}", "arn:aws:s3:::bucket", Some("bucket")),
            ("arn:*:s3:::{tenant}", "arn:aws:s3:*:*:bucket", Some("bucket")),
            ("arn:*:s3:::{tenant}", "arn:aws:sns:*:*:topic", None),
            ("*@{tenant}", "*@example.com", Some("example.com")),
            ("*:repo:{tenant}/*", "environment%3Ax:repo:acme/shop", Some("acme")),
            ("{tenant}/*", "o-1/r-1/*", Some("o-1")),
            ("{tenant}/*", "o-*/r-1", None),
            ("{tenant}:*", "AROAEXAMPLE:*", Some("AROAEXAMPLE")),
            ("repo:{tenant}/*", "repo:acme/shop:*", Some("acme")),
            ("repo:{tenant}/*", "repo:*", None),
            ("repo:{tenant}/*", "project:acme", None),
            ("{tenant}", "vpc-1", Some("vpc-1")),
        ] {
            assert_eq!(Form::new(form).tenant_of(value), tenant, "{form} {value}");
        }
    }

    #[test]
    fn a_tenant_ends_where_the_form_goes_on() {
        let form = Form::new("arn:*:iam::{account}:*");
        assert!(form.all().matches("arn:aws:iam::111111111111:role/x"));
        assert!(!form.all().matches("arn:aws:iam::11111111111a:role/x"));
        let some = form.with(Pattern::wild("1*")).expect("fits");
        assert!(some.matches("arn:aws:iam::1234:role/x") && !some.matches("arn:aws:iam::2:1:role/x"));
        assert_eq!(form.with(Pattern::exact("1:2")), None);
    }
}
