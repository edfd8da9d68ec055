//! Which stacks were in scope, and how much of them is compared with what is live.

use super::layout::{Ink, Page};
use crate::store::{DeclaredStack, DeclaredType};
use std::collections::BTreeMap;

/// Each stack, and below it what is not compared, by the reason.
pub(super) fn render(stacks: &[DeclaredStack], page: Page) -> String {
    stacks.iter().map(|stack| one(stack, page)).collect()
}

fn one(stack: &DeclaredStack, page: Page) -> String {
    let DeclaredStack { tool, name, source, resources, compared, unread, coverage_percent, .. } = stack;
    let mut text = format!("{tool}, {source}: {}", count(*resources, "resource"));
    if *resources > 0 {
        text += &format!(", {compared} compared with what is live ({coverage_percent} %)");
    }
    if *unread > 0 {
        text += &format!(", {unread} of them unread");
    }
    let lead = [(Ink::Plain, "  "), (Ink::Bold, name), (Ink::Plain, "  ")];
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for DeclaredType { kind, not_compared, reason, .. } in &stack.types {
        if let Some(reason) = reason {
            reasons.entry(reason).or_default().push(format!("{not_compared} {kind}"));
        }
    }
    let left_out = reasons.into_iter().map(|(reason, kinds)| {
        let text = format!("not compared, because {reason}: {}", kinds.join(", "));
        page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &text)
    });
    page.paragraph(&lead, Ink::Plain, &text) + &left_out.collect::<String>()
}

pub(super) fn count(number: u64, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
