//! The route table of each subnet.

use super::derivation::{Derivation, Select};
use std::borrow::Cow;

pub(super) const ALL: &[Derivation] = &[Derivation::Select(Select {
    table: "aws_vpc_subnet",
    columns: &["route_table_id", "route_table_explicit"],
    makes_rows: false,
    sql: Cow::Borrowed(include_str!("subnet_route_table.sql")),
})];
