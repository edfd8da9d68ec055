//! Which accounts are audited, and in which circumstances.

use super::cell::{Account, Cell};
use std::path::PathBuf;
use std::time::Duration;

/// Audits accounts that a stub of AWS makes up, with every check, and prints what it took
///
/// Without arguments: small, medium and large, with answers at once and after 50 ms, as fast as it goes and within AWS's
/// limits. The large account within the limits takes more than an hour, since AWS gives the whole of Lambda 15 requests
/// a second: it is audited only when both are named, as in `make bench BENCH="large --limits --latency 50"`.
#[derive(Debug, clap::Parser)]
#[command(name = "make bench BENCH=", max_term_width = 100)]
pub(super) struct Choice {
    /// Accounts to audit
    #[arg(value_enum)]
    accounts: Vec<Account>,
    /// Milliseconds that each answer takes
    #[arg(long, value_name = "MS", value_delimiter = ',', default_values_t = [0, 50])]
    latency: Vec<u64>,
    /// Only within AWS's limits, at the default share of them
    #[arg(long, conflicts_with = "no_limits")]
    limits: bool,
    /// Only as fast as it goes
    #[arg(long)]
    no_limits: bool,
    /// Directory in which snapshots and reports are kept
    #[arg(long, value_name = "DIR")]
    pub(super) keep: Option<PathBuf>,
    /// An earlier upright, which audits the same accounts in turns with this one
    #[arg(long, value_name = "PROGRAM", hide = true)]
    pub(super) reference: Option<PathBuf>,
    /// What cargo adds
    #[arg(long, hide = true)]
    bench: bool,
}

impl Choice {
    pub(super) fn cells(&self) -> Vec<Cell> {
        let all = [Account::Small, Account::Medium, Account::Large];
        let accounts = if self.accounts.is_empty() { all.as_slice() } else { &self.accounts };
        let limits = match (self.limits, self.no_limits) {
            (true, _) => [true].as_slice(),
            (_, true) => &[false],
            _ => &[false, true],
        };
        let cells = accounts.iter().flat_map(|account| {
            limits.iter().flat_map(|limits| {
                let cell = |latency: &u64| Cell {
                    account: *account,
                    latency: Duration::from_millis(*latency),
                    limits: *limits,
                };
                self.latency.iter().map(cell)
            })
        });
        cells.filter(|cell| self.limits || !cell.limits || cell.account != Account::Large).collect()
    }
}
