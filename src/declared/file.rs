//! From a file to the parser of its format, which its content tells and not its name.

use super::foreign;
use super::json::{Member, Step, Wrong, walk};
use super::stack::Stack;
use super::{pulumi, terraform};
use crate::diagnostic::Problem;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// No state is larger: the largest that are known have some hundred megabytes.
const LIMIT: u64 = 1 << 30;

impl Stack {
    /// Reads the exported state of a stack.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no state, or one of another version.
    pub fn from_file(path: &Path) -> Result<Self, Problem> {
        let name = path.to_string_lossy();
        if path.is_dir() {
            let problem =
                Problem::new(&name, "", 0..0, "this is a directory, not the exported state of a stack");
            return Err(problem.help(EXPORT));
        }
        let file = std::fs::File::open(path);
        let file =
            file.map_err(|error| Problem::new(&name, "", 0..0, format!("it cannot be read: {error}")))?;
        Self::from_reader(&name, file)
    }

    /// Reads the exported state of a stack from something that is no file, and is called `name`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is no state, or one of another version.
    pub fn from_reader(name: &str, reader: impl Read) -> Result<Self, Problem> {
        let mut bytes = Vec::new();
        let read = reader.take(LIMIT + 1).read_to_end(&mut bytes);
        read.map_err(|error| Problem::new(name, "", 0..0, format!("it cannot be read: {error}")))?;
        if bytes.len() as u64 > LIMIT {
            return Err(Problem::new(name, "", 0..0, "it has more than 1 GiB: this is no state of a stack"));
        }
        let text = text(name, &bytes)?;
        parse(text, name).map_err(|Wrong { at, message, help }| {
            let problem = Problem::in_secret(name, text, at, message);
            help.into_iter().fold(problem, Problem::help)
        })
    }
}

/// What a state of Pulumi's version 4 may say that it uses (pulumi/pulumi, `pkg/resource/stack`). Each adds members that
/// are read here where they matter, and moves none.
const FEATURES: [&str; 8] = [
    "byteString",
    "hooks",
    "outputDependencies",
    "refreshBeforeUpdate",
    "replaceWith",
    "snippets-prototype",
    "taint",
    "views",
];

const EXPORT: &str = "write it with `pulumi stack export --file FILE`, `terraform state pull > FILE` or \
                      `terraform show -json > FILE`";

fn text<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if let Some((message, help)) = foreign::of_bytes(bytes) {
        return Err(Problem::new(name, "", 0..0, message).help(help));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (known, _) = bytes.split_at(error.valid_up_to());
        let known = std::str::from_utf8(known).unwrap_or_default();
        Problem::in_secret(name, known, known.len(), "it is not UTF-8").help(EXPORT)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn parse(text: &str, name: &str) -> Result<Stack, Wrong> {
    let mut members = Members::default();
    walk(text, step, &mut |Member { path, at, value }| {
        members.0.insert(path.to_owned(), (at, value));
        Ok(())
    })?;
    let stack = match members.format()? {
        Format::Pulumi => pulumi::read(text, name)?,
        Format::TerraformState => terraform::read_state(text, name)?,
        Format::TerraformShow => terraform::read_show(text, name)?,
    };
    if stack.resources.is_empty() {
        let at = ["deployment", "resources", "values"].iter().find_map(|name| members.at(name));
        return Err(Wrong::new(
            at.unwrap_or_default(),
            "the stack declares no resource: there is nothing to compare",
        )
        .help("deploy it first, or leave it out"));
    }
    Ok(stack)
}

fn step(path: &str) -> Step {
    match path {
        "version" | "format_version" | "features" => Step::Take,
        _ => Step::Skip,
    }
}

/// What the file holds at its top, each with its place; values only of what tells a version.
#[derive(Default)]
struct Members(BTreeMap<String, (usize, Value)>);

enum Format {
    Pulumi,
    TerraformState,
    TerraformShow,
}

impl Members {
    fn at(&self, name: &str) -> Option<usize> {
        self.0.get(name).map(|(at, _)| *at)
    }

    fn format(&self) -> Result<Format, Wrong> {
        let version = self.0.get("version").and_then(|(_, value)| value.as_i64());
        let show = self.0.get("format_version").and_then(|(_, value)| value.as_str());
        if let Some(at) = self.at("encrypted_data").or_else(|| self.at("encryption_version")) {
            let wrong = Wrong::new(at, "this state is encrypted as a whole, as OpenTofu does it");
            return Err(wrong.help("let OpenTofu decrypt it: `tofu show -json > FILE`"));
        }
        if let Some(at) = self.at("deployment") {
            self.of_version("pulumi", version, &[3, 4], at)?;
            return self.without_unknown_features().map(|()| Format::Pulumi);
        }
        if let Some(at) = self.at("checkpoint") {
            let wrong = Wrong::new(at, "this is a checkpoint of Pulumi's backend, not an export");
            return Err(wrong.help("export the stack: `pulumi stack export --file FILE`"));
        }
        if let Some(wrong) = foreign::of_members(|name| self.at(name)) {
            return Err(wrong);
        }
        if let Some(show) = show {
            let at = self.at("format_version").unwrap_or_default();
            if show.starts_with("1.") || show == "0.1" || show == "0.2" {
                return Ok(Format::TerraformShow);
            }
            let wrong = Wrong::new(at, "this is output of `terraform show -json` in a format other than 1");
            return Err(wrong.help("show the state with Terraform 1 or OpenTofu"));
        }
        let is_state =
            ["terraform_version", "lineage", "serial", "modules"].iter().any(|n| self.at(n).is_some());
        if is_state {
            let at = self.at("version").unwrap_or_default();
            return self.of_version("terraform", version, &[4], at).map(|()| Format::TerraformState);
        }
        let at = self.0.values().map(|(at, _)| *at).min().unwrap_or_default();
        Err(Wrong::new(at, "this is JSON, but not the exported state of a stack").help(EXPORT))
    }

    /// What a state of Pulumi says it cannot be read without must be known, as pulumi itself demands.
    fn without_unknown_features(&self) -> Result<(), Wrong> {
        let Some((at, Value::Array(features))) = self.0.get("features") else { return Ok(()) };
        let names = features.iter().map(|name| name.as_str().unwrap_or_default());
        let Some(name) = { names }.find(|name| !FEATURES.contains(name)) else { return Ok(()) };
        let is_name = name.len() < 50 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let name = if is_name { name } else { "something" };
        let message = format!("this state needs `{name}` of whoever reads it, which is not known here");
        Err(Wrong::new(*at, message).help("use a newer upright"))
    }

    fn of_version(&self, tool: &str, version: Option<i64>, known: &[i64], at: usize) -> Result<(), Wrong> {
        let at = self.at("version").unwrap_or(at);
        let (export, of) = match tool {
            "pulumi" => ("`pulumi stack export`", "pulumi 3"),
            _ => ("`terraform state pull`", "Terraform 1 or OpenTofu"),
        };
        let age = match version {
            Some(version) if known.contains(&version) => return Ok(()),
            Some(version) if known.iter().all(|known| version > *known) => {
                format!("is of version {version}, written by a newer {tool}")
            }
            Some(version) => format!("is of version {version}, written by an older {tool}"),
            None => "says no version".to_owned(),
        };
        let known: Vec<_> = known.iter().map(i64::to_string).collect();
        let wrong = Wrong::new(at, format!("this state {age}; version {} can be read", known.join(" or ")));
        Err(wrong.help(format!("run {export} with {of}")))
    }
}
