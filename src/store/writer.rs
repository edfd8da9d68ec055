//! The one connection that writes, on a thread of its own: collectors send, nobody waits for the disk.

use super::recording::{Message, QUEUE, Recording};
use super::{Gap, Row, StoreError};
use crate::schema::{Operation, Schema};
use rusqlite::Connection;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::mpsc;

/// A handle for sending rows, cheap to clone.
#[derive(Clone, Debug)]
pub struct Writer {
    sender: mpsc::Sender<Message>,
}

/// The thread that writes, and the connection that it gives back.
#[derive(Debug)]
pub struct Recorder {
    writer: Writer,
    thread: JoinHandle<Result<Connection, StoreError>>,
}

impl Recorder {
    pub(super) fn start(connection: Connection, schema: &'static Schema) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE);
        let thread = std::thread::spawn(move || Recording::new(connection, schema).run(receiver));
        Self { writer: Writer { sender }, thread }
    }

    /// A handle for sending.
    pub fn writer(&self) -> Writer {
        self.writer.clone()
    }

    /// Waits until everything sent is written. Returns only when every other handle is dropped.
    pub(super) fn finish(self) -> Result<Connection, StoreError> {
        drop(self.writer);
        let ended = self.thread.join();
        ended.unwrap_or_else(|_| Err(StoreError::WriterGone("its thread panicked".into())))
    }
}

impl Writer {
    /// A new row. Of a second row of the same primary key, what it says otherwise is a gap.
    pub async fn insert(&self, account_id: &Arc<str>, region: &Arc<str>, row: Row) {
        self.send(Message::Insert { account_id: account_id.clone(), region: region.clone(), row }).await;
    }

    /// Columns of the row with this ARN, from a detail operation.
    pub async fn update(
        &self,
        account_id: &Arc<str>,
        region: &Arc<str>,
        arn: String,
        operation: Operation,
        row: Row,
    ) {
        let (account_id, region) = (account_id.clone(), region.clone());
        self.send(Message::Update { account_id, region, arn, operation, row }).await;
    }

    /// A resource that was listed and is gone.
    pub async fn vanished(&self, account_id: &Arc<str>, region: &Arc<str>, table: &'static str, arn: String) {
        let (account_id, region) = (account_id.clone(), region.clone());
        self.send(Message::Vanished { account_id, region, arn, table }).await;
    }

    /// An operation that ran to its end in a partition; its gaps, if any, are recorded beside.
    pub async fn covered(&self, account_id: &Arc<str>, region: &Arc<str>, operation: Operation) {
        let (account_id, region) = (account_id.clone(), region.clone());
        self.send(Message::Covered { account_id, region, operation }).await;
    }

    /// A resource of which everything is read, where of others it is not.
    pub async fn in_scope(&self, account_id: &Arc<str>, region: &Arc<str>, arn: String) {
        let (account_id, region) = (account_id.clone(), region.clone());
        self.send(Message::InScope { account_id, region, arn }).await;
    }

    /// Something that could not be read.
    pub async fn gap(&self, gap: Gap) {
        self.send(Message::Gap(gap)).await;
    }

    /// A send fails only when the thread has ended, and then `Recorder::finish` says why.
    async fn send(&self, message: Message) {
        let _ = self.sender.send(message).await;
    }
}
