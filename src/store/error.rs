//! What can go wrong with a snapshot or with a statement on it.

use std::path::PathBuf;

/// An error of the store. None of them leaves a half-written file behind.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused a statement that upright wrote, or the disk is full.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is something else.
    #[error("{path} is not a snapshot of upright: {reason}")]
    NotASnapshot {
        /// The file.
        path: PathBuf,
        /// Why it is not.
        reason: String,
    },
    /// The file has a layout that this release cannot read.
    #[error(
        "{path} is a snapshot of layout {layout}, which upright {own} cannot read: {} can, or collect it again",
        release.as_deref().map_or_else(|| "the release that wrote it".to_owned(), |release| format!("upright {release}"))
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// Its layout.
        layout: i32,
        /// The release that wrote it, if it says.
        release: Option<String>,
        /// This release.
        own: &'static str,
    },
    /// A statement of a user or a check that the sandbox refuses, or that SQLite cannot prepare or run.
    #[error("{message}")]
    Statement {
        /// What SQLite said, in words that help.
        message: String,
        /// Byte of the statement at which it went wrong, where SQLite knows.
        offset: Option<usize>,
    },
    /// A statement ran longer than allowed.
    #[error("stopped after {limit:?}, which is the limit for one statement")]
    TimeLimit {
        /// The limit.
        limit: std::time::Duration,
    },
    /// A statement answered more than can be held.
    #[error("stopped after {megabytes} MB of rows, which is the limit for one statement")]
    SizeLimit {
        /// The limit.
        megabytes: usize,
    },
    /// A statement needed more memory than allowed.
    #[error("stopped at {megabytes} MB of memory, which is the limit for all statements")]
    MemoryLimit {
        /// The limit.
        megabytes: usize,
    },
    /// The writer's thread ended before its work.
    #[error("the snapshot can no longer be written: {0}")]
    WriterGone(String),
}

impl StoreError {
    /// Whether a statement was stopped because it took too much, and may have been right.
    pub fn is_limit(&self) -> bool {
        matches!(self, Self::TimeLimit { .. } | Self::SizeLimit { .. } | Self::MemoryLimit { .. })
    }
}
