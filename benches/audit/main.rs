//! How fast, how large and how near to the possible an audit is: the real binary against accounts of the stub's, with
//! every check. Nothing is asserted; `make bench` prints what was seen.

// The stub and the tests' helpers have no place in an environment of the user's; results go to stdout.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program of its own"
)]
#![allow(unreachable_pub, dead_code, unused_imports, reason = "the tests need what the bench does not")]

mod cell;
mod child;
mod choice;
mod declared;
#[path = "../../tests/binary/everything.rs"]
mod everything;
mod floor;
mod judging;
mod reference;
mod startup;
#[path = "../../tests/stub/mod.rs"]
mod stub;
#[path = "../../tests/binary/support.rs"]
mod support;
mod tables;

use cell::{Cell, Seen};
use choice::Choice;
use clap::Parser;
use reference::Reference;

fn main() {
    let choice = Choice::parse();
    startup::print();
    let mut seen: Vec<(Cell, Seen)> = Vec::new();
    let temporary = tempfile::tempdir().expect("a directory");
    for cell in choice.cells() {
        eprintln!("{cell} ...");
        let directory = choice.keep.as_deref().unwrap_or(temporary.path()).join(cell.name());
        std::fs::create_dir_all(&directory).expect("a directory");
        match cell.run(&directory) {
            Ok(of_cell) => seen.push((cell, of_cell)),
            Err(failure) => eprintln!("no report: {failure}"),
        }
    }
    tables::print(&seen);
    if let Some(reference) = choice.reference.as_ref().map(|path| Reference::new(path.clone())) {
        let beside = |(cell, _): &(Cell, Seen)| {
            eprintln!("{cell}, beside the reference ...");
            reference.beside(*cell).inspect_err(|failure| eprintln!("no report: {failure}")).ok()
        };
        reference::print(&seen.iter().filter_map(beside).collect::<Vec<_>>());
    }
}
