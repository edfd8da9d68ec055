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

/// Runs a program that must end well: with a report, whatever is in it.
pub(super) fn run(command: &mut Command) -> Cost {
    let directory = command.get_current_dir().expect("a directory").to_owned();
    let talk = directory.join("stderr");
    let stderr = std::fs::File::create(&talk).expect("a file");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
    let start = Instant::now();
    let mut child = command.spawn().expect("upright starts");
    let (status, memory) = (format!("/proc/{}/status", child.id()), format!("/proc/{}/stat", child.id()));
    let (proc_status, proc_stat) = (status, memory);
    let (mut memory, mut processor) = (None, None);
    // A program that has ended keeps its times until it is waited for, but not its memory.
    while let Some((state, time)) = read_to_string(&proc_stat).ok().as_deref().and_then(times) {
        processor = Some(time);
        if state == 'Z' {
            break;
        }
        memory = read_to_string(&proc_status).ok().as_deref().and_then(peak).max(memory);
        sleep(Duration::from_millis(1));
    }
    let wall_at_end = start.elapsed();
    let exit = child.wait().expect("an end");
    let wall = if processor.is_some() { wall_at_end } else { start.elapsed() };
    let said = || read_to_string(&talk).unwrap_or_default();
    assert!(matches!(exit.code(), Some(0 | 1 | 3)), "{exit}: {}", said());
    Cost { wall, processor, memory }
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
