//! What was in scope, and how much was left out.

use super::stacks::count;
use crate::store::{Audit, ScopeKind};

/// The scope in words; none where the whole account was judged.
pub(super) fn said(audit: &Audit) -> Option<String> {
    let judged = &audit.judged;
    if !judged.is_narrow() {
        return None;
    }
    let declared = audit.stacks.iter().map(|stack| stack.resources).sum();
    let mut parts = Vec::new();
    if judged.scope == ScopeKind::Stack {
        let stacks = count(audit.stacks.len() as u64, "stack");
        let resources = count(declared, "resource");
        parts.push(format!("{stacks} with {resources}, and what they depend on"));
    }
    parts.extend(judged.tags.iter().map(|(key, value)| format!("the tag {key}={value}")));
    if !judged.arns.is_empty() {
        parts.push(format!("ARNs like {}", judged.arns.join(" or ")));
    }
    let about = count(judged.resources, "live resource");
    let left_out = outside(judged.left_out).map(|words| format!(", {words}")).unwrap_or_default();
    Some(format!("{}: {about} judged{left_out}", parts.join("; ")))
}

/// How many findings are about nothing in scope, in words; none where there are none.
pub(super) fn outside(findings: u64) -> Option<String> {
    (findings > 0).then(|| format!("{} outside the scope", count(findings, "finding")))
}
