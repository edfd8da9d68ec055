//! `${stack.outputs.vpcId}` and its like: values that a document takes from the stack that it is about.

use crate::catalogue::{Kind, ParamValue};
use crate::declared::Declaration;
use crate::diagnostic::Problem;
use crate::scope::Pattern;
use crate::secrets;
use regex::{Captures, Regex};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// `${stack.…}` and `${config.…}`; with a second `$` before it, it stands for itself.
static VARIABLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\$?)\$\{\s*((?:stack|config)\.[^{}\s]*)\s*\}").expect("a fixed expression")
});

/// What the variables of a document stand for.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    /// By the name between the brackets; several stacks may have one.
    known: BTreeMap<String, Vec<Meaning>>,
    has_stack: bool,
    /// A stack is named, and is not read.
    is_unread: bool,
    /// Where the configuration was read, or was looked for.
    config: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum Meaning {
    Scalar(ParamValue),
    Secret,
    /// A list or an object.
    Compound,
    /// `null`, or of a kind that parameters have not.
    Nothing,
}

impl Variables {
    /// What the stacks say of themselves.
    pub fn of(declaration: &Declaration) -> Self {
        let mut variables =
            Self { has_stack: !declaration.is_empty(), is_unread: declaration.unread > 0, ..Self::default() };
        for stack in &declaration.stacks {
            let text = |text: &String| Meaning::Scalar(ParamValue::String(text.clone()));
            variables.add("stack.name", stack.name.as_ref().map_or(Meaning::Nothing, text));
            variables.add("stack.project", stack.project.as_ref().map_or(Meaning::Nothing, text));
            for output in &stack.outputs {
                let meaning = output.value.as_ref().map_or(Meaning::Secret, Meaning::of);
                variables.add(&format!("stack.outputs.{}", output.name), meaning);
            }
        }
        variables
    }

    /// With the configuration of a stack, as `Pulumi.<stack>.yaml` holds it. Keys of the stack's own project need not
    /// name it.
    ///
    /// # Errors
    ///
    /// When it is not such a file.
    pub fn with_config(mut self, file: &str, text: &str, project: Option<&str>) -> Result<Self, Problem> {
        #[derive(serde::Deserialize)]
        struct Settings {
            #[serde(default)]
            config: BTreeMap<String, Value>,
        }
        let settings: Settings = serde_saphyr::from_str(text).map_err(|error| {
            let at = error.location().and_then(|location| location.span().byte_offset()).unwrap_or(0);
            Problem::in_secret(file, text, at as usize, "this is no configuration of a stack")
                .help("it holds `config:`, and below it `project:key: value`")
        })?;
        for (key, value) in &settings.config {
            // A plain value may be meant to be a secret, and a report would show it.
            let looks_secret = value.as_str().is_some_and(|text| secrets::in_variable(key, text).is_some());
            let meaning = if looks_secret { Meaning::Secret } else { Meaning::of(value) };
            let own = key.split_once(':').filter(|(of, _)| Some(*of) == project).map(|(_, key)| key);
            for name in own.into_iter().chain([key.as_str()]) {
                self.add(&format!("config.{name}"), meaning.clone());
            }
        }
        self.config = Some(file.to_owned());
        Ok(self)
    }

