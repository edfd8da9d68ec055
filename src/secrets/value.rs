//! Whether a value is a secret itself, or empty, a placeholder, or the place where a secret is kept.

use super::name::{Name, listed};
use super::rule;
use regex::Regex;
use std::sync::LazyLock;

/// No secret has fewer characters.
pub(super) const SHORTEST: usize = 4;

/// Values that say that there is none.
const EMPTY: &str = "auto default disabled enabled false generate generated managed none null optional prompt redacted \
                     required true undefined unset yes";

/// Marks of templates, and of the keys in AWS's own documentation.
const MARKS: [&str; 5] = ["${", "$(", "{{", "<%", "EXAMPLE"];

/// Values that stand for something kept elsewhere.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r"(?i)^(?:arn:|alias/|aqic|enc\(|(?:env|file|https?|kms|op|ref\+\w+|s3|secretsmanager|sm|ssm|vault):|",
        // Variables of shells, Windows and templates, intrinsic functions, hashes of passwords.
        r"\$\w+$|\$\w{1,6}\$|%\w+%|%[sv(]|<|#\{|!(?:Ref|Sub|GetAtt|ImportValue)\b|`|",
        // What a program reads.
        r"(?:args|config|data|env|event|local|module|options|os|params|process|props|self|settings|this|var)[.\[])",
    ))
});

/// `/app/prod/password`, `prod/db`: the path of a parameter, a secret or a file.
static PATH: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^(?:~|\.{1,2}|[A-Za-z]:|[A-Za-z][\w.-]*)?(?:[/\\][\w.-]+)+/?$"));

/// `payments-db-credentials`: words in lower case.
static SLUG: LazyLock<Regex> = LazyLock::new(|| rule(r"^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+$"));

static UUID: LazyLock<Regex> =
    LazyLock::new(|| rule(r"(?i)^(?:mrk-)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$"));

/// Whether the value of this variable is a secret itself.
pub(super) fn is_literal(name: &Name<'_>, value: &str) -> bool {
    let value = value.trim();
    value.chars().count() >= SHORTEST
        && value != name.as_str()
        && !value.chars().all(|c| "*xX.-_".contains(c))
        && !listed(EMPTY, &value.to_lowercase())
        && !MARKS.iter().any(|mark| value.contains(mark))
        && !REFERENCE.is_match(value)
        && (is_dense(value) || !PATH.is_match(value))
        && !(name.may_name_a_secret() && SLUG.is_match(value))
        && !(name.may_name_a_key() && UUID.is_match(value))
}

/// A long run of letters and digits in both cases: AWS's secret keys may hold slashes and look like paths.
fn is_dense(value: &str) -> bool {
    let has = |class: fn(&char) -> bool| value.chars().any(|c| class(&c));
    value.len() >= 32
        && !value.contains(['-', '_', '.'])
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_digit)
}
