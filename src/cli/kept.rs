//! Snapshots of earlier runs, and of earlier releases.

use super::error::Failure;
use crate::collect;
use crate::derive;
use crate::store::Snapshot;
use std::path::Path;

/// Opens a snapshot to be judged: what follows from its rows is computed anew, as this release understands them.
pub(super) fn anew(path: &Path) -> Result<Snapshot, Failure> {
    Ok(renewed(&Snapshot::open(path)?)?)
}

/// Opens a snapshot to be asked, or copied and then judged: as it is, if this release could have written it.
pub(super) fn open(path: &Path) -> Result<Snapshot, Failure> {
    let snapshot = Snapshot::open(path)?;
    Ok(if snapshot.is_current(collect::schema())? { snapshot } else { renewed(&snapshot)? })
}

fn renewed(snapshot: &Snapshot) -> Result<Snapshot, crate::store::StoreError> {
    snapshot.renewed(&std::env::temp_dir(), collect::schema(), |draft| {
        derive::derive(draft, collect::schema(), None)
    })
}
