//! No verdict rests on state that nobody read.
//!
//! Each test takes every scene of every check's cases, lets one operation of the check's plan fail, and compares with
//! what the check finds when everything was read: what rests on the operation must be unknown and say so, and
//! nothing else may move. What the operation would have read is there once, as when a list broke off, and missing
//! once, as when it never began.

mod case;
mod columns;
mod elsewhere;
mod operations;
mod types;
