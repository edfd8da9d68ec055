//! A document together with what it extends, every check found and every parameter of its kind.

use super::document::{At, Document, OneOrMany, Params};
use super::loaded::Loaded;
use super::variables::Variables;
use super::waiver::Waiver;
use crate::catalogue::{Catalogue, Check, EVERY_CHECK, Param, ParamValue, shared};
use crate::diagnostic::Problem;
use crate::schema::Regions;
use crate::scope::{Pattern, Scope};
use crate::store::FileLine;
use std::collections::BTreeMap;
use std::ops::Range;

/// A sentence and the checks that decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// Where it stands, if a document says it.
    pub place: Option<FileLine>,
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
        Self::resolve_with(loaded, catalogue, &Variables::default())
    }

    /// Resolves a document that takes values from the stack that it is about.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, in the document or in one that it extends.
    pub fn resolve_with(
        loaded: &Loaded,
        catalogue: &Catalogue,
        variables: &Variables,
    ) -> Result<Self, Problem> {
        let mut resolver = Resolver {
            catalogue,
            variables,
            level: 0,
            entries: Vec::new(),
            parameters: Vec::new(),
            named: Vec::new(),
            waivers: Vec::new(),
        };
        let (title, scope) = resolver.take(loaded, &mut Vec::new())?;
        if loaded.is_profile() {
            resolver.own_checks();
        }
        if resolver.entries.is_empty() {
            // An audit without a requirement would hold whatever the account is like.
            let message = "the document names no requirement, so there is nothing to audit";
            let help = "add `requirements`, or extend a profile: `extends: baseline`";
            return Err(Problem::new(&loaded.file, &loaded.text, 0..0, message).help(help));
        }
        resolver.no_idle_parameters()?;
        let params = resolver.params()?;
        Ok(Self {
            title: title.unwrap_or_else(|| loaded.file.clone()),
            scope,
            requirements: resolver.entries.into_iter().map(|entry| entry.requirement).collect(),
            params,
            waivers: resolver.waivers,
        })
    }

    /// Ids of all checks that decide something, each once, in the order of the alphabet.
    pub fn checks(&self) -> impl Iterator<Item = &str> {
        self.params.keys().map(String::as_str)
    }
}

/// A requirement, and where each of its checks stands.
struct Entry {
    requirement: Requirement,
    places: Vec<Problem>,
    given: Vec<Given>,
}

/// A value that a document gives to a parameter.
struct Given {
    check: String,
    name: String,
    value: ParamValue,
    /// Which document of the chain gives it; the last one that does wins.
    level: usize,
    place: Problem,
}

struct Resolver<'a> {
    catalogue: &'a Catalogue,
    variables: &'a Variables,
    level: usize,
    entries: Vec<Entry>,
    /// Given by the sections `parameters`.
    parameters: Vec<Given>,
    /// The checks that these sections name, where, and at which level.
    named: Vec<(String, Problem, usize)>,
    waivers: Vec<Waiver>,
}

/// The requirement of the user's checks where no document of the user's could name them.
pub const OWN: &str = "OWN";

