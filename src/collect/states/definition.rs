//! What a definition says of its states, in the Amazon States Language.
//!
//! <https://states-language.net/spec.html>

use serde_json::{Map, Value, json};

/// The states of a definition, those of branches and iterations too; none where it is no definition.
pub(super) fn states(definition: &Value) -> Option<Value> {
    let mut found = Vec::new();
    let is_whole = gather(definition, "", &mut found);
    let timeout = has_timeout(definition);
    is_whole.then(|| {
        found.iter_mut().for_each(|state| state["MachineTimeout"] = timeout.into());
        found.into()
    })
}

/// Gathers the states of a machine, or of one within a state.
fn gather(machine: &Value, path: &str, found: &mut Vec<Value>) -> bool {
    let Some(states) = machine["States"].as_object() else { return false };
    states.iter().all(|(name, state)| {
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        found.push(summary(&path, state));
        let branches = state["Branches"].as_array().into_iter().flatten();
        let within = ["Iterator", "ItemProcessor"].map(|name| &state[name]);
        let machines = branches.chain(within.into_iter().filter(|one| one.is_object()));
        state["Type"].is_string() && machines.into_iter().all(|machine| gather(machine, &path, found))
    })
}

fn summary(path: &str, state: &Value) -> Value {
    let is_some = |name: &str| state[name].as_array().is_some_and(|rules| !rules.is_empty());
    // `Arguments` in JSONata.
    let arguments = if state["Arguments"].is_object() { &state["Arguments"] } else { &state["Parameters"] };
    json!({
        "Name": path,
        "Type": state["Type"],
        "Resource": state["Resource"],
        "Named": named(arguments),
        "HasRetry": is_some("Retry"),
        "HasCatch": is_some("Catch"),
        "HasTimeout": has_timeout(state),
    })
}

fn has_timeout(state: &Value) -> bool {
    ["TimeoutSeconds", "TimeoutSecondsPath"].iter().any(|name| !state[*name].is_null())
}

/// The arguments by which tasks name what they call.
/// <https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html>
const NAMING: [&str; 6] =
    ["FunctionName", "QueueUrl", "StateMachineArn", "TableName", "TargetArn", "TopicArn"];

/// What a task names in so many words: not what is computed while it runs.
fn named(arguments: &Value) -> Map<String, Value> {
    let literal = |value: &Value| value.as_str().is_some_and(|text| !text.starts_with("{%"));
    let of = |name: &&str| {
        let value = &arguments[*name];
        literal(value).then(|| ((*name).to_owned(), value.clone()))
    };
    NAMING.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::states;
    use serde_json::{Value, json};

    fn names(definition: &Value) -> Option<Vec<String>> {
        let states = states(definition)?;
        let name = |state: &Value| state["Name"].as_str().unwrap_or_default().to_owned();
        Some(states.as_array()?.iter().map(name).collect())
    }

    #[test]
    fn states_within_others_are_found() {
        let inner = json!({ "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } });
        let definition = json!({ "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [inner] },
            "M": { "Type": "Map", "ItemProcessor": inner },
            "O": { "Type": "Map", "Iterator": inner },
        } });
        let found = names(&definition).expect("a definition");
        assert_eq!(found, ["A", "A/B", "M", "M/B", "O", "O/B"]);
    }

    #[test]
    fn what_is_no_definition_has_no_states_that_are_known() {
        assert_eq!(names(&json!({})), None);
        assert_eq!(names(&json!({ "States": { "A": {} } })), None);
        let broken = json!({ "States": { "M": { "Type": "Map", "ItemProcessor": {} } } });
        assert_eq!(names(&broken), None);
    }

    #[test]
    fn only_what_is_said_in_so_many_words_is_named() {
        let definition = json!({ "States": { "A": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": "f", "Payload.$": "$", "TopicArn.$": "$.topic", "Password": "x" },
            "Retry": [],
            "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "B" }],
            "TimeoutSeconds": 5,
        } } });
        let told = &states(&definition).expect("a definition")[0];
        assert_eq!(told["Named"], json!({ "FunctionName": "f" }));
        assert_eq!([&told["HasRetry"], &told["HasCatch"], &told["HasTimeout"]], [false, true, true]);
        let computed = json!({ "States": { "A": {
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": { "QueueUrl": "{% $q %}" },
        } } });
        assert_eq!(states(&computed).expect("a definition")[0]["Named"], json!({}));
    }
}
