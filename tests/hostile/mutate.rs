//! Valid files, made wrong.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::path::Path;

/// The files below a directory of the repository with this ending.
pub(crate) fn seeds(directory: &str, ending: &str) -> Vec<String> {
    fn below(directory: &Path, ending: &str, found: &mut Vec<String>) {
        let entries = std::fs::read_dir(directory).unwrap_or_else(|error| panic!("{directory:?}: {error}"));
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                below(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(std::fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    let mut found = Vec::new();
    below(Path::new(directory), ending, &mut found);
    assert!(!found.is_empty(), "there are seeds in {directory}");
    found
}

/// One thing that goes wrong with a file. Places are shares of its length, so that they fit any file.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Cut(Index, Index),
    Repeat(Index, Index, usize),
    Swap(Index, Index),
    Insert(Index, Vec<u8>),
    CutLine(Index),
    RepeatLine(Index, usize),
    SwapLines(Index, Index),
    End(Index),
}

/// Bytes and words that parsers trip over.
const TRAPS: [&[u8]; 40] = [
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\r",
    b"\t",
    b"\x1b[31m",
    b"\xc2\x9b",
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{85}".as_bytes(),
    "ä".as_bytes(),
    "𝕏".as_bytes(),
    b"\"",
    b"'",
    b"`",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b": ",
    b"- ",
    b"*",
    b"&a",
    b"*a",
    b"<<: ",
    b"!!binary ",
    b"? ",
    b"| ",
    b"---\n",
    b"--",
    b";",
    b"?1",
    b"@x",
    b"$x",
    b":x",
    b"99999999999999999999",
    b"-0.0e999",
];

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, bits)| Change::Flip(at, bits)),
        (at(), at()).prop_map(|(from, to)| Change::Cut(from, to)),
        (at(), at(), 1..50_usize).prop_map(|(from, to, times)| Change::Repeat(from, to, times)),
        (at(), at()).prop_map(|(one, other)| Change::Swap(one, other)),
        (at(), select(&TRAPS[..])).prop_map(|(at, trap)| Change::Insert(at, trap.to_vec())),
        (at(), vec(any::<u8>(), 1..5)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (at(), select(&TRAPS[..]), 50..2000_usize)
            .prop_map(|(at, trap, times)| Change::Insert(at, trap.repeat(times))),
        at().prop_map(Change::CutLine),
        (at(), 1..200_usize).prop_map(|(at, times)| Change::RepeatLine(at, times)),
        (at(), at()).prop_map(|(one, other)| Change::SwapLines(one, other)),
        at().prop_map(Change::End),
    ]
}

/// How long a file may become, so that a run stays short.
const LONGEST: usize = 50_000;

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |at: &Index, bytes: &[u8]| at.index(bytes.len() + 1);
        let span = |from: &Index, to: &Index, bytes: &[u8]| {
            let (from, to) = (place(from, bytes), place(to, bytes));
            // Short pieces are likelier to leave something that is nearly right.
            (from.min(to), from.max(to).min(from.min(to) + 60))
        };
        match self {
            Self::Flip(at, bits) => {
                let at = place(at, bytes);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bits;
                }
            }
            Self::Cut(from, to) => {
                let (from, to) = span(from, to, bytes);
                bytes.drain(from..to);
            }
            Self::Repeat(from, to, times) => {
                let (from, to) = span(from, to, bytes);
                let piece = bytes[from..to].repeat(*times);
                bytes.splice(to..to, piece);
            }
            Self::Swap(one, other) => {
                let (one, other) = (place(one, bytes), place(other, bytes));
                if one.max(other) < bytes.len() {
                    bytes.swap(one, other);
                }
            }
            Self::Insert(at, more) => {
                let at = place(at, bytes);
                bytes.splice(at..at, more.iter().copied());
            }
            Self::End(at) => bytes.truncate(place(at, bytes)),
            Self::CutLine(_) | Self::RepeatLine(..) | Self::SwapLines(..) => self.apply_to_lines(bytes),
        }
        bytes.truncate(LONGEST);
    }

    fn apply_to_lines(&self, bytes: &mut Vec<u8>) {
        let mut lines: Vec<Vec<u8>> =
            bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        if lines.is_empty() {
            return;
        }
        let place = |at: &Index| at.index(lines.len());
        match self {
            Self::CutLine(at) => drop(lines.remove(place(at))),
            Self::RepeatLine(at, times) => {
                let at = place(at);
                let more = vec![lines[at].clone(); *times];
                lines.splice(at..at, more);
            }
            Self::SwapLines(one, other) => {
                let (one, other) = (place(one), place(other));
                lines.swap(one, other);
            }
            _ => {}
        }
        *bytes = lines.concat();
    }
}

/// One of these files with a few things wrong.
pub(crate) fn mutated<S: AsRef<[u8]> + Clone + std::fmt::Debug + 'static>(
    seeds: Vec<S>,
) -> impl Strategy<Value = Vec<u8>> {
    (select(seeds), vec(change(), 1..5)).prop_map(|(seed, changes)| {
        let mut bytes = seed.as_ref().to_vec();
        changes.iter().for_each(|change| change.apply(&mut bytes));
        bytes
    })
}

/// The same as text: what is no UTF-8 is refused before any parser sees it.
pub(crate) fn mutated_text(seeds: Vec<String>) -> impl Strategy<Value = String> {
    mutated(seeds).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// What once failed.
pub(crate) fn corpus(prefix: &str) -> Vec<String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/corpus");
    let files =
        std::fs::read_dir(directory).expect("the corpus").map(|entry| entry.expect("an entry").path());
    let named =
        files.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(prefix)));
    let found: Vec<_> = named.map(|path| std::fs::read_to_string(path).expect("a file")).collect();
    assert!(!found.is_empty(), "there is something of {prefix}");
    found
}
