//! An earlier upright beside this one: two programs on one machine, in turns, so that the ratio holds on a busy one too.

use super::cell::{Cell, live};
use super::child::{self, Cost};
use super::everything::EVERYTHING;
use super::stub::{Manner, Stub};
use super::support::{text, upright, upright_of};
use super::tables::{megabytes, table};
use comfy_table::Table;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Audits by each, of which the median counts.
const ROUNDS: usize = 3;

/// The earlier program, and what both are asked.
pub(super) struct Reference {
    program: PathBuf,
    document: String,
}

/// What an account took the earlier program, and this one.
pub(super) struct Pair {
    cell: Cell,
    reference: Cost,
    here: Cost,
}

impl Reference {
    /// The program at this path. It is asked for the checks that it has.
    pub(super) fn new(program: PathBuf) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let mut list = upright_of(&program, directory.path());
        let listed = text(&list.args(["checks", "list"]).output().expect("the reference starts").stdout);
        let is_known = |line: &str| match line.trim_start().strip_prefix("- ") {
            Some(check) if check.contains('/') => {
                let id = check.split(':').next().unwrap_or(check);
                listed.split_whitespace().any(|word| word == id)
            }
            _ => true,
        };
        let lines = EVERYTHING.lines().filter(|line| is_known(line)).map(|line| format!("{line}\n"));
        Self { document: lines.collect(), program }
    }

    /// Audits an account with both programs in turns.
    pub(super) fn beside(&self, cell: Cell) -> Result<Pair, String> {
        let (mut reference, mut here) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            reference.push(self.audit(cell, |directory| upright_of(&self.program, directory))?);
            here.push(self.audit(cell, upright)?);
        }
        Ok(Pair { cell, reference: median(&reference), here: median(&here) })
    }

    /// Each audit has a directory and a stub of its own: the limits of a stub are used up by what went before.
    fn audit(&self, cell: Cell, program: impl Fn(&Path) -> Command) -> Result<Cost, String> {
        let directory = tempfile::tempdir().expect("a directory");
        std::fs::write(directory.path().join("upright.yaml"), &self.document).expect("a document");
        let stub = Stub::start(cell.manner());
        child::run(live(program(directory.path()), cell, &stub).args(["--snapshot", "account.db"]))
    }
}

/// The median of each number.
fn median(costs: &[Cost]) -> Cost {
    fn middle<T: Ord + Copy>(mut values: Vec<T>) -> Option<T> {
        values.sort();
        values.get(values.len() / 2).copied()
    }
    Cost {
        wall: middle(costs.iter().map(|cost| cost.wall).collect()).unwrap_or_default(),
        processor: middle(costs.iter().filter_map(|cost| cost.processor).collect()),
        memory: middle(costs.iter().filter_map(|cost| cost.memory).collect()),
    }
}

pub(super) fn print(pairs: &[Pair]) {
    const HEAD: [&str; 12] = [
        "account",
        "latency ms",
        "limits",
        "wall s",
        "reference",
        "ratio",
        "CPU s",
        "reference",
        "ratio",
        "peak MB",
        "reference",
        "ratio",
    ];
    let row = |Pair { cell, reference, here }: &Pair| {
        let seconds = |time: Duration| (time.as_secs_f64(), format!("{:.2}", time.as_secs_f64()));
        let bytes = |bytes: u64| (bytes as f64, megabytes(bytes));
        let compared = [
            compared(Some(here.wall), Some(reference.wall), seconds),
            compared(here.processor, reference.processor, seconds),
            compared(here.memory, reference.memory, bytes),
        ];
        cell.words().into_iter().chain(compared.into_iter().flatten()).collect::<Vec<_>>()
    };
    let table: Table = table(&HEAD, pairs.iter().map(row));
    println!("Beside the reference: medians of {ROUNDS} audits by each, in turns\n{table}\n");
}

/// What it is here, what it was, and how they are to each other.
fn compared<T>(here: Option<T>, reference: Option<T>, number: fn(T) -> (f64, String)) -> [String; 3] {
    match here.zip(reference) {
        Some((here, reference)) => {
            let ((here, text), (before, text_before)) = (number(here), number(reference));
            [text, text_before, format!("{:.2}", here / before)]
        }
        None => ["-"; 3].map(str::to_owned),
    }
}
