//! The states of state machines, one row for each.

use super::derivation::{Derivation, Each, Made};
use crate::store::Row;
use serde_json::Value;

pub(super) const DDL: &str = include_str!("state_machine_state.sql");

const TABLE: &str = "aws_sfn_state_machine_state";

pub(super) const ALL: &[Derivation] = &[Derivation::Each(Each {
    table: "aws_sfn_state_machine",
    from: &["states", "arn"],
    columns: &[],
    rows: Some(TABLE),
    compute,
})];

fn compute(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(text), Some(arn)) = (from[0], from[1]) else { return Ok(Made::default()) };
    let states: Value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
    let states = states.as_array().ok_or("no list of states")?;
    let rows = states.iter().map(|state| {
        let is = |name: &str| state[name].as_bool().unwrap_or_default();
        let name = state["Name"].as_str().ok_or("a state without a name")?;
        let kind = state["Type"].as_str().ok_or("a state without a type")?;
        Ok(Row::new(TABLE)
            .set("arn", arn)
            .set("name", name)
            .set("type", kind)
            .set("resource", state["Resource"].as_str())
            .set("has_retry", is("HasRetry"))
            .set("has_catch", is("HasCatch"))
            .set("has_timeout", is("HasTimeout") || is("MachineTimeout")))
    });
    let rows = rows.collect::<Result<Vec<_>, String>>()?;
    Ok(Made { cells: Vec::new(), rows })
}
