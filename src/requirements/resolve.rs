//! A document together with what it extends, every check found and every parameter of its kind.

use super::document::{At, Document, Named, OneOrMany, Params};
use super::waiver::Waiver;
use crate::catalogue::{Catalogue, Check, ParamValue};
use crate::diagnostic::Problem;
use crate::schema::Regions;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A document's text and where it was found.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// As errors name it: a path, or `profile baseline`.
    pub file: String,
    /// The text.
    pub text: String,
    /// The directory that paths in it are relative to.
    directory: PathBuf,
}

impl Loaded {
    /// Reads a document from a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn from_file(path: &Path) -> Result<Self, Problem> {
        let file = path.to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Problem::new(&file, "", 0..0, format!("cannot be read: {error}")))?;
        Ok(Self { file, text, directory: path.parent().unwrap_or(Path::new("")).to_owned() })
    }

    /// A profile of upright's; none if there is no profile of this name.
    pub fn from_profile(name: &str) -> Option<Self> {
        let (_, text) = Catalogue::profiles().find(|(known, _)| *known == name)?;
        Some(Self { file: format!("profile {name}"), text: text.to_owned(), directory: PathBuf::new() })
    }

    /// A profile of this name, or else the file of this path.
    ///
    /// # Errors
    ///
    /// When it is neither.
    pub fn named(name: &str) -> Result<Self, Problem> {
        Self::from_profile(name).map_or_else(|| Self::from_file(Path::new(name)), Ok)
    }
}

/// What is audited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The regions, if the document names them.
    pub regions: Option<Regions>,
    /// Only resources with these tags are judged.
    pub tags: BTreeMap<String, String>,
}

/// A sentence and the checks that decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// Ids of its checks, each once.
    pub checks: Vec<String>,
}

/// A document that can be audited.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// Its title.
    pub title: String,
    /// What is audited.
    pub scope: Scope,
    /// Its sentences, inherited ones first.
    pub requirements: Vec<Requirement>,
    /// Every parameter of every check that it names.
    pub params: BTreeMap<String, BTreeMap<String, ParamValue>>,
    /// Its waivers.
    pub waivers: Vec<Waiver>,
}

impl Requirements {
    /// Resolves a document against the catalogue.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, in the document or in one that it extends.
    pub fn resolve(loaded: &Loaded, catalogue: &Catalogue) -> Result<Self, Problem> {
        let mut resolver =
            Resolver { catalogue, requirements: Vec::new(), given: BTreeMap::new(), waivers: Vec::new() };
        let (title, scope) = resolver.take(loaded, &mut Vec::new())?;
        resolver.finish(title.unwrap_or_else(|| loaded.file.clone()), scope)
    }

    /// Ids of all checks that decide something, each once, in the order of the alphabet.
    pub fn checks(&self) -> impl Iterator<Item = &str> {
        self.params.keys().map(String::as_str)
    }
}

/// A parameter that a document gives, and where, for the error when it is wrong.
struct Given {
    value: ParamValue,
    problem: Problem,
}

struct Resolver<'a> {
    catalogue: &'a Catalogue,
    requirements: Vec<(Requirement, Vec<Problem>)>,
    given: BTreeMap<String, BTreeMap<String, Given>>,
    waivers: Vec<Waiver>,
}

