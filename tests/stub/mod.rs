//! The project's own stub of the AWS endpoint, on loopback: a small account that answers every operation of the program
//! in the protocol of its service, page by page, and fails where it is told to.

mod account;
mod answer;
mod ask;
mod cbor;
mod fault;
mod http;
mod xml;

pub(crate) use fault::{Denial, Fault};

use account::Account;
use ask::Ask;
use http::{Reply, Request};
use std::collections::BTreeMap;
use std::io::BufReader;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// How the stub behaves.
#[derive(Clone, Debug)]
pub(crate) struct Manner {
    /// Items on a page.
    pub(crate) page: usize,
    /// What goes wrong, by operation (`ec2:DescribeVpcs`) or by operation and resource (`s3:GetBucketAcl open`); `*` stands
    /// for all but the first, the caller's identity.
    pub(crate) faults: BTreeMap<String, Fault>,
    /// Throttle the first try of every third request.
    pub(crate) throttle_thirds: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Self { page: 1000, faults: BTreeMap::new(), throttle_thirds: false }
    }
}

impl Manner {
    pub(crate) fn with(operations: impl IntoIterator<Item = String>, fault: Fault) -> Self {
        Self { faults: operations.into_iter().map(|name| (name, fault)).collect(), ..Self::default() }
    }
}

/// A request: the operation, what it is about, and where its page begins.
pub(crate) type Asked = (String, String, usize);

struct State {
    account: &'static Account,
    manner: Manner,
    asked: Mutex<BTreeMap<Asked, u64>>,
    /// Told of every request.
    news: Condvar,
    ended: AtomicBool,
}

/// A running stub, which ends with this value.
pub(crate) struct Stub {
    address: SocketAddr,
    state: Arc<State>,
}

impl Stub {
    pub(crate) fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let state = State {
            account: Account::get(),
            manner,
            asked: Mutex::new(BTreeMap::new()),
            news: Condvar::new(),
            ended: AtomicBool::new(false),
        };
        let state = Arc::new(state);
        let serving = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if serving.ended.load(Ordering::Relaxed) {
                    return;
                }
                let state = serving.clone();
                std::thread::spawn(move || state.serve(stream));
            }
        });
        Self { address, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, and how often it came.
    pub(crate) fn asked(&self) -> BTreeMap<Asked, u64> {
        self.state.asked().clone()
    }

    /// Returns when the operation was asked for.
    pub(crate) fn wait_until_asked(&self, operation: &str) {
        let unasked = |asked: &mut BTreeMap<Asked, u64>| !asked.keys().any(|(name, _, _)| name == operation);
        let state = &self.state;
        drop(state.news.wait_while(state.asked(), unasked).unwrap_or_else(PoisonError::into_inner));
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        self.state.ended.store(true, Ordering::Relaxed);
        // Wakes the listener.
        let _ = TcpStream::connect(self.address);
    }
}

impl State {
    fn asked(&self) -> MutexGuard<'_, BTreeMap<Asked, u64>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, mut stream: TcpStream) {
        let Ok(reading) = stream.try_clone() else { return };
        let mut reading = BufReader::new(reading);
        while let Some(request) = Request::read(&mut reading) {
            let Some(reply) = self.reply(&request) else { return };
            if reply.write(&mut stream).is_err() {
                return;
            }
        }
    }

    /// None cuts the connection.
    fn reply(&self, request: &Request) -> Option<Reply> {
        let Some(ask) = Ask::of(request) else {
            return Some(unknown(&format!("{} {}", request.method, request.path)));
        };
        if self.note(&ask) {
            return Some(fault::throttle(&ask));
        }
        let of_all = || self.manner.faults.get("*").filter(|_| ask.service != "sts");
        let of_one = format!("{} {}", ask.name(), ask.about());
        let faults = &self.manner.faults;
        let fault = faults.get(&of_one).or_else(|| faults.get(&ask.name())).or_else(of_all).copied();
        match fault {
            Some(Fault::Cut) => return None,
            Some(Fault::Delay(time)) => std::thread::sleep(time),
            _ => (),
        }
        let right = self.right(&ask, matches!(fault, Some(Fault::RepeatToken)));
        Some(match fault {
            Some(fault) => fault.reply(&ask, right),
            None => right,
        })
    }

    /// Counts a request, and tells whether it is to be throttled.
    fn note(&self, ask: &Ask) -> bool {
        let mut asked = self.asked();
        let known = asked.len();
        let count = asked.entry((ask.name(), ask.about(), ask.place())).or_default();
        *count += 1;
        self.news.notify_all();
        self.manner.throttle_thirds && *count == 1 && known % 3 == 2
    }

    fn right(&self, ask: &Ask, repeats: bool) -> Reply {
        let Some(found) = self.account.answer(ask) else { return unknown(&ask.name()) };
        match found.get("error").and_then(|code| code.as_str()) {
            Some(code) => answer::error(ask, 404, code, "There is none"),
            None => answer::success(ask, &account::page(ask, found, self.manner.page, repeats)),
        }
    }
}

/// The stub's own error: a test that meets it asks for what the account lacks.
fn unknown(what: &str) -> Reply {
    let body = format!("the stub does not know {what}").into_bytes();
    Reply { status: 418, headers: vec![("content-type", "text/plain".to_owned())], body, cut_at: None }
}
