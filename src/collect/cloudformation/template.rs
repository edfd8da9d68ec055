//! Credentials that stand in templates.

use crate::declared::template;
use crate::secrets::{self, Search};
use serde_json::Value;

/// The places that hold a credential.
pub(super) fn secrets(text: &str) -> Search {
    let Some(template) = template(text) else { return secrets::in_text(text) };
    let mut seen = Vec::new();
    visit(&template, "", "", &mut seen);
    let mut search: Search = seen.into_iter().collect();
    search.found.sort();
    search
}

/// Functions whose arguments name something and hold no value.
const NAMES: [&str; 5] = ["Ref", "Fn::GetAtt", "Fn::ImportValue", "Fn::FindInMap", "Condition"];

/// `name`: of the property that the value is of.
fn visit(value: &Value, path: &str, name: &str, seen: &mut Vec<Search>) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| !NAMES.contains(&key.as_str())) {
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
            let mut search = secrets::variable(name, text);
            search.found.iter_mut().for_each(|finding| path.clone_into(&mut finding.name));
            seen.push(search);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::secrets;

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
    fn credentials_are_named_by_their_place() {
        let found: Vec<_> =
            secrets(YAML).found.into_iter().map(|finding| (finding.name, finding.kind)).collect();
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
        assert_eq!(found.found.iter().map(|finding| finding.kind).collect::<Vec<_>>(), ["password"]);
    }
}
