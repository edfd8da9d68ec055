//! Bytes as text: in UTF-8, in UTF-16 as Windows writes it, or packed.

use flate2::read::{MultiGzDecoder, ZlibDecoder};
use std::io::Read;

/// So many bytes are unpacked for one search, whatever they claim to come to: AWS takes 16 KiB of user data.
pub(super) const LARGEST: usize = 8 << 20;

/// Packed data within packed data is followed so deep.
const DEPTH: usize = 3;

/// What bytes are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Bytes {
    Text(String),
    /// A format that holds text and is not read here, or one that could not be read to its end.
    Packed,
    /// No text, as far as can be told: a picture, a hash, the bytes of a key.
    Binary,
}

/// How files begin that hold others. Source: <https://en.wikipedia.org/wiki/List_of_file_signatures>
const ARCHIVES: [&[u8]; 8] = [
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"PK\x03\x04",
    b"\x28\xb5\x2f\xfd",
    b"7z\xbc\xaf\x27\x1c",
    b"\x04\x22\x4d\x18",
    b"Salted__",
];

/// Reads bytes; at most `budget` of them are unpacked, and taken off it.
pub(super) fn read(bytes: &[u8], budget: &mut usize) -> Bytes {
    within(bytes, budget, DEPTH)
}

fn within(bytes: &[u8], budget: &mut usize, depth: usize) -> Bytes {
    let packed = bytes.starts_with(b"\x1f\x8b");
    let text = (!packed).then(|| text(bytes)).flatten();
    if let Some(text) = text {
        return Bytes::Text(text);
    }
    let unpacked = match bytes {
        _ if depth == 0 => None,
        [0x1f, 0x8b, ..] => unpack(MultiGzDecoder::new(bytes), budget),
        // The first byte names the method, and both are a multiple of 31. Source: RFC 1950, 2.2
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => unpack(ZlibDecoder::new(bytes), budget),
        _ => None,
    };
    match unpacked {
        Some(inner) => within(&inner, budget, depth - 1),
        None if ARCHIVES.iter().any(|start| bytes.starts_with(start)) => Bytes::Packed,
        None => Bytes::Binary,
    }
}

/// All of it, or nothing: the part that is missing may be the one that matters.
fn unpack(reader: impl Read, budget: &mut usize) -> Option<Vec<u8>> {
    let mut unpacked = Vec::new();
    let read = reader.take(*budget as u64 + 1).read_to_end(&mut unpacked);
    let is_whole = read.is_ok() && unpacked.len() <= *budget;
    *budget = budget.saturating_sub(unpacked.len());
    is_whole.then_some(unpacked)
}

fn text(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => text(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ if bytes.contains(&0) => without_mark(bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => is_readable(text).then(|| text.to_owned()),
            Err(_) => single_bytes(bytes),
        },
    }
}

/// UTF-16 that does not say so: of text that is mostly ASCII, every other byte is zero.
fn without_mark(bytes: &[u8]) -> Option<String> {
    let zeros = |parity: usize| bytes.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match bytes.len() / 2 {
        half if odd * 2 > half && even * 8 < half => utf16(bytes, u16::from_le_bytes),
        half if even * 2 > half && odd * 8 < half => utf16(bytes, u16::from_be_bytes),
        _ => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (units, rest) = bytes.as_chunks();
    let text =
        char::decode_utf16(units.iter().map(|bytes| unit(*bytes))).collect::<Result<String, _>>().ok()?;
    (rest.is_empty() && is_readable(&text)).then_some(text)
}

/// Text in Latin-1 or the like: what is ASCII in it is so in all of them, and no secret hides in the other letters.
fn single_bytes(bytes: &[u8]) -> Option<String> {
    let others = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let text: String = bytes.iter().copied().map(char::from).collect();
    let is_text = others * 4 <= bytes.len() && !bytes.iter().any(|byte| is_control(char::from(*byte)));
    is_text.then_some(text)
}

fn is_readable(text: &str) -> bool {
    !text.chars().any(is_control)
}

/// Whether no text has this character. Scripts hold bells and escapes; Latin-1 has its own controls above ASCII.
fn is_control(c: char) -> bool {
    c.is_ascii_control() && !c.is_ascii_whitespace() && !"\x07\x08\x0b\x1a\x1b\x7f".contains(c)
}

#[cfg(test)]
mod tests {
    use super::{Bytes, LARGEST, read};
    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).expect("in memory");
        encoder.finish().expect("in memory")
    }

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).expect("in memory");
        encoder.finish().expect("in memory")
    }

    fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn text_is_read_in_each_encoding_and_packing() {
        let text = "#!/bin/sh\necho hello\n";
        let (little, big) = (units(text, u16::to_le_bytes), units(text, u16::to_be_bytes));
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            [b"\xff\xfe".to_vec(), little.clone()].concat(),
            [b"\xfe\xff".to_vec(), big.clone()].concat(),
            little,
            big,
            gzip(text.as_bytes()),
            zlib(text.as_bytes()),
            gzip(&gzip(&units(text, u16::to_le_bytes))),
        ] {
            assert_eq!(read(&bytes, &mut LARGEST.clone()), Bytes::Text(text.to_owned()), "{bytes:?}");
        }
        let latin = read(b"# caf\xe9\nX=1\n", &mut LARGEST.clone());
        assert_eq!(latin, Bytes::Text("# café\nX=1\n".to_owned()));
    }

    #[test]
    fn what_is_not_read_is_said() {
        let whole = gzip(&[b'a'; 5000]);
        for packed in [&whole[..20], b"BZh91AY&SY\x01\x02", b"\xfd7zXZ\0\0", b"PK\x03\x04\x14\0"] {
            assert_eq!(read(packed, &mut LARGEST.clone()), Bytes::Packed, "{packed:?}");
        }
        assert_eq!(read(&[0x89, b'P', b'N', b'G', 0, 1, 2, 3], &mut LARGEST.clone()), Bytes::Binary);
    }

    #[test]
    fn a_bomb_is_unpacked_no_further_than_the_budget() {
        let bomb = gzip(&vec![b'a'; 1 << 20]);
        let mut budget = 1000;
        assert_eq!(read(&bomb, &mut budget), Bytes::Packed);
        assert_eq!(budget, 0);
        let nested = (0..10).fold(b"X=1".to_vec(), |inner, _| gzip(&inner));
        assert_eq!(read(&nested, &mut LARGEST.clone()), Bytes::Packed);
    }
}
