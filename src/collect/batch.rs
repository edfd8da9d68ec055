//! Details that an operation tells of many rows in one call: metrics, the items of a BatchGet.
//!
//! An answer may hold some of them and not others. What failed is a gap of its row; what was left unprocessed is asked for
//! again, in the pace of the operation, so many times.

use super::call::Call;
use super::context::{Cx, Subject};
use super::failure::Failure;
use crate::schema::Operation;
use crate::store::Row;
use futures::future::BoxFuture;

/// How often something is asked for that is left unprocessed.
const ATTEMPTS: usize = 5;

/// What an answer says of one of the rows that it was asked about.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// These columns.
    Read(Row),
    /// Nothing yet: to ask again may help.
    Unprocessed(Failure),
    /// Nothing, and why.
    Failed(Failure),
}

/// Asks about these items, and tells what the answer says of each, in their order.
type Ask<T> = fn(Cx, Call, Vec<T>) -> BoxFuture<'static, Result<Vec<Part>, Failure>>;

/// Rows that wait for a call that takes many of them.
pub(crate) struct Batches<T> {
    cx: Cx,
    operation: Operation,
    most: usize,
    ask: Ask<T>,
    waiting: Vec<(Subject, T)>,
}

impl<T: Clone + Send + Sync + 'static> Batches<T> {
    /// None yet, of an operation that takes `most` rows in a call.
    pub(crate) fn new(cx: &Cx, (operation, most): (Operation, usize), ask: Ask<T>) -> Self {
        Self { cx: cx.clone(), operation, most, ask, waiting: Vec::new() }
    }

    /// Adds a row, if it is to be asked about. A batch that is full is sent; waits while too many calls of the collector are
    /// pending.
    pub(crate) async fn add(&mut self, subject: Subject, item: T) {
        if !self.cx.asks(self.operation, &subject).await {
            return;
        }
        self.waiting.push((subject, item));
        if self.waiting.len() >= self.most {
            self.send().await;
        }
    }

    /// Like [`Self::add`], for a row that a detail call has found: nothing is sent before [`Self::send_within`].
    pub(crate) async fn add_within(&mut self, subject: Subject, item: T) {
        if self.cx.asks(self.operation, &subject).await {
            self.waiting.push((subject, item));
        }
    }

    /// Sends what waits. A list that ends early ends here too: what it listed is there.
    pub(crate) async fn send(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let reading = read(self.cx.clone(), self.operation, self.ask, std::mem::take(&mut self.waiting));
        self.cx.start(|| reading).await;
    }

    /// Sends what waits in the place of the detail call that found it, as [`Cx::detail_within`] does.
    pub(crate) async fn send_within(self) {
        let mut waiting = self.waiting;
        while !waiting.is_empty() {
            let rest = waiting.split_off(self.most.min(waiting.len()));
            read(self.cx.clone(), self.operation, self.ask, waiting).await;
            waiting = rest;
        }
    }
}

/// Reads one batch, and settles each of its rows.
async fn read<T: Clone>(cx: Cx, operation: Operation, ask: Ask<T>, waiting: Vec<(Subject, T)>) {
    let (subjects, items): (Vec<_>, Vec<_>) = waiting.into_iter().unzip();
    let call = |items| ask(cx.clone(), cx.call(operation), items);
    let answers = answers(operation, &items, call, || cx.unprocessed(operation)).await;
    for (subject, answer) in subjects.into_iter().zip(answers) {
        cx.settle(operation, subject, answer).await;
    }
}

/// What is known of each item in the end. `slow_down` is called before something is asked for again.
async fn answers<T: Clone, F>(
    operation: Operation,
    items: &[T],
    ask: impl Fn(Vec<T>) -> F,
    slow_down: impl Fn(),
) -> Vec<Result<Row, Failure>>
where
    F: Future<Output = Result<Vec<Part>, Failure>>,
{
    let silent = Failure::malformed(operation, "the answer says nothing of it");
    let mut answers = vec![Err(silent); items.len()];
    let mut left: Vec<usize> = (0..items.len()).collect();
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            slow_down();
        }
        match ask(left.iter().map(|at| items[*at].clone()).collect()).await {
            Ok(parts) => {
                let of = std::mem::take(&mut left).into_iter().zip(parts);
                for (at, part) in of {
                    answers[at] = match part {
                        Part::Read(row) => Ok(row),
                        Part::Failed(failure) => Err(failure),
                        Part::Unprocessed(failure) => {
                            left.push(at);
                            Err(failure)
                        }
                    };
                }
            }
            Err(failure) => {
                left.drain(..).for_each(|at| answers[at] = Err(failure.clone()));
            }
        }
        if left.is_empty() {
            break;
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::{ATTEMPTS, Failure, Part, answers};
    use crate::schema::Operation;
    use crate::store::{Class, Row};
    use std::cell::RefCell;

    const GET: Operation = Operation::new("a", "BatchGetThings");

    fn row(size: &str) -> Row {
        Row::new("aws_thing").set("size", size)
    }

    fn failure(message: &str) -> Failure {
        Failure::new(GET, Class::Failed, message)
    }

    /// What is known of these items when the answers come one after the other, the last one again and again; and what was
    /// asked for.
    async fn known(
        items: &[&'static str],
        said: &[Result<Vec<Part>, Failure>],
    ) -> (Vec<String>, Vec<Vec<&'static str>>) {
        let asked = RefCell::new(Vec::new());
        let ask = |items: Vec<&'static str>| {
            asked.borrow_mut().push(items);
            let answer = said[(asked.borrow().len() - 1).min(said.len() - 1)].clone();
            async { answer }
        };
        let slowed = RefCell::new(0);
        let found = answers(GET, items, ask, || *slowed.borrow_mut() += 1).await;
        assert_eq!(*slowed.borrow() + 1, asked.borrow().len());
        let told = |answer: Result<Row, Failure>| {
            answer.map_or_else(|failure| failure.message, |_| "read".to_owned())
        };
        (found.into_iter().map(told).collect(), asked.into_inner())
    }

    #[tokio::test]
    async fn what_was_left_unprocessed_is_asked_for_again_alone() {
        let first =
            vec![Part::Read(row("1")), Part::Unprocessed(failure("later")), Part::Failed(failure("never"))];
        let (found, asked) = known(&["a", "b", "c"], &[Ok(first), Ok(vec![Part::Read(row("2"))])]).await;
        assert_eq!(found, ["read", "read", "never"]);
        assert_eq!(asked, [vec!["a", "b", "c"], vec!["b"]]);
    }

    #[tokio::test]
    async fn what_stays_unprocessed_is_given_up() {
        let (found, asked) = known(&["a"], &[Ok(vec![Part::Unprocessed(failure("later"))])]).await;
        assert_eq!((found, asked.len()), (vec!["later".to_owned()], ATTEMPTS));
    }

    #[tokio::test]
    async fn a_call_that_fails_leaves_what_was_read_before() {
        let first = vec![Part::Read(row("1")), Part::Unprocessed(failure("later"))];
        let (found, asked) = known(&["a", "b"], &[Ok(first), Err(failure("denied"))]).await;
        assert_eq!((found, asked.len()), (vec!["read".to_owned(), "denied".to_owned()], 2));
    }

    #[tokio::test]
    async fn what_an_answer_does_not_name_is_not_known() {
        let (found, _) = known(&["a", "b"], &[Ok(vec![Part::Read(row("1"))])]).await;
        assert_eq!(found, ["read", "the answer says nothing of it"]);
    }
}
