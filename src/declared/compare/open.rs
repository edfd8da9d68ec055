//! Lists of which only AWS knows some items: what is known of them may differ all the same.

use super::{Around, How, Outcome, network, pairs, policies, policy, scalar};
use crate::declared::asked::Parts;
use crate::declared::mapping::Property;
use crate::declared::path::items;
use serde_json::{Value, json};

impl Property {
    /// The outcome, if it is that the two differ whatever the open parts come to.
    pub(in crate::declared) fn compare_parts(
        &self,
        parts: &Parts,
        live: &[Value],
        around: &Around<'_>,
    ) -> Option<Outcome> {
        let Parts { known, open } = parts;
        if self.live.is_many() {
            let live: Vec<_> = live.iter().flat_map(items).cloned().collect();
            let most = if self.how == How::Contains { usize::MAX } else { open.len() };
            let is_same = |one: &Value, other: &Value| scalar::is_same(self.how, one, other, around);
            return differing(items(known).cloned().collect(), live, most, is_same, |_| true);
        }
        let live = live.first().unwrap_or(&Value::Null);
        let list = |value: Value| items(&value).cloned().collect::<Vec<_>>();
        match self.how {
            How::Rules => {
                let may_be = |rule: &Value| open.iter().any(|open| network::may_be(rule, open, around));
                let (known, live) = (network::rules(known, around), network::rules(live, around));
                differing(list(known), list(live), usize::MAX, Value::eq, may_be)
            }
            How::Policy => {
                let statements = |policy: Value| list(policy["Statement"].clone());
                differing(statements(policy(known)), statements(policy(live)), open.len(), Value::eq, |_| {
                    true
                })
            }
            How::Policies => {
                let each = |value: Value| value.as_object().into_iter().flatten().map(named).collect();
                differing(each(policies(known)), each(policies(live)), open.len(), Value::eq, |_| true)
            }
            How::Pairs | How::SomePairs | How::Tags => {
                let most = if self.how == How::Pairs { open.len() } else { usize::MAX };
                let each = |value: &Value| pairs(value).iter().map(named).collect();
                let is_same = |one: &Value, other: &Value| {
                    one["name"] == other["name"]
                        && scalar::is_same(How::Plain, &one["value"], &other["value"], around)
                };
                differing(each(known), each(live), most, is_same, |_| true)
            }
            _ => None,
        }
    }
}

fn named((name, value): (&String, &Value)) -> Value {
    json!({ "name": name, "value": value })
}

/// The outcome where a known item is not live, more than `most` others are, or one of these that none of the open ones
/// `may_be`.
fn differing(
    known: Vec<Value>,
    live: Vec<Value>,
    most: usize,
    is_same: impl Fn(&Value, &Value) -> bool,
    may_be: impl Fn(&Value) -> bool,
) -> Option<Outcome> {
    let is_declared = |item: &&Value| known.iter().any(|one| is_same(one, item));
    let others: Vec<_> = live.iter().filter(|item| !is_declared(item)).collect();
    let all_live = known.iter().all(|one| live.iter().any(|item| is_same(one, item)));
    let is_possible = all_live && others.len() <= most && others.into_iter().all(may_be);
    (!is_possible).then(|| Outcome { declared: known.into(), live: live.into(), is_equal: false })
}
