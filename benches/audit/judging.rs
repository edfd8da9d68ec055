//! How long each check takes over a snapshot.

use super::child::{self, Cost};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;

pub(super) struct Judging {
    pub(super) cost: Cost,
    /// By check.
    pub(super) times: BTreeMap<String, Duration>,
    pub(super) findings: u64,
}

/// Judges, and reads what `-vv` says of each check.
pub(super) fn of(command: &mut Command) -> Result<Judging, String> {
    let cost = child::run(command.arg("-vv"))?;
    let directory = command.get_current_dir().expect("a directory");
    let talk = std::fs::read_to_string(directory.join("stderr")).expect("what was said");
    let mut judging = Judging { cost, times: BTreeMap::new(), findings: 0 };
    for line in talk.lines().filter(|line| line.contains("judged check=")) {
        let field = |name: &str| {
            let value = line.split_whitespace().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
            value.unwrap_or_default().trim_matches('"').to_owned()
        };
        let number = |name: &str| field(name).parse().unwrap_or_default();
        judging.times.insert(field("check"), Duration::from_micros(number("micros")));
        judging.findings += number("findings");
    }
    assert!(!judging.times.is_empty(), "-vv tells of no check:\n{talk}");
    Ok(judging)
}
