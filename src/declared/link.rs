//! Declared resources to live rows: which of them are there, and whether they are as declared.
//!
//! It runs when everything is collected, on rows alone. What was not read is not guessed: the gap that hides the live
//! row, or its column, becomes one of the declared resource.

use super::asked::{Asked, Parts, Said};
use super::compare::{Around, How, Outcome, is_alias};
use super::holes::{Holes, Place};
use super::live_rows::{LiveRow, LiveRows};
use super::mapping::{Kind, Mapping, Property};
use super::recorded::{Recorded, recorded};
use super::row::{Comparison, Live};
use crate::schema::{GLOBAL, Reach, Schema, Table};
use crate::store::{Draft, Gap, StoreError, Value as Cell};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Looks for the live row of each declared resource, compares the two and writes `iac_live`, `iac_comparison` and what
/// could not be read. `is_in_scope` says that the collecting left out nothing that is declared.
///
/// # Errors
///
/// When the snapshot cannot be read or written.
pub fn link(draft: &Draft<'_>, schema: &Schema, is_in_scope: bool) -> Result<(), StoreError> {
    let resources = recorded(draft)?;
    let mapping = Mapping::own();
    let mut by_kind: BTreeMap<usize, (&'static Kind, Vec<Wanted<'_>>)> = BTreeMap::new();
    let mut settled = BTreeSet::new();
    for resource in &resources {
        let properties = resource.properties(draft)?;
        let asked = resource.asked(&properties);
        let meant = asked.meant(mapping);
        let several = meant.iter().filter(|(kind, _)| kind.is_of_each()).count();
        let has_own = several < meant.len();
        for (kind, identity) in meant {
            settled.extend(settles(resource, &asked, kind, &identity));
            let is_added = has_own && kind.is_of_each();
            let is_one_of_several = several > 1 && kind.is_of_each();
            let wanted = Wanted { resource, identity, is_added, is_one_of_several };
            by_kind.entry(kind.number).or_insert((kind, Vec::new())).1.push(wanted);
        }
    }
    if by_kind.is_empty() {
        return Ok(());
    }
    let (holes, aliases) = (Holes::read(draft, schema, is_in_scope)?, aliases(draft)?);
    let linking = Linking { draft, schema, holes, settled, aliases };
    let mut found = BTreeMap::new();
    for (kind, wanted) in by_kind.into_values() {
        linking.link_kind(kind, &wanted, &mut found)?;
    }
    found.into_values().try_for_each(|found| linking.write_live(found))
}

/// A declared resource and what identifies its live row.
struct Wanted<'a> {
    resource: &'a Recorded,
    identity: Vec<String>,
    /// Whether the resource has a row of its own, to which this one is not more than an addition.
    is_added: bool,
    /// Whether the resource declares a part of several rows.
    is_one_of_several: bool,
}

impl Wanted<'_> {
    /// What a finding on a comparison is about: `<urn>#<property>`, of several rows `<urn>#<property>#<identity>`.
    fn subject(&self, property: &str) -> String {
        let subject = format!("{}#{property}", self.resource.urn);
        if self.is_one_of_several { format!("{subject}#{}", self.identity.join(" ")) } else { subject }
    }
}

/// The live row of a declared resource, and of several the one that says most: one that is gone, or was not read.
struct Found<'a> {
    resource: &'a Recorded,
    live: Live,
    gap: Option<Box<Gap>>,
}

impl Found<'_> {
    fn rank(&self) -> u8 {
        self.live.is_live.map_or(1, |is_live| if is_live { 2 } else { 0 })
    }
}

/// Ids of keys by their aliases, for each account and region.
type Aliases = BTreeMap<(String, String), BTreeMap<String, String>>;

/// A column of a row: account, region, table, identity, column.
type Column = (String, String, String, String, String);

struct Linking<'a, 'c> {
    draft: &'a Draft<'c>,
    schema: &'a Schema,
    holes: Holes<'a>,
    /// Columns that a part of a resource declares: what the whole says of them may be from before.
    settled: BTreeSet<Column>,
    aliases: Aliases,
}

impl Linking<'_, '_> {
    fn link_kind<'r>(
        &self,
        kind: &'static Kind,
        wanted: &[Wanted<'r>],
        found: &mut BTreeMap<&'r str, Found<'r>>,
    ) -> Result<(), StoreError> {
        let Some(table) = self.schema.table(&kind.table) else { return Ok(()) };
        let reach = self.schema.family_of(table.name).map_or(Reach::Regional, |family| family.reach);
        let has_arn = self.schema.has_column(table.name, "arn");
        let names = wanted.iter().filter_map(|one| one.identity.first()).map(String::as_str).collect();
        let rows = LiveRows::read(self.draft, kind, &names, has_arn)?;
        for one in wanted {
            let region = if reach == Reach::Global { GLOBAL } else { &one.resource.region };
            let row =
                rows.get(&one.resource.account_id, (!kind.is_anywhere).then_some(region), &one.identity);
            let state = self.state(kind, table, one, row);
            if !one.is_added {
                let live = live(kind, one, &state);
                let before = found.get(one.resource.urn.as_str()).map(Found::rank);
                if before.is_none_or(|rank| live.rank() < rank) {
                    found.insert(&one.resource.urn, live);
                }
            }
            if one.resource.is_managed && (one.is_added || !matches!(state, State::Gone)) {
                self.compare(kind, table, one, &state)?;
            }
        }
        Ok(())
    }

