//! The project's own stub of the AWS endpoint, on loopback: a small account that answers every operation of the program
//! in the protocol of its service, page by page, and fails where it is told to. It is as large, as slow and as strict as it
//! is told to be: copies of its resources, a latency, and AWS's limits.

mod account;
mod answer;
mod ask;
mod cbor;
mod copies;
mod fault;
mod fields;
mod http;
mod limits;
mod routes;
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
    /// What goes wrong, by operation (`ec2:DescribeVpcs`), by operation and resource (`s3:GetBucketAcl open`), by operation
    /// and the key that asks (`s3:GetBucketAcl by ASIA222222222222`), or by region (`in eu-west-1`); `*` stands for all
    /// but the first, the caller's identity.
    pub(crate) faults: BTreeMap<String, Fault>,
    /// The requests after which the credentials are no longer valid.
    pub(crate) expires_after: Option<u64>,
    /// What there is beside the small account.
    pub(crate) size: Size,
    /// How long each answer takes.
    pub(crate) latency: Duration,
    /// Throttle what is beyond AWS's limits.
    pub(crate) limits: bool,
    /// Throttle one of so many requests, in the order of their arrival, whatever they ask and how often.
    pub(crate) throttle_every: Option<u64>,
    /// Accounts whose roles lead to another account.
    pub(crate) elsewhere: BTreeMap<String, String>,
    /// When the credentials of roles end.
    pub(crate) roles_until: &'static str,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            page: usize::MAX,
            faults: BTreeMap::new(),
            expires_after: None,
            size: Size::default(),
            latency: Duration::ZERO,
            limits: false,
            throttle_every: None,
            elsewhere: BTreeMap::new(),
            roles_until: "2099-01-01T00:00:00Z",
        }
    }
}

impl Manner {
    pub(crate) fn with(operations: impl IntoIterator<Item = String>, fault: Fault) -> Self {
        let faults = operations.into_iter().map(|name| (name, fault.clone()));
        Self { faults: faults.collect(), ..Self::default() }
    }

    fn fault(&self, ask: &Ask) -> Option<&Fault> {
        let of_one = format!("{} {}", ask.name(), ask.about());
        let of_key = format!("{} by {}", ask.name(), ask.caller.0);
        let of_region = format!("in {}", ask.caller.1);
        let of_all = || self.faults.get("*").filter(|_| ask.service != "sts");
        let named = [of_one, of_key, ask.name(), of_region];
        named.iter().find_map(|name| self.faults.get(name)).or_else(of_all)
    }
}

/// A request: the operation, what it is about, and where its page begins.
pub(crate) type Asked = (String, String, usize);

struct State {
    account: Account,
    manner: Manner,
    asked: Mutex<BTreeMap<Asked, u64>>,
    /// The same by the key that asks.
    asked_by: Mutex<BTreeMap<(String, Asked), u64>>,
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
            asked_by: Mutex::default(),
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

    /// Whether the stub pages the answers to an operation, e.g. `ec2:DescribeVpcs`.
    pub(crate) fn is_paged(operation: &str) -> bool {
        operation.split_once(':').is_some_and(|(_, name)| account::is_paged(name))
    }

    /// The fields of the answers to an operation, each named with those around it.
    pub(crate) fn fields(operation: &str) -> std::collections::BTreeSet<String> {
        account::answers(operation).into_iter().flat_map(fields::of).collect()
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

    /// Returns when there were so many requests.
    pub(crate) fn wait_for_requests(&self, count: u64) {
        let too_few = |asked: &mut BTreeMap<Asked, u64>| asked.values().sum::<u64>() < count;
        let state = &self.state;
        drop(state.news.wait_while(state.asked(), too_few).unwrap_or_else(PoisonError::into_inner));
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
            let number = locked(&self.traffic).enter(entered);
            let reply = self.reply(&request, number);
            locked(&self.traffic).leave(entered, Instant::now());
            if reply.is_none_or(|reply| reply.write(&mut stream).is_err()) {
                return;
            }
        }
    }

    /// The answer to the request of this number. None cuts the connection.
    fn reply(&self, request: &Request, number: u64) -> Option<Reply> {
        let Some(ask) = Ask::of(request) else {
            return Some(unknown(&format!("{} {}", request.method, request.path)));
        };
        let admitted = locked(&self.buckets).admit(&ask, Instant::now()) || !self.manner.limits;
        std::thread::sleep(self.manner.latency);
        let times = self.note(&ask);
        if !admitted || self.manner.throttle_every.is_some_and(|every| number.is_multiple_of(every)) {
            return Some(fault::throttle(&ask));
        }
        if self.manner.expires_after.is_some_and(|calls| locked(&self.traffic).requests > calls) {
            return Some(fault::expired(&ask));
        }
        let Some(fault) = self.manner.fault(&ask) else { return Some(self.right(&ask, None)) };
        let fault = match fault {
            Fault::First(first, fault) if times <= *first => fault,
            Fault::First(..) => return Some(self.right(&ask, None)),
            fault => fault,
        };
        match fault {
            Fault::Cut => return None,
            Fault::Delay(time) => std::thread::sleep(*time),
            _ => (),
        }
        Some(fault.reply(&ask, self.right(&ask, Some(fault))))
    }

    /// How often this was asked by the same key, this time included.
    fn note(&self, ask: &Ask) -> u64 {
        let mut asked = self.asked();
        let this = (ask.name(), ask.about(), ask.place());
        *asked.entry(this.clone()).or_default() += 1;
        let mut asked_by = locked(&self.asked_by);
        let times = asked_by.entry((ask.caller.0.clone(), this)).or_default();
        *times += 1;
        let times = *times;
        self.news.notify_all();
        times
    }

    fn right(&self, ask: &Ask, fault: Option<&Fault>) -> Reply {
        if let Some(answer) = sts::answer(ask, &self.manner) {
            return answer::success(ask, &answer);
        }
        let Some(found) = self.account.answer(ask) else { return unknown(&ask.name()) };
        let said = |name: &str| found.get(name).and_then(|text| text.as_str());
        if let Some(code) = said("error") {
            return answer::error(ask, 404, code, said("message").unwrap_or("There is none"));
        }
        let size = if let Some(Fault::Page(size)) = fault { *size } else { self.manner.page };
        let mut page = self.account.page(ask, &found, size, fault.and_then(|fault| fault.next(ask)));
        if let Some(Fault::Without(field)) = fault {
            fields::remove(&mut page, field);
        }
        answer::success(ask, &page)
    }
}

/// What is counted stays right whoever else has panicked.
fn locked<T>(counts: &Mutex<T>) -> MutexGuard<'_, T> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The stub's own error: a test that meets it asks for what the account lacks.
fn unknown(what: &str) -> Reply {
    answer::bare(418, "text/plain", &format!("the stub does not know {what}"))
}
