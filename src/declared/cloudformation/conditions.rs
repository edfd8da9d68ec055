//! Whether the conditions of a template hold.

use super::evaluate::{Known, function};
use serde_json::Value;

impl Known<'_> {
    /// Whether a condition holds; none where that cannot be told.
    pub(super) fn holds(&self, name: &str) -> Option<bool> {
        if let Some(told) = self.told.borrow().get(name) {
            return *told;
        }
        // One that rests on itself cannot be told.
        self.told.borrow_mut().insert(name.to_owned(), None);
        let holds = self.template["Conditions"].get(name).and_then(|condition| self.is_true(condition));
        self.told.borrow_mut().insert(name.to_owned(), holds);
        holds
    }

    fn is_true(&self, condition: &Value) -> Option<bool> {
        let (name, argument) = function(condition.as_object()?)?;
        let each = || argument.as_array().into_iter().flatten().map(|one| self.is_true(one));
        match name {
            "Condition" => self.holds(argument.as_str()?),
            "Fn::Equals" => Some(self.text(argument.get(0)?)? == self.text(argument.get(1)?)?),
            "Fn::Not" => self.is_true(argument.get(0)?).map(|is_true| !is_true),
            "Fn::And" if each().any(|one| one == Some(false)) => Some(false),
            "Fn::And" => each().try_fold(true, |all, one| Some(all && one?)),
            "Fn::Or" if each().any(|one| one == Some(true)) => Some(true),
            "Fn::Or" => each().try_fold(false, |any, one| Some(any || one?)),
            _ => None,
        }
    }

    fn text(&self, value: &Value) -> Option<String> {
        super::evaluate::text(&self.value(value).ok()??)
    }
}
