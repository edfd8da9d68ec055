//! From a file to the parser of its format, which its content tells and not its name.

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

const EXPORT: &str = "write it with `pulumi stack export --file FILE`, `terraform state pull > FILE` or \
                      `terraform show -json > FILE`";

fn text<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let problem =
            Problem::new(name, "", 0..0, "it is UTF-16, which PowerShell's `>` writes, and not UTF-8");
        return Err(problem.help("let `pulumi stack export --file FILE` write the file itself"));
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
        "version" | "format_version" => Step::Take,
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
            return self.of_version("pulumi", version, 3, at).map(|()| Format::Pulumi);
        }
        if let Some(at) = self.at("checkpoint") {
            let wrong = Wrong::new(at, "this is a checkpoint of Pulumi's backend, not an export");
            return Err(wrong.help("export the stack: `pulumi stack export --file FILE`"));
        }
        if let Some(at) = self.at("planned_values").or_else(|| self.at("resource_changes")) {
            let wrong = Wrong::new(at, "this is a plan, which says what is to be, not what was deployed");
            return Err(wrong.help("show the state: `terraform show -json > FILE`, without a plan's name"));
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
            return self.of_version("terraform", version, 4, at).map(|()| Format::TerraformState);
        }
        if let Some(at) = self.at("Resources").or_else(|| self.at("AWSTemplateFormatVersion")) {
            let wrong = Wrong::new(at, "this is a template of CloudFormation, not the state of a stack");
            return Err(wrong.help("name the deployed stack: `--stack cloudformation:NAME`"));
        }
        let at = self.0.values().map(|(at, _)| *at).min().unwrap_or_default();
        Err(Wrong::new(at, "this is JSON, but not the exported state of a stack").help(EXPORT))
    }

    fn of_version(&self, tool: &str, version: Option<i64>, known: i64, at: usize) -> Result<(), Wrong> {
        let at = self.at("version").unwrap_or(at);
        let (export, of) = match tool {
            "pulumi" => ("`pulumi stack export`", "pulumi 3"),
            _ => ("`terraform state pull`", "Terraform 1 or OpenTofu"),
        };
        let age = match version {
            Some(version) if version == known => return Ok(()),
            Some(version) if version > known => format!("is of version {version}, written by a newer {tool}"),
            Some(version) => format!("is of version {version}, written by an older {tool}"),
            None => "says no version".to_owned(),
        };
        let wrong = Wrong::new(at, format!("this state {age}; version {known} can be read"));
        Err(wrong.help(format!("run {export} with {of}")))
    }
}
