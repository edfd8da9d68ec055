//! Everything that the stacks of one run declare.

use super::place::settle;
use super::stack::Stack;
use crate::diagnostic::Problem;
use std::collections::BTreeMap;

/// Everything that the stacks of one run declare.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Declaration {
    /// In the order in which they were named.
    pub stacks: Vec<Stack>,
    /// Live stacks of CloudFormation that are not read: all that such a stack may hold counts as declared.
    pub unread: usize,
}

impl Declaration {
    /// The declaration of these stacks: places what only the others of its provider place, and tells apart what the
    /// states call by the same name.
    ///
    /// # Errors
    ///
    /// When two of them are the same stack.
    pub fn new(mut stacks: Vec<Stack>) -> Result<Self, Problem> {
        let mut sources: BTreeMap<&str, &str> = BTreeMap::new();
        for stack in &stacks {
            if let Some(first) = sources.insert(&stack.stack, &stack.source) {
                let message = format!("this is the stack `{}`, as {first} is", stack.stack);
                return Err(Problem::new(&stack.source, "", 0..0, message).help("name each stack once"));
            }
        }
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for stack in &mut stacks {
            settle(&mut stack.resources);
            for resource in &mut stack.resources {
                let times = times.entry(resource.declared_urn.clone()).or_default();
                *times += 1;
                resource.urn = match times {
                    1 => resource.declared_urn.clone(),
                    times => format!("{}#{times}", resource.declared_urn),
                };
            }
        }
        Ok(Self { stacks, unread: 0 })
    }

    /// Whether no stack was named.
    pub fn is_empty(&self) -> bool {
        self.stacks.is_empty() && self.unread == 0
    }
}
