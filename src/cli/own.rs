//! What is said of the user's own checks before an audit: which of them judge, and which do not.

use super::output::Output;
use crate::catalogue::Catalogue;
use crate::requirements::{Loaded, OWN, Requirements};

/// Says what becomes of the user's checks where the document is none of the user's, or names not all of them.
pub(super) fn say(output: &Output, catalogue: &Catalogue, requirements: &Requirements, loaded: &Loaded) {
    let judged: Vec<_> = requirements.requirements.iter().filter(|one| one.id == OWN).collect();
    if let (true, [own]) = (loaded.is_profile(), judged.as_slice()) {
        let (file, checks) = (&loaded.file, own.checks.join(", "));
        output
            .say(&format!("checks of your own, the requirement {OWN} beside those of the {file}: {checks}"));
    }
    let idle: Vec<_> =
        catalogue.own().map(|check| &*check.id).filter(|id| !requirements.params.contains_key(*id)).collect();
    if !idle.is_empty() {
        output.say(&format!(
            "no requirement names these checks of your own, they judge nothing: {}",
            idle.join(", ")
        ));
    }
}
