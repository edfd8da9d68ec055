//! Files that are no state of a stack though they look like one, or hold one: each is called what it is.

use super::json::Wrong;

/// What a file is that is no text, and what to do.
type Said = (&'static str, &'static str);

const UNPACK: &str = "unpack it first, and name what was in it";

/// How compressed files and the like begin.
const BEGINNINGS: [(&[u8], Said); 6] = [
    (
        b"\x1f\x8b",
        ("it is compressed with gzip", "unpack it first: `gunzip -c FILE | upright audit --stack -`"),
    ),
    (b"PK\x03\x04", ("it is a zip archive", UNPACK)),
    (b"BZh", ("it is compressed with bzip2", UNPACK)),
    (b"\xfd7zXZ\0", ("it is compressed with xz", UNPACK)),
    (b"\x28\xb5\x2f\xfd", ("it is compressed with Zstandard", UNPACK)),
    (
        b"SQLite format 3\0",
        ("it is a database of SQLite", "a snapshot of upright is judged with `--from FILE`"),
    ),
];

const UTF_16: Said = (
    "it is UTF-16, which PowerShell's `>` writes, and not UTF-8",
    "let `pulumi stack export --file FILE` write the file itself",
);

/// What these bytes are, if they are no text in UTF-8.
pub(super) fn of_bytes(bytes: &[u8]) -> Option<Said> {
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if marked || is_utf_16(bytes) {
        return Some(UTF_16);
    }
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, said)| *said)
}

/// Whether every other byte at the beginning is zero: JSON begins with ASCII, and has no zeros.
fn is_utf_16(bytes: &[u8]) -> bool {
    let first = bytes.get(..4).or(bytes.get(..2)).unwrap_or_default();
    let is_zero = |from: usize| first.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    first.iter().any(|byte| *byte != 0) && (is_zero(0) || is_zero(1))
}

const STATE: &str = "show the state: `terraform show -json > FILE`, without a plan's name";
const DEPLOYED: &str = "name the deployed stack: `--stack cloudformation:NAME`";

/// Members by which other output of the tools is known: all of these are there.
const OUTPUTS: [(&[&str], Said); 11] = [
    (&["planned_values"], ("this is a plan, which says what is to be, not what was deployed", STATE)),
    (&["resource_changes"], ("this is a plan, which says what is to be, not what was deployed", STATE)),
    (
        &["provider_schemas"],
        ("this is `terraform providers schema -json`: what providers can do, not what was deployed", STATE),
    ),
    (
        &["function_signatures"],
        ("this is `terraform metadata functions -json`, which tells nothing of what was deployed", STATE),
    ),
    (
        &["provider_selections"],
        ("this is `terraform version -json`, which tells nothing of what was deployed", STATE),
    ),
    (
        &["valid", "error_count"],
        (
            "this is `terraform validate -json`: what is right with the configuration, not what was deployed",
            STATE,
        ),
    ),
    (
        &["changeSummary"],
        (
            "this is `pulumi preview --json`, which says what is to be, not what was deployed",
            "export the stack: `pulumi stack export --file FILE`",
        ),
    ),
    (&["Resources"], ("this is a template of CloudFormation, not the state of a stack", DEPLOYED)),
    (
        &["AWSTemplateFormatVersion"],
        ("this is a template of CloudFormation, not the state of a stack", DEPLOYED),
    ),
    (&["TemplateBody"], ("this is an answer of CloudFormation, not the state of a stack", DEPLOYED)),
    (
        &["StackResourceSummaries"],
        ("this is an answer of CloudFormation, not the state of a stack", DEPLOYED),
    ),
];

/// What a JSON object is by its members, if it is known and no state. `at` knows where a member stands.
pub(super) fn of_members(at: impl Fn(&str) -> Option<usize>) -> Option<Wrong> {
    let (place, (message, help)) = OUTPUTS.iter().find_map(|(members, said)| {
        let places: Option<Vec<_>> = members.iter().map(|name| at(name)).collect();
        Some((places?.first().copied()?, said))
    })?;
    Some(Wrong::new(place, *message).help(*help))
}
