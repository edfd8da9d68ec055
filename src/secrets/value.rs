//! Whether a value is a secret itself, or empty, a placeholder, or the place where a secret is kept.

use super::name::{Name, Told, listed};
use super::rule;
use regex::Regex;
use std::sync::LazyLock;

/// No secret has fewer characters.
pub(super) const SHORTEST: usize = 4;

/// Values that say that there is none, what kind there is, or how it is counted. A default password such as `changeme`
/// is not among them: it may be in force.
const EMPTY: &str = "auto bool boolean bytes day days default disabled enabled false fixme generate generated hidden hour \
                     hours include integer managed minute minutes enter never none null number omit optional placeholder please prompt \
                     random read redacted required same-origin second seconds securestring sensitive string text todo true \
                     undefined unknown unset weeks write yes";

/// Marks of templates.
const MARKS: [&str; 6] = ["${", "$(", "{{", "}}", "<%", "@Microsoft.KeyVault"];

/// Values that stand for something kept elsewhere.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r"(?i)^(?:arn:|alias/|aqic|(?:env|file|https?|kms|keyring|op|ref\+\w+|s3|secretsmanager|sm|ssm|vault):|",
        // What is encrypted.
        r"enc[(\[]|",
        // Variables of shells, Windows and templates, intrinsic functions, parameters of statements.
        r"\$[a-z_]\w*(?:$|[:.\[]|->)|%\w+%|![\w-]+!$|%[sv(]|<|#\{|\{[\w.:]*\}$|__\w+__$|@@?[\w.-]+@@?$|`|:\w+$|",
        r"!(?:Ref|Sub|GetAtt|ImportValue|FindInMap|Join|Select|env|include|secret|vault)\b|",
        // Checksums; and hashes of passwords, which have a format of their own.
        r"sha(?:1|256|384|512)[:-]|\$\w{1,10}\$|",
        // What a program reads or calls.
        r"(?:args|config|data|each|env|event|local|module|options|os|params|process|props|random_password|resource|",
        r"secrets?|self|settings|this|var|aws_\w+)[.\[]|(?:get|read|new|import|invoke|convertto|unprotect)-[a-z]+$|",
        // What is public.
        r"-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|PGP PUBLIC)|ssh-(?:rsa|dss|ed25519) |ecdsa-sha2-|",
        // What Kubernetes' sealed secrets hold.
        r"ag[a-z][\w+/]{100,}={0,2}$|sk-(?:ssh|ecdsa)-|age1[a-z0-9]{58}$|pk_(?:live|test)_|MIIBIjANBgkq|MFkwEwYHKoZI|MIICIjANBgkq)",
    ))
});

/// `<your password>`, `YOUR_API_KEY`, `replace-me`, `insert token here`, `[REDACTED]`.
static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r"(?i)^your[ _-]|^your[a-z]|[ _-](?:goes[ _-])?here$|^(?:replace|fill|insert|enter|paste|put|add)[ _-]|",
        r"\b(?:the|your|wrong|invalid) (?:password|passphrase|token|secret|key)\b|\b(?:password|token|secret|key) (?:is|was|must|has|expired)\b|",
        r"^replaceme$|^to[ _-]be[ _-]|\bplaceholder|^\[[a-z _-]+\]$|^\([a-z _-]+\)$|^not[ _-](?:set|used|needed)|^no[ _-]",
    ))
});

/// `/app/prod/password`, `prod/db`: the path of a parameter, a secret or a file.
static PATH: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^(?:~|\.{1,2}|[A-Za-z]:|[A-Za-z][\w.-]*)?(?:[/\\][\w.-]+)+/?(?::[\w-]+){0,3}$"));

/// An address in which no password stands.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| rule(r"^[a-z][a-z0-9+.-]{1,30}://[^\s@]*$"));

/// `payments-db-credentials`: words in lower case.
static SLUG: LazyLock<Regex> = LazyLock::new(|| rule(r"^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+$"));

/// `dbPassword`, `MyAppSecret`
static CAMEL: LazyLock<Regex> = LazyLock::new(|| rule(r"^[A-Za-z]+(?:[A-Z][a-z]+)+$"));

static UUID: LazyLock<Regex> =
    LazyLock::new(|| rule(r"(?i)^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32})$"));

/// `DB_PASSWORD`, `access-token`: what stands for a secret in a text of help or in a list of names.
static WORDS: LazyLock<Regex> = LazyLock::new(|| rule(r"^[A-Za-z]+(?:[_.-][A-Za-z]+)*$"));

