//! The project's own stub of the AWS endpoint, on loopback: a small account that answers every operation of the program
//! in the protocol of its service, page by page, and fails where it is told to. It is as large, as slow and as strict as it
//! is told to be: copies of its resources, a latency, and AWS's limits.

mod account;
mod answer;
mod ask;
mod cbor;
mod copies;
mod fault;
mod http;
mod limits;
mod size;
mod sts;
mod tokens;
mod traffic;
mod xml;

pub(crate) use fault::{Denial, Fault};
pub(crate) use limits::Limit;
pub(crate) use size::{LARGE, MEDIUM, SMALL, Size};
pub(crate) use tokens::{Tokens, Used};
pub(crate) use traffic::Traffic;

use account::Account;
use ask::Ask;
use http::{Reply, Request};
use std::collections::BTreeMap;
use std::io::BufReader;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokens::Buckets;

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
    /// What there is beside the small account.
    pub(crate) size: Size,
    /// How long each answer takes.
    pub(crate) latency: Duration,
    /// Throttle what is beyond AWS's limits.
    pub(crate) limits: bool,
    /// Accounts whose roles lead to another account.
    pub(crate) elsewhere: BTreeMap<String, String>,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            page: usize::MAX,
            faults: BTreeMap::new(),
            throttle_thirds: false,
            size: Size::default(),
            latency: Duration::ZERO,
            limits: false,
            elsewhere: BTreeMap::new(),
        }
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
    account: Account,
    manner: Manner,
    asked: Mutex<BTreeMap<Asked, u64>>,
    buckets: Mutex<Buckets>,
    traffic: Mutex<Traffic>,
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
            account: Account::new(manner.size),
            manner,
            asked: Mutex::default(),
            buckets: Mutex::default(),
            traffic: Mutex::default(),
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

    /// How much of AWS's limits was used, with or without their being kept.
    pub(crate) fn used(&self) -> Vec<Used> {
        locked(&self.state.buckets).used()
    }

    pub(crate) fn traffic(&self) -> Traffic {
        *locked(&self.state.traffic)
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
        locked(&self.asked)
    }

    fn serve(&self, mut stream: TcpStream) {
        let Ok(reading) = stream.try_clone() else { return };
        let mut reading = BufReader::new(reading);
        while let Some(request) = Request::read(&mut reading) {
            let entered = Instant::now();
            locked(&self.traffic).enter(entered);
            let reply = self.reply(&request);
            locked(&self.traffic).leave(entered, Instant::now());
            if reply.is_none_or(|reply| reply.write(&mut stream).is_err()) {
                return;
            }
        }
    }

    /// None cuts the connection.
    fn reply(&self, request: &Request) -> Option<Reply> {
        let Some(ask) = Ask::of(request) else {
            return Some(unknown(&format!("{} {}", request.method, request.path)));
        };
        let admitted = locked(&self.buckets).admit(&ask, Instant::now()) || !self.manner.limits;
        std::thread::sleep(self.manner.latency);
        if self.note(&ask) || !admitted {
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
        if let Some(answer) = sts::answer(ask, &self.manner.elsewhere) {
            return answer::success(ask, &answer);
        }
        let Some(found) = self.account.answer(ask) else { return unknown(&ask.name()) };
        match found.get("error").and_then(|code| code.as_str()) {
            Some(code) => answer::error(ask, 404, code, "There is none"),
            None => answer::success(ask, &self.account.page(ask, &found, self.manner.page, repeats)),
        }
    }
}

/// What is counted stays right whoever else has panicked.
fn locked<T>(counts: &Mutex<T>) -> MutexGuard<'_, T> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The stub's own error: a test that meets it asks for what the account lacks.
fn unknown(what: &str) -> Reply {
    let body = format!("the stub does not know {what}").into_bytes();
    Reply { status: 418, headers: vec![("content-type", "text/plain".to_owned())], body, cut_at: None }
}
