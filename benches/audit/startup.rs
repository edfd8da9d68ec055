//! How long it takes until the work begins.

use super::child;
use super::everything::EVERYTHING;
use super::support::upright;
use super::tables::{millis, table};
use std::time::Duration;

const TIMES: usize = 20;

pub(super) fn print() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("upright.yaml"), &*EVERYTHING).expect("a document");
    let row = |what: &str, arguments: &[&str]| {
        let run = || child::run(upright(directory.path()).args(arguments)).expect("it runs");
        let time = |_| run().wall;
        let mut times: Vec<Duration> = (0..TIMES).map(time).collect();
        times.sort();
        [what.to_owned(), millis(times[0]), millis(times[TIMES / 2])]
    };
    let rows = [
        row("the program itself", &["--version"]),
        row("the catalogue read", &["checks", "list"]),
        row("every check prepared", &["plan", "-r", "upright.yaml"]),
    ];
    println!("Start-up\n{}\n", table(&["", "least ms", "median ms"], rows));
}
