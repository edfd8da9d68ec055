//! What a snapshot keeps of the run that collected it.

use super::{CallCount, ExpectedAccount};
use rusqlite::{Connection, params};

/// What is known of a run when its collecting has ended.
#[derive(Clone, Debug)]
pub struct Collected {
    /// Random identity.
    pub run_id: String,
    /// Start and end, RFC 3339 in UTC.
    pub started_at: String,
    /// End of the collecting.
    pub ended_at: String,
    /// The endpoint in place of AWS's own.
    pub endpoint: Option<String>,
    /// Whether everything planned was tried.
    pub complete: bool,
    /// The accounts that were to be read.
    pub accounts: Vec<ExpectedAccount>,
    /// Every (account, region) that was to be read, `global` included.
    pub partitions: Vec<(String, String)>,
    /// Requests by operation.
    pub calls: Vec<CallCount>,
}

impl Collected {
    /// Notes the run, in place of what an earlier reading of it noted.
    pub(super) fn save(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.execute_batch(
            "DELETE FROM upright_run; DELETE FROM upright_account; DELETE FROM upright_partition;
             DELETE FROM upright_call;",
        )?;
        connection.execute(
            "INSERT INTO upright_run VALUES (?, ?, ?, ?, ?, ?)",
            params![
                self.run_id,
                env!("CARGO_PKG_VERSION"),
                self.started_at,
                self.ended_at,
                self.endpoint,
                self.complete
            ],
        )?;
        for ExpectedAccount { id, name, cause, .. } in &self.accounts {
            let sql = "INSERT INTO upright_account VALUES (?, ?, ?)";
            connection.execute(sql, params![id, name, cause])?;
        }
        for (account_id, region) in &self.partitions {
            let sql = "INSERT INTO upright_partition VALUES (?, ?) ON CONFLICT DO NOTHING";
            connection.execute(sql, params![account_id, region])?;
        }
        for count in &self.calls {
            connection.execute(
                "INSERT INTO upright_call VALUES (?, ?, ?, ?, ?, ?)",
                params![
                    count.account_id,
                    count.region,
                    count.operation,
                    count.calls as i64,
                    count.throttles as i64,
                    count.retries as i64
                ],
            )?;
        }
        Ok(())
    }
}