    fn add(&mut self, name: &str, meaning: Meaning) {
        let meanings = self.known.entry(name.to_owned()).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// A value of a parameter with its variables replaced. One that stands alone keeps its kind, unless a text is wanted.
    pub(super) fn value(
        &self,
        value: &ParamValue,
        kind: Kind,
        place: &Problem,
    ) -> Result<ParamValue, Problem> {
        match value {
            ParamValue::String(text) => match whole(text) {
                Some(name) if kind != Kind::String => self.meaning(name, place).cloned(),
                _ => Ok(ParamValue::String(self.text(text, place)?)),
            },
            ParamValue::Strings(list) => {
                let list: Vec<_> =
                    list.iter().map(|text| self.text(text, place)).collect::<Result<_, _>>()?;
                let numbers = || list.iter().map(|text| text.parse().ok()).collect::<Option<Vec<i64>>>();
                let numbers = (kind == Kind::Integers && !list.is_empty()).then(numbers).flatten();
                Ok(numbers.map_or_else(|| ParamValue::Strings(list.clone()), ParamValue::Integers))
            }
            other => Ok(other.clone()),
        }
    }

    /// A text with its variables replaced.
    pub(super) fn text(&self, text: &str, place: &Problem) -> Result<String, Problem> {
        self.replaced(text, place, |value| value)
    }

    /// A glob with its variables replaced by what matches their values alone.
    pub(super) fn glob(&self, text: &str, place: &Problem) -> Result<String, Problem> {
        self.replaced(text, place, |value| Pattern::only(&value))
    }

    fn replaced(
        &self,
        text: &str,
        place: &Problem,
        written: impl Fn(String) -> String,
    ) -> Result<String, Problem> {
        let mut wrong = None;
        let replaced = VARIABLE.replace_all(text, |found: &Captures<'_>| {
            if !found[1].is_empty() {
                return found[0][1..].to_owned();
            }
            match self.meaning(&found[2], place) {
                Ok(ParamValue::String(text)) => written(text.clone()),
                Ok(other) => written(other.to_string()),
                Err(problem) => {
                    wrong.get_or_insert(problem);
                    String::new()
                }
            }
        });
        match wrong {
            Some(problem) => Err(problem),
            None => Ok(replaced.into_owned()),
        }
    }

    fn meaning(&self, name: &str, place: &Problem) -> Result<&ParamValue, Problem> {
        let problem = |message: String| Problem { message, ..place.clone() };
        match self.known.get(name).map(Vec::as_slice) {
            Some([Meaning::Scalar(value)]) => Ok(value),
            Some([Meaning::Secret]) => {
                Err(problem(format!("`{name}` is a secret, which no document may tell")))
            }
            Some([Meaning::Compound]) => {
                Err(problem(format!("`{name}` is a list or an object, and a parameter takes one value"))
                    .help("export what is needed of it as an output of its own"))
            }
            Some([Meaning::Nothing]) => Err(problem(format!("`{name}` has no value in this stack"))),
            Some(_) => Err(problem(format!("the stacks differ in `{name}`")).help("name one stack only")),
            None => Err(self.unknown(name, place)),
        }
    }

    fn unknown(&self, name: &str, place: &Problem) -> Problem {
        let problem = |message: String| Problem { message, ..place.clone() };
        if !self.has_stack {
            return problem(format!("`{name}` is known of a stack, and no stack was given"))
                .help("name one with --stack");
        }
        if name.starts_with("stack.") && self.is_unread {
            return problem(format!(
                "`{name}` is known when the live stack is read, and this command asks AWS nothing"
            ))
            .help("leave --stack out to plan a document without variables, or audit");
        }
        if name.starts_with("config.") && self.config.is_none() {
            return problem(format!("`{name}` is not known: there is no configuration of the stack"))
                .help("name it with --stack-config, or put Pulumi.<stack>.yaml beside the document");
        }
        let of = if name.starts_with("config.") { "config." } else { "stack." };
        let names = self.known.keys().map(String::as_str).filter(|known| known.starts_with(of));
        let names: Vec<_> = names.collect();
        problem(format!("the stack has no `{name}`"))
            .help(if names.is_empty() {
                "it has none at all".to_owned()
            } else {
                format!("it has {}", names.join(", "))
            })
            .did_you_mean(name, names)
    }
}

impl Meaning {
    fn of(value: &Value) -> Self {
        match value {
            Value::Bool(value) => Self::Scalar(ParamValue::Bool(*value)),
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Self::Scalar(ParamValue::Integer(whole)),
                (None, Some(number)) => Self::Scalar(ParamValue::Number(number)),
                (None, None) => Self::Nothing,
            },
            Value::String(text) => Self::Scalar(ParamValue::String(text.clone())),
            Value::Object(members) if members.contains_key("secure") => Self::Secret,
            Value::Array(_) | Value::Object(_) => Self::Compound,
            Value::Null => Self::Nothing,
        }
    }
}

/// The name of the variable that a text is, and nothing else.
fn whole(text: &str) -> Option<&str> {
    let found = VARIABLE.captures(text)?;
    (found.get(0)?.as_str() == text && found[1].is_empty()).then(|| found.get(2).map(|name| name.as_str()))?
}
