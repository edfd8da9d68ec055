//! What the policies of a principal say, statement by statement.

use super::super::named::Named;
use super::super::reason::{Became, Outsider, StatementReason};
use super::super::request::{self, Caller, Network, Reach, Request};
use super::{Document, Holder};
use std::collections::BTreeMap;

impl Holder<'_> {
    /// The statements of a policy that it holds, and what becomes of their conditions.
    pub fn reasons(&self, document: &Document) -> Vec<StatementReason> {
        let (named, values) = (Named::default(), BTreeMap::new());
        let holder = request::Holder { arn: self.own_arn(), values: &values, reach: Reach::Unnamed };
        let caller = Caller::Holder(holder);
        let request = Request::new(caller, Network::Internet, self.account, &named, &[]);
        let name = "the holder";
        let outsiders = [Outsider { requests: vec![request], networks: &Network::EVERYWHERE, name }];
        // What the holder fills in decides, and what was written is told.
        let filled = document.held_by(self.user(), self.account, self.own_arn());
        let each = document.statements().zip(&filled.policy().statements).zip(1..);
        let reason = |((statement, filled_in), number): ((super::Statement, &super::Statement), i64)| {
            let mut conditions = filled.policy().conditions(filled_in, &outsiders);
            for condition in &mut conditions {
                let written = statement.conditions.get(&condition.operator);
                let written = written.and_then(|keys| keys.get(&condition.key));
                condition.values = written.into_iter().flatten().cloned().collect();
            }
            let decides = |became: Became| {
                matches!(
                    became,
                    Became::NarrowsWho
                        | Became::NarrowsWhere
                        | Became::NarrowsWhat
                        | Became::NarrowsHow
                        | Became::Avoided
                        | Became::KeyNotKnown
                        | Became::NotUnderstood
                )
            };
            let is_deny = statement.effect == "Deny";
            let is_open = !conditions.iter().any(|condition| decides(condition.became));
            let mut reason = statement.reason(number, conditions);
            reason.outcome = match (is_deny, is_open) {
                (false, true) => "gives these actions",
                (false, false) => "gives these actions as far as its conditions let it",
                (true, true) => "takes these actions away",
                (true, false) => "takes these actions away for no request for certain",
            }
            .to_owned();
            reason
        };
        each.map(reason).collect()
    }
}
