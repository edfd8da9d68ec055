//! One operation in one partition: every request of the program goes through here.
//!
//! A call waits for its pace, is sent by the SDK (which repeats what got no answer), waits for its pace again when it was
//! throttled, and comes back as an answer or as a [`Failure`] with its class.

use super::context::Cx;
use super::failure::Failure;
use super::turns::Turns;
use crate::schema::Operation;
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

    /// The answer to a request, which is sent again while it is throttled.
    pub(crate) async fn send<T, E, F>(&self, request: impl Fn() -> F) -> Result<T, Failure>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    {
        let attempt = || async {
            let _place = self.cx.place(self.operation).await?;
            tracing::trace!(operation = %self.operation, cx = ?self.cx, "call");
            // The SDK's futures take 8 KB. They are made when it is their turn, and boxed: whatever awaits a future has
            // room for all of it, twice where it was handed on.
            let answer = Box::pin(request()).await;
            self.settle(answer)
        };
        self.cx.until_answered(self.operation, attempt).await
    }

    /// Like [`Self::send`], where these error codes mean that there is no such configuration, which is an answer.
    pub(crate) async fn optional<T, E, F>(
        &self,
        absent: &[&str],
        request: impl Fn() -> F,
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

    /// The pages of a list, each requested when the one before it is used up. `request` takes the token of the page that it
    /// asks for, and `next` is where a page names the one after it.
    pub(crate) fn pages<T, E, F, R>(&self, request: R, next: fn(&T) -> Option<&str>) -> Pages<T, R>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
        R: Fn(Option<String>) -> F,
    {
        Pages { call: self.clone(), request, next, token: None, turns: Turns::default() }
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

/// The pages of a list operation. The SDK's own end at the first error, a throttle too.
pub(crate) struct Pages<T, R> {
    call: Call,
    request: R,
    next: fn(&T) -> Option<&str>,
    token: Option<String>,
    turns: Turns,
}

impl<T, R> Pages<T, R> {
    /// The next page, or `None` after the last.
    pub(crate) async fn next<E, F>(&mut self) -> Result<Option<T>, Failure>
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
        R: Fn(Option<String>) -> F,
    {
        if self.turns.ended {
            return Ok(None);
        }
        let page = self.call.send(|| (self.request)(self.token.clone())).await?;
        let token = (self.next)(&page).map(str::to_owned);
        let turned = self.turns.turn(token.as_deref());
        turned.map_err(|why| Failure::malformed(self.call.operation, why))?;
        self.token = token;
        self.turns.ended |= self.call.cx.is_sample();
        Ok(Some(page))
    }
}
