//! As much of HTTP/1.1 as the SDK speaks to its endpoint.

use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::{Shutdown, TcpStream};

pub(super) struct Request {
    pub(super) method: String,
    /// Decoded.
    pub(super) path: String,
    pub(super) query: BTreeMap<String, String>,
    /// By names in lower case.
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// The next request of a connection, none when the other side has closed it.
    pub(super) fn read(stream: &mut BufReader<TcpStream>) -> Option<Self> {
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let mut words = line.split_whitespace();
        let (method, target) = (words.next()?.to_owned(), words.next()?);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (path, query) = (decoded(path), pairs(query));
        let mut headers = BTreeMap::new();
        loop {
            line.clear();
            stream.read_line(&mut line).ok()?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
        let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        stream.read_exact(&mut body).ok()?;
        Some(Self { method, path, query, headers, body })
    }

    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(String::as_str).unwrap_or_default()
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// The pairs of a query string or of a form.
pub(super) fn pairs(text: &str) -> BTreeMap<String, String> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(k, v)| (decoded(k), decoded(v)))
        .collect()
}

/// How much of an answer is sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sent {
    Whole,
    /// So many bytes of the body; then the connection is cut.
    Part(usize),
    /// So many bytes of the body; then nothing more comes.
    PartAndNoEnd(usize),
    /// Not even its head.
    Nothing,
}

#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
    pub(super) sent: Sent,
}

impl Reply {
    pub(super) fn write(&self, stream: &mut TcpStream) -> Result<()> {
        let part = match self.sent {
            Sent::Whole => self.body.len(),
            Sent::Part(bytes) | Sent::PartAndNoEnd(bytes) => bytes,
            Sent::Nothing => return until_closed(stream),
        };
        let mut head = format!("HTTP/1.1 {} Stub\r\ncontent-length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        // In one piece: the rest of an answer in two would wait until the other side has acknowledged the first.
        let mut message = format!("{head}\r\n").into_bytes();
        message.extend(&self.body[..part]);
        stream.write_all(&message)?;
        stream.flush()?;
        match self.sent {
            Sent::Part(_) => stream.shutdown(Shutdown::Both),
            Sent::PartAndNoEnd(_) => until_closed(stream),
            _ => Ok(()),
        }
    }
}

/// Waits until the other side has had enough.
fn until_closed(stream: &mut TcpStream) -> Result<()> {
    while stream.read(&mut [0; 1024])? > 0 {}
    stream.shutdown(Shutdown::Both)
}
