//! The seal: the last line of a snapshot, `upright sha256 …`, over every byte before it. SQLite reads past it.
//!
//! A gap that a bad disk loses would turn an unknown verdict into a pass, and SQLite would not notice. The seal finds
//! damage and edits; it is no signature, for whoever edits a file can seal it anew.

use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::time::Instant;

const WORDS: &str = "\nupright sha256 ";
/// The words, the digest and the end of the line.
const LENGTH: u64 = WORDS.len() as u64 + 64 + 1;

fn line(digest: &[u8]) -> String {
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{WORDS}{digest}\n")
}

/// Seals a file that has no seal yet.
pub(super) fn seal(file: &mut File) -> io::Result<()> {
    let end = file.seek(SeekFrom::End(0))?;
    let digest = digest(file, end, None)?;
    file.seek(SeekFrom::End(0))?;
    file.write_all(line(&digest).as_bytes())
}

/// Whether a file is what was sealed. `end` is when to give up reading it.
pub(super) fn is_whole(file: &mut File, end: Instant) -> io::Result<bool> {
    let Some(sealed) = file.seek(SeekFrom::End(0))?.checked_sub(LENGTH) else { return Ok(false) };
    let mut found = Vec::new();
    file.seek(SeekFrom::Start(sealed))?;
    file.take(LENGTH).read_to_end(&mut found)?;
    // A file without a seal may be endless.
    Ok(found.starts_with(WORDS.as_bytes()) && found == line(&digest(file, sealed, Some(end))?).as_bytes())
}

fn digest(file: &mut File, length: u64, end: Option<Instant>) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let (mut rest, mut hash, mut buffer) = (file.take(length), Sha256::new(), vec![0; 1 << 20]);
    loop {
        let read = rest.read(&mut buffer)?;
        if read == 0 {
            return Ok(hash.finalize().to_vec());
        }
        if end.is_some_and(|end| Instant::now() > end) {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "it takes too long to read"));
        }
        hash.update(&buffer[..read]);
    }
}
