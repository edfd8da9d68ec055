//! Templates, in JSON or in YAML with the short forms of the functions: `!Sub` is read as `Fn::Sub`.

use crate::secrets::{self, Finding};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};
use serde_saphyr::Tagged;
use std::fmt;

/// The template as JSON; `None` where it is neither.
pub(super) fn parse(text: &str) -> Option<Value> {
    let read = || serde_saphyr::from_str::<Node>(text).ok().map(|node| node.0);
    serde_json::from_str(text).ok().or_else(read).filter(Value::is_object)
}

/// The places that hold a credential.
pub(super) fn secrets(text: &str) -> Vec<Finding> {
    let Some(template) = parse(text) else { return secrets::in_text(text) };
    let mut found = Vec::new();
    visit(&template, "", "", &mut found);
    found.sort();
    found
}

/// Functions whose arguments name something and hold no value.
const NAMES: [&str; 5] = ["Ref", "Fn::GetAtt", "Fn::ImportValue", "Fn::FindInMap", "Condition"];

/// `name`: of the property that the value is of.
fn visit(value: &Value, path: &str, name: &str, found: &mut Vec<Finding>) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| !NAMES.contains(&key.as_str())) {
                // The value of a function, and the default of a parameter, are of what they stand in.
                let is_inner =
                    key.starts_with("Fn::") || (key == "Default" && path.starts_with("Parameters."));
                visit(value, &below(key), if is_inner { name } else { key }, found);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| visit(item, &below(&at.to_string()), name, found));
        }
        Value::String(text) => {
            let kind = secrets::in_variable(name, text);
            found.extend(kind.map(|kind| Finding { name: path.to_owned(), kind }));
        }
        _ => {}
    }
}

/// A value of YAML, its tag as the function that it is short for.
struct Node(Value);

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(Plain(value), tag) = Tagged::deserialize(deserializer)?;
        let function =
            tag.as_deref().and_then(|tag| tag.strip_prefix('!')).filter(|tag| !tag.starts_with('!'));
        Ok(Self(match function {
            None => value,
            Some(name @ ("Ref" | "Condition")) => json!({ name: value }),
            Some(name) => json!({ format!("Fn::{name}"): value }),
        }))
    }
}

/// A value of YAML whose own tag was taken off.
struct Plain(Value);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a template")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Node(value)) = items.next_element()? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Node(value))) = entries.next_entry::<String, _>()? {
            map.insert(key, value);
        }
        Ok(map.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, secrets};
    use serde_json::json;

    const YAML: &str = r#"
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  DbPassword: { Type: String, NoEcho: true, Default: hunter2-Xy7 }
  Token: { Type: String, NoEcho: true }
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    DependsOn: [Vpc]
    Properties:
      AllocatedStorage: 20
      MultiAZ: !If [IsProd, true, false]
      MasterUserPassword: !Ref DbPassword
      Endpoint: !GetAtt Vpc.Arn
      VPCSecurityGroups: [!GetAtt [Group, GroupId], sg-1]
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Environment:
        Variables:
          API_TOKEN: !Sub "8fj2kd93jf-x7Qm"
          SECRET_ARN: !Ref Secret
          DB_PASSWORD: '{{resolve:secretsmanager:db:SecretString:password}}'
          NAME: !Join ["-", [a, !Ref Stage]]
          EMPTY:
"#;

    #[test]
    fn the_short_forms_of_functions_are_read_as_the_long_ones() {
        let template = parse(YAML).expect("a template");
        let properties = &template["Resources"]["Db"]["Properties"];
        assert_eq!(properties["AllocatedStorage"], 20);
        assert_eq!(properties["MultiAZ"], json!({ "Fn::If": ["IsProd", true, false] }));
        assert_eq!(properties["MasterUserPassword"], json!({ "Ref": "DbPassword" }));
        assert_eq!(properties["Endpoint"], json!({ "Fn::GetAtt": "Vpc.Arn" }));
        assert_eq!(properties["VPCSecurityGroups"], json!([{ "Fn::GetAtt": ["Group", "GroupId"] }, "sg-1"]));
        let variables = &template["Resources"]["Function"]["Properties"]["Environment"]["Variables"];
        assert_eq!(variables["NAME"], json!({ "Fn::Join": ["-", ["a", { "Ref": "Stage" }]] }));
        assert_eq!(variables["EMPTY"], json!(null));
    }

    #[test]
    fn what_is_no_template_is_none() {
        for text in ["", "text", "[1]", "a: [", "{"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn credentials_are_named_by_their_place() {
        let found: Vec<_> = secrets(YAML).into_iter().map(|finding| (finding.name, finding.kind)).collect();
        let at = |path: &str| path.to_owned();
        assert_eq!(
            found,
            [
                (at("Parameters.DbPassword.Default"), "password"),
                (at("Resources.Function.Properties.Environment.Variables.API_TOKEN.Fn::Sub"), "token"),
            ]
        );
    }

    #[test]
    fn a_text_that_is_no_template_is_searched_as_text() {
        let found = secrets("a: [\npassword: hunter2-Xy7\n");
        assert_eq!(found.iter().map(|finding| finding.kind).collect::<Vec<_>>(), ["password"]);
    }
}
