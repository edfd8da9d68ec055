//! What a program takes: time, processor and memory, as Linux tells it.

use std::fs::read_to_string;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Linux counts processor time in these, whatever the kernel's own clock is.
const TICK: Duration = Duration::from_millis(10);

#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    pub(super) wall: Duration,
    /// Where /proc tells.
    pub(super) processor: Option<Duration>,
    /// The most memory at once, in bytes.
    pub(super) memory: Option<u64>,
}

/// Runs a program to its end; what it said, where it did not come to a report.
pub(super) fn run(command: &mut Command) -> Result<Cost, String> {
    let directory = command.get_current_dir().expect("a directory").to_owned();
    let talk = directory.join("stderr");
    let stderr = std::fs::File::create(&talk).expect("a file");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
    let start = Instant::now();
    let mut child = command.spawn().expect("upright starts");
    let proc = |file: &str| read_to_string(format!("/proc/{}/{file}", child.id())).ok();
    let (mut memory, mut processor) = (None, None);
    // A program that has ended keeps its times until it is waited for, but not its memory.
    while let Some((state, time)) = proc("stat").as_deref().and_then(times) {
        processor = Some(time);
        if state == 'Z' {
            break;
        }
        memory = proc("status").as_deref().and_then(peak).max(memory);
        sleep(Duration::from_millis(1));
    }
    let seen = start.elapsed();
    let exit = child.wait().expect("an end");
    let wall = if processor.is_some() { seen } else { start.elapsed() };
    match exit.code() {
        Some(0 | 1 | 3) => Ok(Cost { wall, processor, memory }),
        _ => Err(format!("{exit}: {}", read_to_string(&talk).unwrap_or_default())),
    }
}

/// The state, and the time in user and kernel mode, after the name, which may hold anything.
fn times(stat: &str) -> Option<(char, Duration)> {
    let fields: Vec<_> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u32 = fields.get(11..13)?.iter().filter_map(|ticks| ticks.parse::<u32>().ok()).sum();
    Some((fields.first()?.chars().next()?, TICK * ticks))
}

fn peak(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}
