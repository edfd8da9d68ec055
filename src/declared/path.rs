//! Paths into nested values, for what is declared and for what is live.
//!
//! Names are found however a tool spells them: `cidr_block`, `cidrBlock` and `CidrBlock` are one, and so are `rule` and
//! `rules`, for Pulumi puts lists into the plural. A list of one is taken for what is in it: a state of Terraform keeps
//! every block as a list.

use super::properties::below;
use serde_json::{Map, Value};

/// A path: `versioning.enabled`, `attachments[].VpcId`, `roles[0]`, `Statement[Sid=statement_id].Principal.*[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Path {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// `name`
    Member(String),
    /// `*`
    EveryMember,
    /// `[]`
    EveryItem,
    /// `[0]`
    Item(usize),
    /// `[key=…]`: the item in which `key` is what a property says, or a text in quotes
    ItemWith(String, Said),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Text(String),
    /// By the first of these properties that is there.
    Property(Vec<String>),
}

/// Where a path led.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found<'a> {
    /// What is there; several only after `[]` or `*`.
    pub(super) values: Vec<&'a Value>,
    /// The path in the words of the value itself.
    pub(super) name: String,
}

impl Path {
    /// Reads a path; none where it has no meaning. The empty path leads to the value itself.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut steps = Vec::new();
        for part in parts(text) {
            let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
            match name {
                "*" => steps.push(Step::EveryMember),
                "" => return None,
                name => steps.push(Step::Member(name.to_owned())),
            }
            while !rest.is_empty() {
                let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
                steps.push(Step::item(inside)?);
                rest = after;
            }
        }
        Some(Self { steps })
    }

    /// The name that it begins with, and the path from there.
    pub(super) fn split_first(self) -> Option<(String, Self)> {
        let mut steps = self.steps.into_iter();
        let Some(Step::Member(name)) = steps.next() else { return None };
        Some((name, Self { steps: steps.collect() }))
    }

    /// Whether it leads to the value itself.
    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether it may lead to several values.
    pub(super) fn is_many(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::EveryItem | Step::EveryMember))
    }

    /// Where it leads from `value`. `said` knows what the properties say that the path asks for.
    pub(super) fn find<'a>(&self, value: &'a Value, said: &dyn Fn(&str) -> Option<String>) -> Found<'a> {
        let mut found = Found { values: vec![value], name: String::new() };
        for step in &self.steps {
            found = step.walk(found, said);
        }
        found.values.retain(|value| !value.is_null());
        found
    }
}

/// The parts of a path; what stands in brackets may have dots of its own.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let is_end = move |c: char| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        c == '.' && depth == 0
    };
    text.split(is_end).filter(|_| !text.is_empty())
}

#[cfg(test)]
impl Path {
    /// A value in which it leads to `leaf`; none where it asks for more than names and places.
    pub(super) fn lead_to(&self, leaf: Value) -> Option<Value> {
        self.steps.iter().rev().try_fold(leaf, |inner, step| match step {
            Step::Member(name) => Some(Value::Object(Map::from_iter([(name.clone(), inner)]))),
            Step::EveryItem | Step::Item(0) => {
                Some(if inner.is_array() { inner } else { vec![inner].into() })
            }
            _ => None,
        })
    }
}

impl Step {
    fn item(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::EveryItem);
        }
        let Some((key, said)) = text.split_once('=') else { return text.parse().ok().map(Self::Item) };
        let said = match said.strip_prefix('\'') {
            Some(text) => Said::Text(text.strip_suffix('\'')?.to_owned()),
            None => Said::Property(said.split('|').map(str::to_owned).collect()),
        };
        Some(Self::ItemWith(key.to_owned(), said))
    }

    fn walk<'a>(&self, from: Found<'a>, said: &dyn Fn(&str) -> Option<String>) -> Found<'a> {
        let Found { values, mut name } = from;
        let values = match self {
            Self::Member(member) => {
                let mut members = values.into_iter().filter_map(|value| {
                    let is_list = value.is_array();
                    let (spelt, value) = member_of(alone(value)?.as_object()?, member)?;
                    Some((is_list, spelt, value))
                });
                let first = members.next();
                let (is_list, spelt) = first.map_or((false, member), |(is_list, spelt, _)| (is_list, spelt));
                name = below(&if is_list { format!("{name}[0]") } else { name }, spelt);
                first.into_iter().chain(members).map(|(_, _, value)| value).collect()
            }
            Self::EveryMember => {
                values.into_iter().filter_map(Value::as_object).flat_map(Map::values).collect()
            }
            Self::EveryItem => {
                name += "[]";
                values.into_iter().flat_map(items).collect()
            }
            Self::Item(index) => {
                name += &format!("[{index}]");
                values.into_iter().filter_map(|value| items(value).nth(*index)).collect()
            }
            Self::ItemWith(key, wanted) => {
                if let Said::Text(text) = wanted {
                    name += &format!("[{text}]");
                }
                let wanted = match wanted {
                    Said::Text(text) => Some(text.clone()),
                    Said::Property(names) => names.iter().find_map(|name| said(name)),
                };
                let is_wanted = |item: &&Value| {
                    let own = item.as_object().and_then(|item| member_of(item, key));
                    own.and_then(|(_, own)| own.as_str()) == wanted.as_deref() && wanted.is_some()
                };
                values.into_iter().flat_map(items).filter(is_wanted).collect()
            }
        };
        Found { values, name }
    }
}

