//! As much of CBOR (RFC 8949) as CloudWatch speaks.

use serde_json::{Map, Value};

/// A value as CBOR; `{"$time": 0}` is a time in seconds since 1970.
pub(super) fn encode(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.push(0xf6),
        Value::Bool(value) => out.push(if *value { 0xf5 } else { 0xf4 }),
        Value::Number(number) => match number.as_i64() {
            Some(number) if number >= 0 => head(out, 0, number.unsigned_abs()),
            Some(number) => head(out, 1, number.unsigned_abs() - 1),
            None => {
                out.push(0xfb);
                out.extend(number.as_f64().unwrap_or_default().to_be_bytes());
            }
        },
        Value::String(text) => {
            head(out, 3, text.len() as u64);
            out.extend(text.as_bytes());
        }
        Value::Array(items) => {
            head(out, 4, items.len() as u64);
            items.iter().for_each(|item| encode(out, item));
        }
        Value::Object(fields) => match fields.get("$time") {
            Some(time) => {
                head(out, 6, 1);
                encode(out, time);
            }
            None => {
                head(out, 5, fields.len() as u64);
                for (name, value) in fields {
                    encode(out, &Value::String(name.clone()));
                    encode(out, value);
                }
            }
        },
    }
}

fn head(out: &mut Vec<u8>, major: u8, number: u64) {
    let major = major << 5;
    match number {
        0..24 => out.push(major | number as u8),
        24..0x100 => out.extend([major | 24, number as u8]),
        0x100..0x1_0000 => {
            out.push(major | 25);
            out.extend((number as u16).to_be_bytes());
        }
        _ => {
            out.push(major | 27);
            out.extend(number.to_be_bytes());
        }
    }
}

/// The next value of a request; none where it ends or is of no kind that requests have.
pub(super) fn decode(bytes: &mut &[u8]) -> Option<Value> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    let (major, low) = (first >> 5, first & 31);
    let open = low == 31;
    let number = if open || major == 7 { 0 } else { argument(bytes, low)? };
    let length = if open { usize::MAX } else { usize::try_from(number).ok()? };
    match major {
        0 => Some(number.into()),
        3 => {
            let (text, rest) = bytes.split_at_checked(length)?;
            *bytes = rest;
            Some(String::from_utf8_lossy(text).into_owned().into())
        }
        4 => {
            let mut items = Vec::new();
            while items.len() < length && !ended(bytes, open) {
                items.push(decode(bytes)?);
            }
            Some(items.into())
        }
        5 => {
            let mut fields = Map::new();
            while fields.len() < length && !ended(bytes, open) {
                let name = decode(bytes)?.as_str()?.to_owned();
                fields.insert(name, decode(bytes)?);
            }
            Some(fields.into())
        }
        // A time, as the number that it is.
        6 => decode(bytes),
        7 if low == 27 => Some(f64::from_be_bytes(float(bytes)?).into()),
        7 if low == 20 || low == 21 => Some((low == 21).into()),
        7 if low == 22 => Some(Value::Null),
        _ => None,
    }
}

fn float(bytes: &mut &[u8]) -> Option<[u8; 8]> {
    let (number, rest) = bytes.split_first_chunk::<8>()?;
    *bytes = rest;
    Some(*number)
}

fn argument(bytes: &mut &[u8], low: u8) -> Option<u64> {
    let more = match low {
        0..24 => return Some(low.into()),
        24..28 => 1 << (low - 24),
        _ => return None,
    };
    let (number, rest) = bytes.split_at_checked(more)?;
    *bytes = rest;
    Some(number.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// Whether a list or map without a length ends here; takes the mark of the end.
fn ended(bytes: &mut &[u8], open: bool) -> bool {
    let ends = open && bytes.first() == Some(&0xff);
    if ends {
        *bytes = &bytes[1..];
    }
    ends
}