    fn state<'r>(&self, kind: &Kind, table: &Table, one: &Wanted<'_>, row: Option<&'r LiveRow>) -> State<'r> {
        let account_id = one.resource.account_id.as_str();
        let Some(row) = row else {
            let place = |region| Place { account_id, region };
            let own = self.holes.in_list(table, place(&one.resource.region));
            let elsewhere = || {
                let mut regions = self.holes.regions(account_id).filter(|_| kind.is_anywhere);
                regions.find_map(|region| self.holes.in_list(table, place(region)))
            };
            return own.or_else(elsewhere).map_or(State::Gone, |gap| State::Unread(Box::new(gap)));
        };
        let place = Place { account_id, region: &row.region };
        let arn = row.arn.as_deref().unwrap_or_default();
        for (column, values) in &kind.gone {
            if let Some(gap) = self.holes.in_column(table, column, place, arn) {
                return State::Unread(Box::new(gap));
            }
            if values.contains(row.value(column)) {
                return State::Gone;
            }
        }
        State::Live(row)
    }

    fn write_live(&self, found: Found<'_>) -> Result<(), StoreError> {
        let Found { resource, live, gap } = found;
        self.write(resource, &live.row())?;
        gap.map_or(Ok(()), |gap| self.write_gap(resource, &gap, "iac_live", &resource.urn))
    }

    fn compare(
        &self,
        kind: &'static Kind,
        table: &Table,
        one: &Wanted<'_>,
        state: &State<'_>,
    ) -> Result<(), StoreError> {
        let properties = one.resource.properties(self.draft)?;
        let asked = one.resource.asked(&properties);
        for property in &kind.properties {
            let column =
                column_of(one.resource, &kind.table, kind.is_anywhere, &one.identity, &property.column);
            let is_settled = !kind.is_part && self.settled.contains(&column);
            if is_settled && !asked.is_asked_in_parts(property) {
                continue;
            }
            let Some(Said { name, values, parts }) = asked.says(property) else { continue };
            let mut comparison = Comparison {
                subject: one.subject(&name),
                urn: one.resource.urn.clone(),
                property: name,
                table_name: &kind.table,
                column_name: property.column.clone(),
                declared: None,
                live: None,
                is_equal: None,
                difference: None,
                not_compared: values.as_ref().err().map(|why| why.name()),
            };
            let mut hole = None;
            let tell = |outcome: Outcome, comparison: &mut Comparison| {
                comparison.difference = outcome.difference(property.how);
                comparison.declared = Some(outcome.declared);
                comparison.live = Some(outcome.live);
                // The others may have taken away what the whole declares.
                let is_told = outcome.is_equal || !is_settled;
                comparison.is_equal = is_told.then_some(outcome.is_equal);
                comparison.not_compared = (!is_told).then_some("parts");
            };
            // What is known of it may differ, whatever the rest is.
            if let Some(parts) = parts.filter(|_| !is_settled)
                && let Some(outcome) = self.differing_parts(table, (one, &asked), property, &parts, state)
            {
                tell(outcome, &mut comparison);
            }
            if let Ok(declared) = values {
                match self.outcome(table, (one, &asked, is_settled), property, &declared, state) {
                    Ok(None) => continue,
                    Ok(Some(outcome)) => tell(outcome, &mut comparison),
                    Err(gap) => {
                        comparison.declared = Some(single(declared));
                        hole = Some(gap);
                    }
                }
            }
            self.write(one.resource, &comparison.row())?;
            if let Some(gap) = hole {
                self.write_gap(one.resource, &gap, "iac_comparison", &comparison.subject)?;
            }
        }
        Ok(())
    }

    /// What comes out of the known parts of a list, if they differ.
    fn differing_parts(
        &self,
        table: &Table,
        (one, asked): (&Wanted<'_>, &Asked<'_>),
        property: &Property,
        parts: &Parts,
        state: &State<'_>,
    ) -> Option<Outcome> {
        let State::Live(row) = state else { return None };
        let place = Place { account_id: &one.resource.account_id, region: &row.region };
        let arn = row.arn.as_deref().unwrap_or_default();
        let hole = self.holes.in_column(table, &property.column, place, arn);
        if hole.or_else(|| self.holes.in_answer(table, place)).is_some() {
            return None;
        }
        let own_id = one.identity.first().map_or("", String::as_str);
        let around = Around { column: &property.column, own_id, aliases: None };
        property.compare_parts(parts, &row.live(property, asked), &around)
    }