/// The items of a list; anything else is a list of itself.
pub(super) fn items(value: &Value) -> impl Iterator<Item = &Value> {
    let list = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
    list.iter().filter(|item| !item.is_null())
}

/// A value, or what alone is in a list.
fn alone(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(list) => list.first().filter(|_| list.len() == 1),
        other => Some(other),
    }
}

/// The member that a name means, with its own spelling.
pub(super) fn member_of<'a>(map: &'a Map<String, Value>, name: &str) -> Option<(&'a String, &'a Value)> {
    let (whole, one) = (folded(name), singular(&folded(name)));
    map.get_key_value(name)
        .or_else(|| map.iter().find(|(key, _)| folded(key) == whole))
        .or_else(|| map.iter().find(|(key, _)| singular(&folded(key)) == one))
}

/// A name without the marks of its spelling.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// A folded name in the singular. What matters is that two forms of one name become the same.
pub(super) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = name
        .strip_suffix("es")
        .filter(|stem| ["s", "x", "z", "ch", "sh"].iter().any(|end| stem.ends_with(end)));
    stem.or_else(|| name.strip_suffix('s')).unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::Path;
    use serde_json::{Value, json};

    /// Where a path leads, and how the value spells it.
    fn find(path: &str, value: &Value) -> (Vec<Value>, String) {
        let said = |name: &str| (name == "statement_id").then(|| "s3".to_owned());
        let found = Path::parse(path).expect("a path").find(value, &said);
        (found.values.into_iter().cloned().collect(), found.name)
    }

    #[test]
    fn names_are_found_in_every_tools_spelling() {
        for (path, value, name) in [
            (
                "versioning_configuration.status",
                json!({"versioning_configuration": [{"status": 1}]}),
                "versioning_configuration[0].status",
            ),
            (
                "versioning_configuration.status",
                json!({"versioningConfiguration": {"status": 1}}),
                "versioningConfiguration.status",
            ),
            (
                "db_parameter_group_name",
                json!({"DBParameterGroupName": 1, "dbSubnetGroupName": 2}),
                "DBParameterGroupName",
            ),
            ("rule.id", json!({"rules": [{"id": 1}]}), "rules[0].id"),
            ("metric_query.id", json!({"metricQueries": {"id": 1}}), "metricQueries.id"),
            ("private_ips", json!({"private_ip": 2, "private_ips": 1}), "private_ips"),
            ("", json!(1), ""),
        ] {
            assert_eq!(find(path, &value), (vec![json!(1)], name.to_owned()), "{path} in {value}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for (path, value) in [
            ("a.b", json!({"a": null})),
            ("a.b", json!({"a": [{"b": 1}, {"b": 2}]})),
            ("a[1]", json!({"a": [1]})),
            ("a[K=other]", json!({"a": [{"K": "s3"}, {}]})),
        ] {
            assert_eq!(find(path, &value).0, [Value::Null; 0], "{path} in {value}");
        }
    }

    #[test]
    fn lists_are_walked() {
        let policy = json!({"Statement": [
            {"Sid": "x", "Principal": {"AWS": ["1"]}},
            {"Sid": "s3", "Principal": {"Service": ["s3"], "AWS": ["2", "3"]}},
        ]});
        let principals = find("Statement[Sid=statement_id].Principal.*[]", &policy).0;
        assert_eq!(principals, [json!("2"), json!("3"), json!("s3")]);
        assert_eq!(find("Statement[Sid='x'].Principal.AWS[0]", &policy).0, [json!("1")]);
        let metrics = json!({"metricQueries": [{"id": "a"}, {"id": null}, {"id": "b"}]});
        let ids = (vec![json!("a"), json!("b")], "metricQueries[].id".to_owned());
        assert_eq!(find("metric_query[].id", &metrics), ids);
    }

    #[test]
    fn paths_without_meaning_are_refused() {
        for path in ["a..b", ".a", "a[", "a[b]", "a[k='x]", "a]b["] {
            assert_eq!(Path::parse(path), None, "{path}");
        }
    }
}
