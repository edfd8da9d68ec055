//! Which checks decide a control of another catalogue, or of a framework.

use super::error::Failure;
use crate::catalogue::Catalogue;
use crate::diagnostic::near;
use crate::requirements::{Loaded, Requirements};
use std::collections::{BTreeMap, BTreeSet};

/// The checks by the ids of what they decide.
type Deciding = BTreeMap<String, BTreeSet<String>>;

/// The ids of the checks that decide a control, `fsbp:RDS.5` or `cis-5.0:1.3`, or a part of it.
pub(super) fn deciding(catalogue: &Catalogue, control: &str) -> Result<BTreeSet<String>, Failure> {
    let Some((name, id)) = control.split_once(':') else {
        let failure = Failure::new(format!("`{control}` names no catalogue"));
        return Err(failure.help("write CATALOGUE:ID, e.g. `fsbp:RDS.5`"));
    };
    let mut known = of_headers(catalogue);
    if !known.contains_key(name)
        && let Some(framework) = of_framework(catalogue, name)?
    {
        known.insert(name.to_owned(), framework);
    }
    let Some(controls) = known.get(name) else {
        let names: Vec<_> =
            known.keys().map(String::as_str).chain(Catalogue::frameworks().map(|(name, _)| name)).collect();
        let failure = Failure::new(format!("no catalogue is called `{name}`"));
        return Err(failure.help(format!("the catalogues are {}", names.join(", "))));
    };
    controls.get(id).cloned().ok_or_else(|| {
        let failure = Failure::new(format!("no check decides `{control}`"));
        match near(id, controls.keys().map(String::as_str)).as_slice() {
            [] => failure.help("docs/peers.md lists what no check decides, and why"),
            near => failure.help(format!("did you mean `{name}:{}`?", near.join(&format!("`, `{name}:")))),
        }
    })
}

/// What the headers of the checks say, by catalogue.
fn of_headers(catalogue: &Catalogue) -> BTreeMap<String, Deciding> {
    let mut known: BTreeMap<String, Deciding> = BTreeMap::new();
    for check in catalogue.iter() {
        for (name, ids) in check.header.controls.by_catalogue() {
            let controls = known.entry(name.to_owned()).or_default();
            for id in ids {
                controls.entry(id.clone()).or_default().insert(check.id.clone());
            }
        }
    }
    known
}

/// What a framework says, if there is one of this name.
fn of_framework(catalogue: &Catalogue, name: &str) -> Result<Option<Deciding>, Failure> {
    let is_one = Catalogue::frameworks().any(|(known, _)| known == name);
    let Some(loaded) = Loaded::from_profile(name).filter(|_| is_one) else { return Ok(None) };
    let requirements = Requirements::resolve(&loaded, catalogue)?.requirements;
    Ok(Some(requirements.into_iter().map(|one| (one.id, one.checks.into_iter().collect())).collect()))
}