    /// What comes out; nothing where the property is about something else, and the gap where it cannot be told.
    fn outcome(
        &self,
        table: &Table,
        (one, asked, is_settled): (&Wanted<'_>, &Asked<'_>, bool),
        property: &Property,
        declared: &[Value],
        state: &State<'_>,
    ) -> Result<Option<Outcome>, Box<Gap>> {
        let row = match state {
            State::Live(row) => row,
            State::Unread(gap) => return Err(gap.clone()),
            State::Gone => return Ok(Some(Outcome::of_nothing(declared))),
        };
        let place = Place { account_id: &one.resource.account_id, region: &row.region };
        let arn = row.arn.as_deref().unwrap_or_default();
        let is_null = row.value(&property.column).is_null();
        let hole = self.holes.in_column(table, &property.column, place, arn);
        let hole = hole.or_else(|| self.holes.in_answer(table, place).filter(|_| is_null));
        if let Some(gap) = hole {
            return Err(Box::new(gap));
        }
        let aliases = self.aliases.get(&(one.resource.account_id.clone(), row.region.clone()));
        if property.how == How::Key
            && aliases.is_none()
            && declared.iter().any(is_alias)
            && let Some(gap) = self.schema.table(ALIASES).and_then(|table| self.holes.in_list(table, place))
        {
            return Err(Box::new(gap));
        }
        let own_id = one.identity.first().map_or("", String::as_str);
        let around = Around { column: &property.column, own_id, aliases };
        let live = row.live(property, asked);
        Ok(property.compare(declared, &live, is_settled, &around))
    }

    fn write(&self, resource: &Recorded, row: &crate::store::Row) -> Result<(), StoreError> {
        self.draft.insert(&resource.account_id, &resource.region, row)
    }

    /// The gap of a live row, as one of what is declared of it.
    fn write_gap(&self, resource: &Recorded, gap: &Gap, table: &str, about: &str) -> Result<(), StoreError> {
        self.draft.gap(&Gap {
            account_id: resource.account_id.clone(),
            region: resource.region.clone(),
            table: table.to_owned(),
            resource: Some(about.to_owned()),
            ..gap.clone()
        })
    }
}

/// What is known of the live row.
enum State<'r> {
    Live(&'r LiveRow),
    Gone,
    Unread(Box<Gap>),
}

/// What is found of the live row.
fn live<'a>(kind: &'static Kind, one: &Wanted<'a>, state: &State<'_>) -> Found<'a> {
    let row = if let State::Live(row) = state { Some(row) } else { None };
    let gap = if let State::Unread(gap) = state { Some(gap.clone()) } else { None };
    let identity = Some(one.identity.join(" ")).filter(|text| !text.is_empty());
    let live = Live {
        urn: one.resource.urn.clone(),
        table_name: &kind.table,
        identity: identity.or(one.resource.id.clone()),
        is_live: state.is_live(),
        arn: row.and_then(|row| row.arn.clone()),
        live_region: row.map(|row| row.region.clone()),
    };
    Found { resource: one.resource, live, gap }
}

impl State<'_> {
    fn is_live(&self) -> Option<bool> {
        match self {
            Self::Live(_) => Some(true),
            Self::Gone => Some(false),
            Self::Unread(_) => None,
        }
    }
}

pub(super) const ALIASES: &str = "aws_kms_alias";

fn single(mut values: Vec<Value>) -> Value {
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}

/// The columns that a declared resource settles, of its own row or of another.
fn settles(resource: &Recorded, asked: &Asked<'_>, kind: &Kind, identity: &[String]) -> Vec<Column> {
    let own = kind.properties.iter().filter(|property| kind.is_part && asked.says(property).is_some());
    let own =
        own.map(|property| column_of(resource, &kind.table, kind.is_anywhere, identity, &property.column));
    let others = kind.settles.iter().filter_map(|settles| {
        let identity = asked.identity(settles.identity.iter())?;
        let column = |column: &String| column_of(resource, &settles.table, false, &identity, column);
        Some(settles.columns.iter().map(column).collect::<Vec<_>>())
    });
    own.chain(others.flatten()).collect()
}

fn column_of(
    resource: &Recorded,
    table: &str,
    is_anywhere: bool,
    identity: &[String],
    column: &str,
) -> Column {
    let region = if is_anywhere { "" } else { &resource.region };
    (resource.account_id.clone(), region.to_owned(), table.to_owned(), identity.join(" "), column.to_owned())
}

fn aliases(draft: &Draft<'_>) -> Result<Aliases, StoreError> {
    let sql = format!("SELECT account_id, region, alias_name, target_key_id FROM {ALIASES}");
    let mut aliases = Aliases::new();
    for row in draft.read(&sql, &[])?.rows {
        if let Ok([Cell::Text(account_id), Cell::Text(region), Cell::Text(alias), Cell::Text(key)]) =
            <[Cell; 4]>::try_from(row)
        {
            aliases.entry((account_id, region)).or_default().insert(alias, key);
        }
    }
    Ok(aliases)
}
