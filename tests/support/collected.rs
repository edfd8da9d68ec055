//! What is known of a run that made a snapshot.

use upright::store::{Collected, ExpectedAccount};

/// A whole run that read these regions of account 1 in nine seconds.
pub(crate) fn collected(regions: &[&str]) -> Collected {
    Collected {
        run_id: "run".into(),
        started_at: "2026-01-01T00:00:00Z".into(),
        ended_at: "2026-01-01T00:00:09Z".into(),
        endpoint: None,
        complete: true,
        accounts: vec![ExpectedAccount { id: "1".into(), name: None, entered: true, cause: None }],
        partitions: regions.iter().map(|region| ("1".to_owned(), (*region).to_owned())).collect(),
        calls: Vec::new(),
    }
}