impl Resolver<'_> {
    /// Takes in what the document extends, then the document, so that its own words are the last.
    fn take(&mut self, loaded: &Loaded, chain: &mut Vec<Loaded>) -> Result<(Option<String>, Scope), Problem> {
        let document = Document::parse(&loaded.file, &loaded.text)?;
        let source = Place { file: &loaded.file, text: &loaded.text };
        chain.push(loaded.clone());
        let inherited = match &document.extends {
            None => (None, Scope::default()),
            Some(extends) => {
                let place = source.problem(extends.span(), String::new());
                let base = loaded.base(extends.value(), place.clone())?;
                if chain.iter().any(|document| document.is(&base)) {
                    let files: Vec<_> = chain.iter().chain([&base]).map(|document| &*document.file).collect();
                    let message = format!("`{}` extends itself: {}", extends.value(), files.join(" -> "));
                    return Err(Problem { message, ..place });
                }
                self.take(&base, chain)?
            }
        };
        self.level += 1;
        self.requirements_of(&document, source)?;
        for (check, params) in &document.parameters {
            let place = source.problem(check.span(), String::new());
            let given = self.given(check.value(), &place, params, source)?;
            self.parameters.extend(given);
            self.named.push((check.value().clone(), place, self.level));
        }
        for section in &document.waivers {
            let waiver = Waiver::parse(section, source.file, source.text, self.variables)?;
            if !self.catalogue.iter().any(|check| waiver.is_about(&check.id)) {
                self.check(section.check.value(), &source.problem(section.check.span(), String::new()))?;
            }
            self.waivers.push(waiver);
        }
        let mut tags = inherited.1.tags;
        let regions = document.scope.regions.as_ref().map(|regions| regions_of(regions, source));
        for (key, value) in &document.scope.tags {
            let place = source.problem(value.span(), String::new());
            tags.insert(key.clone(), self.variables.text(value.value(), &place)?);
        }
        let arns: Result<Vec<_>, _> =
            document.scope.arns.iter().map(|arn| self.pattern(arn, source)).collect();
        let arns = Some(arns?).filter(|arns| !arns.is_empty()).unwrap_or(inherited.1.arns);
        let regions = regions.transpose()?.or(inherited.1.regions);
        let scope = Scope { regions, tags, arns, stacks: None };
        Ok((document.title.or(inherited.0), scope))
    }

    /// A profile cannot name checks of the user's: those that it does not name by their ids are a requirement of their own.
    fn own_checks(&mut self) {
        let is_named =
            |check: &&Check| self.entries.iter().any(|entry| entry.requirement.checks.contains(&check.id));
        let own: Vec<_> = self.catalogue.own().filter(|check| !is_named(check)).collect();
        if own.is_empty() {
            return;
        }
        let checks = own.iter().map(|check| check.id.clone()).collect();
        let text = "The checks of our own hold.".into();
        let requirement = Requirement { id: OWN.into(), text, place: None, checks };
        let places = own.iter().map(|check| check.in_header("title", String::new())).collect();
        self.entries.push(Entry { requirement, places, given: Vec::new() });
    }

    fn pattern(&self, text: &At<String>, source: Place<'_>) -> Result<Pattern, Problem> {
        let glob = self.variables.glob(text.value(), &source.problem(text.span(), String::new()))?;
        Pattern::of_arns(&glob)
            .map_err(|error| source.problem(text.span(), format!("no pattern of ARNs: {error}")))
    }

    fn requirements_of(&mut self, document: &Document, source: Place<'_>) -> Result<(), Problem> {
        let mut own: Vec<&str> = Vec::new();
        for section in &document.requirements {
            let id = section.id.value();
            if own.contains(&id.as_str()) {
                return Err(source.problem(section.id.span(), format!("the id `{id}` is used twice")));
            }
            own.push(id);
            for (key, value) in [("id", &section.id), ("text", &section.text)] {
                if value.value().trim().is_empty() {
                    return Err(source.problem(value.span(), format!("a requirement needs its {key}")));
                }
            }
            let (mut checks, mut places, mut given) = (Vec::new(), Vec::new(), Vec::new());
            for named in &section.checks {
                let (check, span, params) = named.parts();
                let place = source.problem(span, String::new());
                given.extend(self.given(check, &place, params, source)?);
                if !checks.iter().any(|known| known == check) {
                    checks.push(check.to_owned());
                    places.push(place);
                }
            }
            if checks.is_empty() {
                let message = format!("`{id}` names no check, so nothing could decide it");
                return Err(source.problem(section.id.span(), message));
            }
            let (line, _) = source.problem(section.id.span(), String::new()).position();
            let place = Some(FileLine { file: source.file.to_owned(), line });
            let text = section.text.value().trim().to_owned();
            let requirement = Requirement { id: id.clone(), text, place, checks };
            let entry = Entry { requirement, places, given };
            match self.entries.iter_mut().find(|known| known.requirement.id == *id) {
                Some(inherited) => *inherited = entry,
                None => self.entries.push(entry),
            }
        }
        Ok(())
    }

    /// The values that stand beside a check, each of a parameter that the check has and of its kind.
    fn given(
        &self,
        check: &str,
        place: &Problem,
        params: &Params,
        source: Place<'_>,
    ) -> Result<Vec<Given>, Problem> {
        let declared = self.declared(check, place)?;
        let given = params.iter().map(|(name, value)| {
            let (span, name, value) = (name.span(), name.value(), value);
            let Some(param) = declared.get(name) else {
                let problem = source.problem(span, format!("`{check}` has no parameter `{name}`"));
                let names: Vec<_> = declared.keys().map(String::as_str).collect();
                return Err(match names.as_slice() {
                    [] => problem.help("it has none at all"),
                    names => problem
                        .help(format!("it has {}", names.join(", ")))
                        .did_you_mean(name, names.iter().copied()),
                });
            };
            let place = source.problem(value.span(), String::new());
            let value = self.variables.value(value.value(), param.kind(), &place)?;
            let value = param.kind().accept(&value).map_err(|(expected, help)| {
                let message = format!("`{name}` of `{check}` takes {expected}, not {value}");
                Problem { message, help, ..place.clone() }
            })?;
            Ok(Given { check: check.to_owned(), name: name.clone(), value, level: self.level, place })
        });
        given.collect()
    }

    fn declared(&self, check: &str, place: &Problem) -> Result<&BTreeMap<String, Param>, Problem> {
        if check == EVERY_CHECK { Ok(shared()) } else { Ok(&self.check(check, place)?.header.params) }
    }

    fn check(&self, id: &str, place: &Problem) -> Result<&Check, Problem> {
        self.catalogue.get(id).ok_or_else(|| {
            let message = format!("there is no check `{id}`");
            Problem { message, ..place.clone() }.help(self.catalogue.advice(id))
        })
    }

    /// One value for every parameter of every check that a requirement names.
    fn params(&self) -> Result<BTreeMap<String, BTreeMap<String, ParamValue>>, Problem> {
        let given = self.last_words()?;
        let mut params = BTreeMap::new();
        for entry in &self.entries {
            for (id, place) in entry.requirement.checks.iter().zip(&entry.places) {
                let header = &self.check(id, place)?.header;
                let values = header.params.iter().map(|(name, param)| {
                    let by = |id| given.get(&(id, name.as_str()));
                    // What is said of the one check counts before what the same document says of all that share it.
                    let for_all = by(EVERY_CHECK).filter(|_| header.shared.contains(name));
                    let said = for_all.into_iter().chain(by(id.as_str())).max_by_key(|given| given.level);
                    let value =
                        said.map(|given| &given.value).or(param.default.as_ref()).ok_or_else(|| {
                            let message = format!(
                                "`{id}` needs a value for `{name}`: {}",
                                param.about.trim_end_matches('.')
                            );
                            let help = format!("write `{id}: {{ {name}: … }}`");
                            Problem { message, ..place.clone() }.help(help)
                        })?;
                    Ok((name.clone(), value.clone()))
                });
                params.insert(id.clone(), values.collect::<Result<_, Problem>>()?);
            }
        }
        Ok(params)
    }

    /// What each parameter is given last: a document's own words win over inherited ones, and in one document there is
    /// one value for all.
    fn last_words(&self) -> Result<BTreeMap<(&str, &str), &Given>, Problem> {
        let mut all: Vec<&Given> =
            self.entries.iter().flat_map(|entry| &entry.given).chain(&self.parameters).collect();
        all.sort_by_key(|given| (given.level, given.place.span.start));
        let mut last: BTreeMap<(&str, &str), &Given> = BTreeMap::new();
        for given in all {
            let (check, name) = (given.check.as_str(), given.name.as_str());
            if let Some(known) = last.insert((check, name), given)
                && known.level == given.level
                && known.value != given.value
            {
                let message = format!("`{check}` is given two values of `{name}`");
                let (line, _) = known.place.position();
                let help = format!("the other one is on line {line}; a check has one value for all");
                return Err(Problem { message, ..given.place.clone() }.help(help));
            }
        }
        Ok(last)
    }

    /// A base may set what a document that extends it no longer asks; in the document itself it is a slip.
    fn no_idle_parameters(&self) -> Result<(), Problem> {
        let shares =
            |id: &String| self.catalogue.get(id).is_some_and(|check| !check.header.shared.is_empty());
        let asked = |id: &str| {
            let mut checks = self.entries.iter().flat_map(|entry| &entry.requirement.checks);
            checks.any(|known| known == id || (id == EVERY_CHECK && shares(known)))
        };
        match self.named.iter().find(|(check, _, level)| *level == self.level && !asked(check)) {
            None => Ok(()),
            Some((check, place, _)) if check == EVERY_CHECK => {
                let message = "no requirement names a check that shares parameters, so these change nothing";
                Err(Problem { message: message.into(), ..place.clone() })
            }
            Some((check, place, _)) => {
                let message = format!("no requirement names `{check}`, so its parameters change nothing");
                Err(Problem { message, ..place.clone() }.help("name it in the `checks` of a requirement"))
            }
        }
    }
}

pub(super) fn regions_of(regions: &At<OneOrMany>, source: Place<'_>) -> Result<Regions, Problem> {
    let names = match regions.value() {
        OneOrMany::One(one) => std::slice::from_ref(one),
        OneOrMany::Many(many) => many.as_slice(),
    };
    match names {
        [] => Err(source
            .problem(regions.span(), "no region is named, so nothing would be audited".to_owned())
            .help("name regions or `all`, or leave `regions` out: then the region of the environment is audited")),
        names if names.iter().any(|name| name == "all") => Ok(Regions::All),
        names => Ok(Regions::Named(names.to_vec())),
    }
}

/// The document that is being read.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl Place<'_> {
    pub(super) fn problem(&self, span: Range<usize>, message: String) -> Problem {
        Problem::new(self.file, self.text, span, message)
    }
}
