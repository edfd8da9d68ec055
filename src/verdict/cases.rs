//! Cases: rows that a check must judge as their names say. They are its tests, its examples and its documentation.
//!
//! A case file holds `INSERT` statements. The name of each resource begins with the verdict that it must get
//! (`pass-…`, `fail-…`, `exempt-…`, `unknown-…`). A line `-- params = { … }` begins a new scene, on an empty database,
//! with those parameters; what stands before the first such line has the defaults.

use super::findings::{Said, findings};
use super::judge::said;
use super::unread::Unread;
use crate::catalogue::{Check, Param, ParamValue};
use crate::derive;
use crate::plan::{Need, Plan};
use crate::schema::Schema;
use crate::store::{Analysis, Analyst, Draft, Finding, Fixture, Sandbox, StoreError, Value};
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
    /// Its statements.
    pub fn rows(&self) -> &str {
        &self.rows
    }

    /// The same scene, and then these statements.
    pub fn then(&self, sql: &str) -> Self {
        Self { rows: format!("{}\n{sql}", self.rows), ..self.clone() }
    }

    /// The values of the check's parameters in this scene.
    fn params_of(&self, check: &Check) -> Result<BTreeMap<String, ParamValue>, String> {
        let declared = &check.header.params;
        if let Some(name) = self.params.keys().find(|name| !declared.contains_key(*name)) {
            return Err(format!("the check has no parameter `{name}`"));
        }
        let value = |(name, param): (&String, &Param)| {
            let value = self.params.get(name).or(param.default.as_ref());
            value.map_or_else(
                || Err(format!("the scene must set `{name}`")),
                |value| Ok((name.clone(), value.clone())),
            )
        };
        declared.iter().map(value).collect()
    }
}

/// Where scenes are played: tables that are made once, and that every scene finds empty.
#[derive(Debug)]
pub struct Stage {
    schema: &'static Schema,
    analyst: Analyst,
    fixture: Fixture,
    /// By the statement: a scene is short, and to prepare its check is most of the work.
    analyses: BTreeMap<String, Analysis>,
}

impl Stage {
    /// Makes the tables.
    ///
    /// # Errors
    ///
    /// When the DDL of a table is wrong.
    pub fn new(schema: &'static Schema) -> Result<Self, StoreError> {
        let (analyst, fixture) = (Analyst::new(schema)?, Fixture::new(schema)?);
        Ok(Self { schema, analyst, fixture, analyses: BTreeMap::new() })
    }

    /// Runs a check on the rows of a scene.
    ///
    /// # Errors
    ///
    /// When the rows cannot be inserted or the check cannot run.
    pub fn play<'a>(&'a mut self, check: &'a Check, scene: &Scene) -> Result<Play<'a>, String> {
        let analysis = match self.analyses.get(check.sql()) {
            Some(known) => known.clone(),
            None => {
                let analysis = check.analyse(&self.analyst).map_err(|problem| problem.to_string())?;
                self.analyses.insert(check.sql().to_owned(), analysis.clone());
                analysis
            }
        };
        let needs = Plan::of(self.schema, &analysis).needs("").copied().collect();
        let (schema, wanted) = (self.schema, analysis.reads.clone());
        let derive = move |draft: &Draft<'_>| derive::derive(draft, schema, Some(&wanted));
        let tables = self.fixture.derive(&scene.rows, derive).map_err(|error| error.to_string())?;
        let said = said(tables, check, Some(&scene.params_of(check)?)).map_err(|error| error.to_string())?;
        Ok(Play { schema: self.schema, check, analysis, needs, tables, said })
    }

    /// Everything that is wrong with the cases of a check; empty when all is well.
    pub fn problems(&mut self, check: &Check, text: &str) -> Vec<String> {
        let scenes = match scenes(text) {
            Ok(scenes) => scenes,
            Err(error) => return vec![error],
        };
        let (mut problems, mut seen) = (Vec::new(), BTreeSet::new());
        for scene in &scenes {
            let played = self.play(check, scene).and_then(|play| {
                let promised = play.promised().map_err(|error| error.to_string())?;
                Ok((promised, play.judge(&Unread::default())))
            });
            match played {
                Err(error) => problems.push(format!("the scene on line {}: {error}", scene.line)),
                Ok((promised, findings)) => {
                    let is_judged = |resource: &String| findings.iter().any(|it| it.resource == *resource);
                    let left_out = promised.iter().filter(|resource| !is_judged(resource));
                    problems.extend(left_out.map(|resource| format!("`{resource}` is not judged")));
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
}

/// A check's answer to a scene.
#[derive(Debug)]
pub struct Play<'a> {
    /// What the check reads.
    pub analysis: Analysis,
    /// What it rests on.
    pub needs: Vec<Need>,
    /// The scene's rows.
    pub tables: &'a Sandbox,
    schema: &'static Schema,
    check: &'a Check,
    said: Vec<Said>,
}

impl Play<'_> {
    /// The resources of the types that are judged whose names promise a verdict.
    fn promised(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut found = BTreeSet::new();
        for table in &self.analysis.ground.origins {
            if self.schema.has_column(table, "arn") {
                let rows = self.tables.run(&format!("SELECT arn FROM {table}"), &[])?.rows;
                found.extend(rows.into_iter().flatten().filter_map(|value| match value {
                    Value::Text(arn) => promised(&arn).map(|_| arn),
                    _ => None,
                }));
            }
        }
        Ok(found)
    }

    /// What the check finds where this was not read.
    pub fn judge(&self, unread: &Unread) -> Vec<Finding> {
        let holes = unread.holes_of(self.check, self.schema, &self.needs, &self.analysis.ground, self.tables);
        findings(self.said.clone(), self.check, &holes).collect()
    }
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
