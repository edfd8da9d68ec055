//! One operation in one partition: every request of the program goes through here.
//!
//! A call waits for its pace, is sent by the SDK (which repeats it when that can help), and comes back as an answer
//! or as a [`Failure`] with its class.

use super::context::Cx;
use super::failure::Failure;
use super::turns::Turns;
use crate::schema::Operation;
use aws_smithy_async::future::pagination_stream::PaginationStream;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

/// An operation, about to be called.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    cx: Cx,
    operation: Operation,
}

impl Call {
    pub(super) fn new(cx: Cx, operation: Operation) -> Self {
        Self { cx, operation }
    }

    /// Sends one request and waits for the answer.
    pub(crate) async fn send<T, E, F>(&self, request: impl FnOnce() -> F) -> Result<T, Failure>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    {
        let _turn = self.cx.turn(self.operation).await?;
        tracing::trace!(operation = %self.operation, cx = ?self.cx, "call");
        // The SDK's futures take 8 KB. They are made when it is their turn, and boxed: whatever awaits a future has room
        // for all of it, twice where it was handed on.
        let answer = Box::pin(request()).await;
        self.settle(answer)
    }

    /// Like [`Self::send`], where these error codes mean that there is no such configuration, which is an answer.
    pub(crate) async fn optional<T, E, F>(
        &self,
        absent: &[&str],
        request: impl FnOnce() -> F,
    ) -> Result<Option<T>, Failure>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    {
        match self.send(request).await {
            Ok(answer) => Ok(Some(answer)),
            Err(Failure { code: Some(code), .. }) if absent.contains(&code.as_str()) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// The pages of a list, each requested when the one before it is used up. `token` is where a page names the next.
    pub(crate) fn pages<T, E>(
        &self,
        pages: PaginationStream<Result<T, SdkError<E, HttpResponse>>>,
        token: fn(&T) -> Option<&str>,
    ) -> Pages<T, E> {
        Pages { call: self.clone(), pages, token, turns: Turns::default() }
    }

    fn settle<T, E>(&self, answer: Result<T, SdkError<E, HttpResponse>>) -> Result<T, Failure>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
    {
        let failed = |error| {
            let failure = Failure::from_sdk(self.operation, &error, self.cx.endpoint());
            let failure = if self.cx.is_home() { failure.at_home() } else { failure };
            let absence = failure.absence.clone().filter(|_| self.cx.is_not_there(&failure));
            Failure { absence, ..failure }
        };
        let result = answer.map_err(failed);
        if let Err(failure) = &result {
            tracing::debug!(operation = %self.operation, cx = ?self.cx, "{}", failure.message);
        }
        self.cx.heard(self.operation, result.as_ref().err());
        result
    }
}

/// The pages of a list operation.
pub(crate) struct Pages<T, E> {
    call: Call,
    pages: PaginationStream<Result<T, SdkError<E, HttpResponse>>>,
    token: fn(&T) -> Option<&str>,
    turns: Turns,
}

impl<T, E> Pages<T, E>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    /// The next page, or `None` after the last.
    pub(crate) async fn next(&mut self) -> Result<Option<T>, Failure> {
        let (cx, operation) = (&self.call.cx, self.call.operation);
        if self.turns.ended {
            return Ok(None);
        }
        let _turn = cx.turn(operation).await?;
        let Some(page) = self.pages.next().await else { return Ok(None) };
        tracing::trace!(%operation, ?cx, "page");
        let page = self.call.settle(page)?;
        let turned = self.turns.turn((self.token)(&page));
        turned.map_err(|why| Failure::malformed(operation, why))?;
        Ok(Some(page))
    }
}
