//! Whatever the form in which a template declares a value, alone or in a list, it is compared with what is live.

use super::{Around, How, Outcome};
use crate::declared::asked::Asked;
use crate::declared::mapping::{Mapping, Property};
use crate::declared::path::items;
use crate::declared::properties::Properties;
use crate::declared::stack::Tool;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What such a property may say, and something else; none where it is a whole document.
fn sample(how: How) -> Option<[Value; 2]> {
    Some(match how {
        How::AtLeast => [json!(5), json!(7)],
        How::Switch => [json!(true), json!(false)],
        How::Time => [json!("2026-01-01T00:00:00Z"), json!("2026-01-02T00:00:00Z")],
        How::Protocol => [json!("tcp"), json!("udp")],
        How::Cidr => [json!("10.0.0.0/16"), json!("10.1.0.0/16")],
        How::Plain | How::Caseless | How::Contains | How::Key | How::Reference | How::Version => {
            [json!("one"), json!("other")]
        }
        _ => return None,
    })
}

/// Compares what a template says of a property with what is live.
fn compared(kind: &str, property: &Property, declared: Value, live: &Value) -> Option<Outcome> {
    let inputs = property.path(Tool::CloudFormation)?.lead_to(declared)?;
    let inputs = Properties { values: inputs.as_object()?.clone(), ..Properties::default() };
    let (outputs, tags) = (Properties::default(), BTreeMap::new());
    let asked = Asked::new((Tool::CloudFormation, kind, Some("id")), (&inputs, &outputs), &tags);
    let said = asked.says(property)?.values.ok()?;
    let live = property.live.lead_to(live.clone())?;
    let found = property.live.find(&live, &asked.selector()).values;
    let found: Vec<_> = if property.live.is_many() {
        found.into_iter().flat_map(items).cloned().collect()
    } else {
        found.into_iter().cloned().collect()
    };
    property.compare(&said, &found, false, &Around::default())
}

#[test]
fn every_mapping_of_cloudformation_takes_a_value_alone_and_in_a_list() {
    let (mut wrong, mut held) = (Vec::new(), 0);
    for kind in Mapping::own().kinds_in(Tool::CloudFormation) {
        for property in kind.properties.iter().filter(|property| property.says.is_none()) {
            let Some([one, other]) = sample(property.how) else { continue };
            for declared in [one.clone(), json!([one])] {
                let mut hold = |live: &Value, is_equal: bool| {
                    let outcome = compared(&kind.table, property, declared.clone(), live);
                    held += usize::from(outcome.is_some());
                    if outcome.as_ref().is_some_and(|outcome| outcome.is_equal != is_equal) {
                        wrong.push(format!("{}.{}: {outcome:?}", kind.table, property.column));
                    }
                };
                hold(&one, true);
                // More than was asked for is fine there.
                if property.how != How::AtLeast {
                    hold(&other, false);
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(held > 1000, "{held}");
}

/// A list of several is never one of them.
#[test]
fn a_list_of_two_is_more_than_one() {
    for kind in Mapping::own().kinds_in(Tool::CloudFormation) {
        for property in kind.properties.iter().filter(|property| property.says.is_none()) {
            let Some([one, other]) = sample(property.how) else { continue };
            let outcome = compared(&kind.table, property, json!([one, other]), &one);
            assert!(outcome.is_none_or(|outcome| !outcome.is_equal), "{}.{}", kind.table, property.column);
        }
    }
}
