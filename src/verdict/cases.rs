//! Cases: rows that a check must judge as their names say. They are its tests, its examples and its documentation.
//!
//! A case file holds `INSERT` statements. The name of each resource begins with the verdict that it must get
//! (`pass-…`, `fail-…`, `exempt-…`, `unknown-…`). A line `-- params = { … }` begins a new scene, on an empty database,
//! with those parameters; what stands before the first such line has the defaults.

use super::judge::judge;
use super::unread::{Holes, Unread};
use crate::catalogue::{Check, ParamValue};
use crate::plan::Plan;
use crate::schema::Schema;
use crate::store::{Analyst, Finding, Fixture, Gap, Sandbox};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One scene of a case file.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The line on which it begins, from 1.
    pub line: usize,
    params: BTreeMap<String, ParamValue>,
    rows: String,
}

#[derive(Deserialize)]
struct SceneHeader {
    params: BTreeMap<String, ParamValue>,
}

/// Splits a case file into its scenes.
///
/// # Errors
///
/// What is wrong with the line that begins a scene.
pub fn scenes(text: &str) -> Result<Vec<Scene>, String> {
    let mut scenes = vec![Scene { line: 1, ..Scene::default() }];
    for (index, line) in text.lines().enumerate() {
        if let Some(header) =
            line.strip_prefix("-- ").filter(|rest| rest.trim_start().starts_with("params ="))
        {
            let parsed: SceneHeader =
                toml::from_str(header).map_err(|error| format!("line {}: {}", index + 1, error.message()))?;
            scenes.push(Scene { line: index + 1, params: parsed.params, rows: String::new() });
        } else if let Some(scene) = scenes.last_mut() {
            scene.rows.push_str(line);
            scene.rows.push('\n');
        }
    }
    scenes.retain(|scene| scene.rows.lines().any(|line| !line.trim().is_empty() && !line.starts_with("--")));
    Ok(scenes)
}

impl Scene {
    /// The values of the check's parameters in this scene.
    fn params_of(&self, check: &Check) -> Result<BTreeMap<String, ParamValue>, String> {
        if let Some(name) = self.params.keys().find(|name| !check.header.params.contains_key(*name)) {
            return Err(format!("the check has no parameter `{name}`"));
        }
        let value = |(name, param): (&String, &crate::catalogue::Param)| {
            let value = self.params.get(name).or(param.default.as_ref()).cloned();
            Some((name.clone(), value.ok_or_else(|| format!("the scene must set `{name}`")).ok()?))
        };
        let values: BTreeMap<_, _> = check.header.params.iter().filter_map(value).collect();
        let missing = check.header.params.keys().find(|name| !values.contains_key(*name));
        missing.map_or(Ok(values), |name| Err(format!("the scene must set `{name}`")))
    }

    /// The database of this scene.
    fn sandbox(&self, schema: &'static Schema) -> Result<Sandbox, String> {
        let fixture = Fixture::new(schema).map_err(|error| error.to_string())?;
        fixture.insert(&self.rows).map_err(|error| error.to_string())?;
        fixture.sandbox().map_err(|error| error.to_string())
    }

    /// What the check finds in this scene when these gaps are all that was not read.
    ///
    /// # Errors
    ///
    /// When the rows cannot be inserted or the check cannot run.
    pub fn judge(
        &self,
        schema: &'static Schema,
        check: &Check,
        gaps: Vec<Gap>,
    ) -> Result<Vec<Finding>, String> {
        let analyst = Analyst::new(schema).map_err(|error| error.to_string())?;
        let analysis = check.analyse(&analyst).map_err(|problem| problem.to_string())?;
        let needs: Vec<_> = Plan::of(schema, &analysis).needs("").copied().collect();
        let holes = if gaps.is_empty() {
            Holes::default()
        } else {
            Unread::only(gaps, Vec::new(), Vec::new()).holes(schema, &needs, analysis.origin.as_deref())
        };
        let params = self.params_of(check)?;
        judge(&self.sandbox(schema)?, check, Some(&params), &holes).map_err(|error| error.to_string())
    }
}

/// Everything that is wrong with the cases of a check; empty when all is well.
pub fn problems(schema: &'static Schema, check: &Check, text: &str) -> Vec<String> {
    let scenes = match scenes(text) {
        Ok(scenes) => scenes,
        Err(error) => return vec![error],
    };
    let (mut problems, mut seen) = (Vec::new(), BTreeSet::new());
    for scene in &scenes {
        match scene.judge(schema, check, Vec::new()) {
            Err(error) => problems.push(format!("the scene on line {}: {error}", scene.line)),
            Ok(findings) => {
                for finding in &findings {
                    seen.insert(finding.verdict.name());
                    problems.extend(disagreement(finding));
                }
            }
        }
    }
    let exempts = check.sql().contains("AS exempt");
    let wanted = [("pass", true), ("fail", true), ("exempt", exempts)];
    let missing = wanted.into_iter().filter(|(verdict, needed)| *needed && !seen.contains(verdict));
    problems.extend(missing.map(|(verdict, _)| format!("no resource of the cases gets `{verdict}`")));
    problems
}

fn disagreement(finding: &Finding) -> Option<String> {
    let resource = &finding.resource;
    let actual = finding.actual.as_deref().unwrap_or("(no actual)");
    match promised(resource) {
        None => Some(format!("`{resource}` does not say in its name which verdict it must get")),
        Some(promise) if promise != finding.verdict.name() => {
            Some(format!("`{resource}` gets `{}`: {actual}", finding.verdict.name()))
        }
        Some(_) if finding.actual.is_none() => Some(format!("`{resource}` has no `actual`")),
        Some(_) => None,
    }
}

/// The verdict that a resource's name promises: the last of the words after a `:` or `/` (or at the start).
fn promised(resource: &str) -> Option<&'static str> {
    let verdicts = ["pass", "fail", "exempt", "unknown"];
    let parts = resource.rsplit([':', '/']);
    let mut promises = parts.filter_map(|part| {
        verdicts
            .into_iter()
            .find(|verdict| part.strip_prefix(verdict).is_some_and(|rest| rest.starts_with('-')))
    });
    promises.next()
}

#[cfg(test)]
mod tests {
    use super::{promised, scenes};

    #[test]
    fn the_last_promise_in_a_name_counts() {
        assert_eq!(promised("arn:aws:rds:eu-west-1:1:db:fail-one-day"), Some("fail"));
        assert_eq!(promised("arn:aws:iam::pass-account:user/fail-no-mfa"), Some("fail"));
        assert_eq!(promised("arn:aws:iam::unknown-x:root"), Some("unknown"));
        assert_eq!(promised("arn:aws:s3:::failure"), None);
    }

    #[test]
    fn a_params_line_begins_a_scene() {
        let text = "INSERT 1;\n-- params = { min_days = 14 }\nINSERT 2;\n-- params = { min_days = 1 }\n";
        let lines: Vec<_> = scenes(text).expect("scenes").iter().map(|scene| scene.line).collect();
        assert_eq!(lines, [1, 2]);
        assert!(scenes("-- params = { min_days }\n").is_err());
    }
}