impl Resolver<'_> {
    /// Takes in what the document extends, then the document, so that its own words are the last.
    fn take(&mut self, loaded: &Loaded, chain: &mut Vec<String>) -> Result<(Option<String>, Scope), Problem> {
        let document = Document::parse(&loaded.file, &loaded.text)?;
        chain.push(loaded.file.clone());
        let inherited = match &document.extends {
            None => (None, Scope::default()),
            Some(extends) => self.take(&self.base(loaded, extends, chain)?, chain)?,
        };
        let source = Place { file: &loaded.file, text: &loaded.text };
        self.requirements_of(&document, source)?;
        self.parameters_of(&document, source)?;
        for section in &document.waivers {
            self.known_pattern(section.check.value(), section.check.span(), source)?;
            self.waivers.push(Waiver::parse(section, &loaded.file, &loaded.text)?);
        }
        let regions = document.scope.regions.as_ref().map(|regions| match regions {
            OneOrMany::One(one) if one == "all" => Regions::All,
            OneOrMany::One(one) => Regions::Named(vec![one.clone()]),
            OneOrMany::Many(many) => Regions::Named(many.clone()),
        });
        let mut tags = inherited.1.tags;
        tags.extend(document.scope.tags);
        Ok((document.title.or(inherited.0), Scope { regions: regions.or(inherited.1.regions), tags }))
    }

    fn base(&self, loaded: &Loaded, extends: &At<String>, chain: &[String]) -> Result<Loaded, Problem> {
        let name = extends.value();
        let at = |message: String| Problem::new(&loaded.file, &loaded.text, extends.span(), message);
        if let Some(profile) = Loaded::from_profile(name) {
            return Ok(profile);
        }
        let base = Loaded::from_file(&loaded.directory.join(name)).map_err(|_| {
            let profiles: Vec<_> = Catalogue::profiles().map(|(name, _)| name).collect();
            at(format!("`{name}` is neither a profile nor a file"))
                .help(format!("the profiles are {}", profiles.join(", ")))
                .did_you_mean(name, profiles)
        })?;
        if chain.contains(&base.file) {
            return Err(at(format!("`{name}` extends itself: {} -> {}", chain.join(" -> "), base.file)));
        }
        Ok(base)
    }

    fn requirements_of(&mut self, document: &Document, source: Place<'_>) -> Result<(), Problem> {
        let mut own: Vec<&str> = Vec::new();
        for section in &document.requirements {
            let id = section.id.value();
            if own.contains(&id.as_str()) {
                return Err(source.problem(section.id.span(), format!("the id `{id}` is used twice")));
            }
            own.push(id);
            if section.checks.is_empty() {
                let message = format!("`{id}` names no check, so nothing could decide it");
                return Err(source.problem(section.id.span(), message));
            }
            let mut checks: Vec<String> = Vec::new();
            for named in &section.checks {
                for (check, params) in self.named(named, source)? {
                    self.give(&check, params, named.span(), source)?;
                    if !checks.contains(&check) {
                        checks.push(check);
                    }
                }
            }
            let requirement = Requirement { id: id.clone(), text: section.text.trim().to_owned(), checks };
            let places = vec![source.problem(section.id.span(), String::new())];
            match self.requirements.iter_mut().find(|(known, _)| known.id == *id) {
                Some(inherited) => *inherited = (requirement, places),
                None => self.requirements.push((requirement, places)),
            }
        }
        Ok(())
    }

    /// The check, or the checks, of one entry of `checks`.
    fn named(
        &self,
        named: &At<Named>,
        source: Place<'_>,
    ) -> Result<BTreeMap<String, BTreeMap<String, ParamValue>>, Problem> {
        let entries = match named.value() {
            Named::Plain(id) => BTreeMap::from([(id.clone(), BTreeMap::new())]),
            Named::With(map) => map.clone(),
        };
        for id in entries.keys() {
            self.check(id, named.span(), source)?;
        }
        Ok(entries)
    }

    fn check(&self, id: &str, span: Range<usize>, source: Place<'_>) -> Result<&Check, Problem> {
        self.catalogue.get(id).ok_or_else(|| {
            let problem = source.problem(span, format!("there is no check `{id}`"));
            match self.catalogue.near(id).as_slice() {
                [] => problem.help("`upright checks list` shows them all"),
                near => problem.help(format!("did you mean `{}`?", near.join("`, `"))),
            }
        })
    }

    fn known_pattern(&self, check: &str, span: Range<usize>, source: Place<'_>) -> Result<(), Problem> {
        if check.contains(['*', '?', '[']) { Ok(()) } else { self.check(check, span, source).map(drop) }
    }

    fn parameters_of(&mut self, document: &Document, source: Place<'_>) -> Result<(), Problem> {
        for (check, params) in &document.parameters {
            let span = params.values().next().map_or(0..0, At::span);
            self.check(check, span.clone(), source)?;
            self.give_each(check, params, source)?;
        }
        Ok(())
    }

    fn give_each(&mut self, check: &str, params: &Params, source: Place<'_>) -> Result<(), Problem> {
        for (name, value) in params {
            let given = BTreeMap::from([(name.clone(), value.value().clone())]);
            self.give(check, given, value.span(), source)?;
        }
        Ok(())
    }

    fn give(
        &mut self,
        check: &str,
        params: BTreeMap<String, ParamValue>,
        span: Range<usize>,
        source: Place<'_>,
    ) -> Result<(), Problem> {
        let declared = self.check(check, span.clone(), source)?.header.params.clone();
        for (name, value) in params {
            let Some(param) = declared.get(&name) else {
                let names: Vec<_> = declared.keys().map(String::as_str).collect();
                let problem = source.problem(span, format!("`{check}` has no parameter `{name}`"));
                return Err(match names.as_slice() {
                    [] => problem.help("it has none at all"),
                    names => problem
                        .help(format!("it has {}", names.join(", ")))
                        .did_you_mean(&name, names.iter().copied()),
                });
            };
            if !param.kind().takes(&value) {
                let message = format!("`{name}` of `{check}` is a {}, not {value}", param.kind().name());
                return Err(source.problem(span, message));
            }
            let problem = source.problem(span.clone(), format!("`{check}` is given two values of `{name}`"));
            let given = self.given.entry(check.to_owned()).or_default();
            let clash =
                given.get(&name).filter(|known| known.value != value && known.problem.file == problem.file);
            if let Some(known) = clash {
                let (line, _) = known.problem.position();
                return Err(
                    problem.help(format!("the other one is on line {line}; a check has one value for all"))
                );
            }
            given.insert(name, Given { value, problem });
        }
        Ok(())
    }

    fn finish(self, title: String, scope: Scope) -> Result<Requirements, Problem> {
        let mut params: BTreeMap<String, BTreeMap<String, ParamValue>> = BTreeMap::new();
        for (requirement, places) in &self.requirements {
            for id in &requirement.checks {
                let Some(check) = self.catalogue.get(id) else { continue };
                let mut values = BTreeMap::new();
                for (name, param) in &check.header.params {
                    let given =
                        self.given.get(id).and_then(|given| given.get(name)).map(|given| &given.value);
                    let Some(value) = given.or(param.default.as_ref()) else {
                        let message = format!("`{id}` needs a value for `{name}`: {}", param.about);
                        let problem = places.first().cloned();
                        let problem =
                            problem.unwrap_or_else(|| Problem::new(&title, "", 0..0, String::new()));
                        let help = format!("write `{id}: {{ {name}: … }}`");
                        return Err(Problem { message, ..problem }.help(help));
                    };
                    values.insert(name.clone(), value.clone());
                }
                params.insert(id.clone(), values);
            }
        }
        let requirements = self.requirements.into_iter().map(|(requirement, _)| requirement).collect();
        Ok(Requirements { title, scope, requirements, params, waivers: self.waivers })
    }
}

/// The document that is being read.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a str,
    text: &'a str,
}

impl Place<'_> {
    fn problem(&self, span: Range<usize>, message: String) -> Problem {
        Problem::new(self.file, self.text, span, message)
    }
}
