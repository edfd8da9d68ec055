//! What was seen, side by side.

use super::cell::{Account, Cell, Seen};
use comfy_table::{CellAlignment, Table, presets::NOTHING};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Operations and checks that are named: the largest.
const NAMED: usize = 12;

pub(super) fn print(seen: &[(Cell, Seen)]) {
    println!("Audits\n{}\n", audits(seen));
    println!("{}\n", ratios(seen).join("\n"));
    let by_account: BTreeMap<Account, &Seen> = seen.iter().map(|(cell, seen)| (cell.account, seen)).collect();
    let calls = |seen: &Seen| seen.calls.iter().map(|(name, calls)| (name.clone(), *calls as f64)).collect();
    println!("Calls\n{}\n", compared(&by_account, calls, 0));
    let times = |seen: &Seen| {
        let times = seen.judging.times.iter();
        times.map(|(check, time)| (check.clone(), time.as_secs_f64() * 1000.0)).collect()
    };
    println!("Milliseconds per check, over the snapshot\n{}", compared(&by_account, times, 1));
}

fn audits(seen: &[(Cell, Seen)]) -> Table {
    const HEAD: [&str; 12] = [
        "account",
        "latency ms",
        "limits",
        "wall s",
        "floor s",
        "wall/floor",
        "CPU s",
        "peak MB",
        "calls",
        "throttled",
        "in flight",
        "at most",
    ];
    let row = |(cell, seen): &(Cell, Seen)| {
        let (wall, floor) = (seen.cost.wall.as_secs_f64(), seen.floor.as_secs_f64());
        let numbers = [
            format!("{wall:.2}"),
            format!("{floor:.2}"),
            if floor > 0.0 { format!("{:.2}", wall / floor) } else { "-".to_owned() },
            seen.cost.processor.map_or("-".to_owned(), |time| format!("{:.2}", time.as_secs_f64())),
            seen.cost.memory.map_or("-".to_owned(), megabytes),
            seen.traffic.requests.to_string(),
            seen.throttled.to_string(),
            format!("{:.1}", seen.traffic.mean_at_once()),
            seen.traffic.most_at_once.to_string(),
        ];
        cell.words().into_iter().chain(numbers).collect::<Vec<_>>()
    };
    table(&HEAD, seen.iter().map(row))
}

/// How the cost grows with the account, which no machine changes.
fn ratios(seen: &[(Cell, Seen)]) -> Vec<String> {
    let mut lines = Vec::new();
    for pair in [(Account::Small, Account::Medium), (Account::Medium, Account::Large)] {
        let alike = |(a, _): &(Cell, Seen), (b, _): &(Cell, Seen)| {
            (a.account, b.account) == pair && (a.latency, a.limits) == (b.latency, b.limits)
        };
        let found = seen.iter().find_map(|a| Some((a, seen.iter().find(|b| alike(a, b))?)));
        let Some(((cell, less), (_, more))) = found else { continue };
        let ratio = |of: fn(&Seen) -> Option<f64>| {
            let ratio = of(more).zip(of(less)).map(|(more, less)| more / less);
            ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.2}"))
        };
        lines.push(format!(
            "{} / {} at {} ms: calls {}, wall {}, CPU {}, CPU per call {}, peak memory {}; judged again: findings {}, \
             wall {}, peak memory {}",
            pair.1,
            pair.0,
            cell.latency.as_millis(),
            ratio(|seen| Some(seen.traffic.requests as f64)),
            ratio(|seen| Some(seen.cost.wall.as_secs_f64())),
            ratio(|seen| Some(seen.cost.processor?.as_secs_f64())),
            ratio(|seen| Some(seen.cost.processor?.as_secs_f64() / seen.traffic.requests as f64)),
            ratio(|seen| Some(seen.cost.memory? as f64)),
            ratio(|seen| Some(seen.judging.findings as f64)),
            ratio(|seen| Some(seen.judging.cost.wall.as_secs_f64())),
            ratio(|seen| Some(seen.judging.cost.memory? as f64)),
        ));
    }
    for (cell, seen) in seen {
        let judging = &seen.judging;
        let memory = judging.cost.memory.map_or("-".to_owned(), megabytes);
        lines.push(format!(
            "{cell}: judged again in {:.2} s with {memory} MB: {} findings, the checks alone {:.2} s",
            judging.cost.wall.as_secs_f64(),
            judging.findings,
            judging.times.values().sum::<Duration>().as_secs_f64(),
        ));
        if let Some(declared) = &seen.declared {
            lines.push(format!(
                "{cell}: a stack of {} resources in {:.2} s with {:.2} CPU s, {} MB and {} calls",
                declared.resources,
                declared.cost.wall.as_secs_f64(),
                declared.cost.processor.unwrap_or_default().as_secs_f64(),
                declared.cost.memory.map_or("-".to_owned(), megabytes),
                declared.calls,
            ));
        }
    }
    lines
}

/// The largest numbers by name, for each account, the last account's largest first.
fn compared(
    seen: &BTreeMap<Account, &Seen>,
    of: impl Fn(&Seen) -> BTreeMap<String, f64>,
    digits: usize,
) -> Table {
    let columns: Vec<_> = seen.iter().map(|(account, seen)| (account.to_string(), of(seen))).collect();
    let names: BTreeSet<_> = columns.iter().flat_map(|(_, numbers)| numbers.keys()).collect();
    let mut names: Vec<_> = names.into_iter().collect();
    let last = |name: &str| columns.last().and_then(|(_, numbers)| numbers.get(name)).copied().unwrap_or(0.0);
    names.sort_by(|a, b| last(b).total_cmp(&last(a)));
    let head: Vec<_> =
        std::iter::once("").chain(columns.iter().map(|(account, _)| account.as_str())).collect();
    let number = |number: Option<&f64>| number.map_or("-".to_owned(), |number| format!("{number:.digits$}"));
    let row = |name: &String| {
        let numbers = columns.iter().map(|(_, numbers)| number(numbers.get(name)));
        std::iter::once(name.clone()).chain(numbers).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = names.iter().take(NAMED).map(|name| row(name)).collect();
    let total = columns.iter().map(|(_, numbers)| number(Some(&numbers.values().sum())));
    rows.push(std::iter::once(format!("all {}", names.len())).chain(total).collect());
    table(&head, rows)
}

/// A plain table, its numbers to the right.
pub(super) fn table<R>(head: &[&str], rows: impl IntoIterator<Item = R>) -> Table
where
    R: IntoIterator<Item = String>,
{
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(head.to_vec());
    table.add_rows(rows.into_iter().map(|row| row.into_iter().collect::<Vec<_>>()));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

pub(super) fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

pub(super) fn megabytes(bytes: u64) -> String {
    format!("{:.0}", bytes as f64 / 1e6)
}