/// `Apache-2.0`, `Python3.11`
static RELEASE: LazyLock<Regex> = LazyLock::new(|| rule(r"^[A-Za-z]+-?\d+(?:\.\d+)+$"));

/// `2.8.0`, `==1.2`
static VERSION: LazyLock<Regex> = LazyLock::new(|| rule(r"^[=<>~^v]*\d+(?:\.\d+)+$"));

/// The kind of secret that a variable of this name and value holds. `is_sure`: whether it is sure that the value is given
/// to it.
pub(super) fn kind(name: &Name<'_>, value: &str, is_sure: bool) -> Option<&'static str> {
    let (kind, told) = match name.told() {
        Some(Told::Surely(kind)) => (kind, true),
        Some(Told::Perhaps(kind)) => (kind, false),
        None if name.is_secret_id() && UUID.is_match(value) => return Some("secret"),
        None => return None,
    };
    let is_likely = is_sure || value.contains(|c: char| c.is_ascii_digit());
    let fits = is_literal(name, value) && (told && is_sure || is_likely && is_chance(value));
    (fits && !is_name(kind, value)).then_some(kind)
}

/// Whether a value is the name of a secret, of its kind, or no secret of its kind in any language: `token: refresh_token`.
fn is_name(kind: &str, value: &str) -> bool {
    let tells = WORDS.is_match(value) && Name::new(value).told().is_some();
    let is_loud = !value.contains(char::is_lowercase);
    let is_foreign = Name::new(value).is_foreign() && value.starts_with(char::is_uppercase);
    let is_made = kind == "key" || kind == "token";
    is_foreign || tells && (is_loud || is_made) || is_made && !value.is_ascii()
}

/// Whether the value of this variable is a secret itself.
pub(super) fn is_literal(name: &Name<'_>, value: &str) -> bool {
    let value = value.trim();
    value.chars().count() >= SHORTEST
        && !name.is_told_by(value)
        && !is_masked(value)
        && !listed(EMPTY, &value.to_lowercase())
        && !is_reference(value)
        && !PLACEHOLDER.is_match(value)
        && !VERSION.is_match(value)
        && !(name.may_name_a_secret() && is_slug(value))
        && !(name.may_name_a_key() && UUID.is_match(value))
}

/// Whether a value was made unreadable, or is of AWS's own documentation.
pub(super) fn is_masked(value: &str) -> bool {
    value.contains("EXAMPLE") || value.chars().all(|c| "*xX.-_#?\u{2022}\u{25cf}\u{2026}".contains(c))
}

/// Whether a value stands for something that is kept elsewhere.
pub(super) fn is_reference(value: &str) -> bool {
    MARKS.iter().any(|mark| value.contains(mark))
        || REFERENCE.is_match(value)
        || ADDRESS.is_match(value)
        || (PATH.is_match(value) && !is_dense(value) && !is_mixed(value))
}

/// `Tr0ub4dor/3`: a path of two parts is written in one case, or without digits.
fn is_mixed(value: &str) -> bool {
    let has = |class: fn(&char) -> bool| value.chars().any(|c| class(&c));
    value.matches(['/', '\\']).count() == 1
        && value.starts_with(char::is_alphanumeric)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_digit)
        && !value.contains(':')
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

/// Whether a value is made of words, as names are.
fn is_slug(value: &str) -> bool {
    (SLUG.is_match(value) && !UUID.is_match(value)) || CAMEL.is_match(value)
}

/// Whether a value looks like drawn by chance, or made up so as not to be guessed, and is no word, number, path or ID.
pub(super) fn is_chance(value: &str) -> bool {
    let value = value.trim();
    let classes: [fn(&char) -> bool; 4] =
        [char::is_ascii_uppercase, char::is_ascii_lowercase, char::is_ascii_digit, |c| {
            !c.is_alphanumeric() && !" -_./:,".contains(*c)
        }];
    let found = classes.iter().filter(|class| value.chars().any(|c| class(&c))).count();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let is_long = value.len() >= 20 && digits >= 4 && value.chars().all(|c| c.is_ascii_alphanumeric());
    let is_mixed = value.len() >= 12 && value.is_ascii() && turns(value) >= 4;
    value.len() >= 8
        && (found >= 3 || is_long || is_mixed)
        && (found == 4 || !value.contains(char::is_whitespace))
        && !SLUG.is_match(value)
        && !UUID.is_match(value)
        && !RELEASE.is_match(value)
}

/// How often letters give way to digits, and digits to letters.
fn turns(value: &str) -> usize {
    let bytes = value.as_bytes();
    bytes.windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count()
}
