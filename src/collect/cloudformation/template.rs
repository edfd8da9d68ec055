//! What stands in templates: credentials, and what a delete leaves.

use crate::declared::{is_credential, template};
use crate::secrets::{self, Finding, Search};
use serde_json::{Value, json};

/// The places that hold a credential.
pub(super) fn secrets(text: &str) -> Search {
    let Some(template) = template(text) else { return secrets::in_text(text) };
    let mut seen = Vec::new();
    visit(&template, "", "", &mut seen);
    for (name, resource) in template["Resources"].as_object().into_iter().flatten() {
        let kind = resource["Type"].as_str().unwrap_or_default();
        visit_type(&resource["Properties"], kind, "", &format!("Resources.{name}.Properties"), &mut seen);
    }
    let mut search: Search = seen.into_iter().collect();
    search.found.sort();
    search
}

/// The resources that a delete of the stack leaves, or of which it leaves a copy; none where the text is no template. With
/// the language extensions a parameter may decide.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
pub(super) fn retained(text: &str) -> Option<Value> {
    let template = template(text)?;
    let resources = template["Resources"].as_object()?;
    let kept = resources.iter().filter_map(|(name, resource)| {
        let policy = resource.get("DeletionPolicy")?;
        (policy.as_str() != Some("Delete")).then(|| json!({ "name": name, "policy": policy.as_str() }))
    });
    Some(kept.collect())
}

/// Functions whose arguments name something and hold no value.
const NAMES: [&str; 5] = ["Ref", "Fn::GetAtt", "Fn::ImportValue", "Fn::FindInMap", "Condition"];

/// What the type says is a credential. `path`: in the properties, without places in lists; `place`: in the template.
fn visit_type(value: &Value, kind: &str, path: &str, place: &str, seen: &mut Vec<Search>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| *key != "Ref" && !key.starts_with("Fn::")) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                visit_type(value, kind, &path, &format!("{place}.{key}"), seen);
            }
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(at, item)| visit_type(item, kind, path, &format!("{place}.{at}"), seen));
        }
        Value::String(text)
            if !text.is_empty() && is_credential(kind, path) && !secrets::is_reference(text) =>
        {
            let name = path.rsplit('.').next().unwrap_or_default();
            // The search by names has told it.
            if secrets::in_variable(name, text).is_none() {
                let found = vec![Finding { name: place.to_owned(), kind: "credential" }];
                seen.push(Search { found, is_whole: true });
            }
        }
        _ => {}
    }
}

/// A text that is put together, with `${}` for what is not written in the template.
fn joined(argument: &Value) -> Option<String> {
    let (separator, items) = (argument[0].as_str()?, argument[1].as_array()?);
    let texts: Vec<_> = items.iter().map(|item| item.as_str().unwrap_or("${}")).collect();
    Some(texts.join(separator))
}

/// `name`: of the property that the value is of.
fn visit(value: &Value, path: &str, name: &str, seen: &mut Vec<Search>) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| !NAMES.contains(&key.as_str())) {
                if let Some(text) = joined(value).filter(|_| key == "Fn::Join") {
                    see(name, &text, &below(key), seen);
                }
                // The value of a function, and the default of a parameter, are of what they stand in.
                let is_inner =
                    key.starts_with("Fn::") || (key == "Default" && path.starts_with("Parameters."));
                visit(value, &below(key), if is_inner { name } else { key }, seen);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| visit(item, &below(&at.to_string()), name, seen));
        }
        Value::String(text) => {
            see(name, text, path, seen);
        }
        _ => {}
    }
}

fn see(name: &str, text: &str, path: &str, seen: &mut Vec<Search>) {
    let mut search = secrets::variable(name, text);
    search.found.iter_mut().for_each(|finding| path.clone_into(&mut finding.name));
    seen.extend((!search.is_whole || !search.found.is_empty()).then_some(search));
}

#[cfg(test)]
mod tests {
    use super::{retained, secrets};
    use serde_json::json;

    #[test]
    fn what_a_delete_leaves_is_named() {
        let text = "Resources:\n  A: { Type: T, DeletionPolicy: Retain }\n  B: { Type: T, DeletionPolicy: Delete }\n  \
                    C: { Type: T }\n  D: { Type: T, DeletionPolicy: !Ref Kept }\n";
        let kept = json!([{ "name": "A", "policy": "Retain" }, { "name": "D", "policy": null }]);
        assert_eq!(retained(text), Some(kept));
        assert_eq!(retained("Resources: ["), None);
        assert_eq!(retained("no template"), None);
    }

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
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      UserData:
        Fn::Base64: !Join ["", ["export DB_", "PASSWORD=", hunter2-Xy7, "\nexport A=", !Ref Stage]]
  Key:
    Type: AWS::ApiGateway::ApiKey
    Properties: { Name: k, Value: moderate rain in quartzville }
  Other:
    Type: AWS::ApiGateway::ApiKey
    Properties: { Name: k, Value: !Ref Token }
"#;

    #[test]
    fn credentials_are_named_by_their_place() {
        let found: Vec<_> =
            secrets(YAML).found.into_iter().map(|finding| (finding.name, finding.kind)).collect();
        let at = |path: &str| path.to_owned();
        assert_eq!(
            found,
            [
                (at("Parameters.DbPassword.Default"), "password"),
                (at("Resources.Function.Properties.Environment.Variables.API_TOKEN.Fn::Sub"), "token"),
                (at("Resources.Instance.Properties.UserData.Fn::Base64.Fn::Join"), "password"),
                (at("Resources.Key.Properties.Value"), "credential"),
            ]
        );
    }

    #[test]
    fn a_text_that_is_no_template_is_searched_as_text() {
        let found = secrets("a: [\npassword: hunter2-Xy7\n");
        assert_eq!(found.found.iter().map(|finding| finding.kind).collect::<Vec<_>>(), ["password"]);
    }
}
