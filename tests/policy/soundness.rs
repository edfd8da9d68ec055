//! What is called not public admits no stranger; and how often what admits none is called public.

use crate::policies::document;
use crate::requests::admitted;
use crate::{cases, is_public};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;

/// The weighing may err towards public: `--nocapture` shows how often it does so among documents that no stranger of the
/// alphabet gets in by, some of which a stranger of another name would.
#[test]
#[expect(clippy::print_stdout, reason = "what the test measures is for its readers")]
fn what_is_not_public_admits_no_stranger() {
    let (closed, public) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(cases(10_000));
    let result = runner.run(&document(), |document| {
        let (is_public, request) = (is_public(&document), admitted(&document));
        if request.is_none() {
            closed.set(closed.get() + 1);
            public.set(public.get() + u32::from(is_public));
        }
        prop_assert!(
            is_public || request.is_none(),
            "{document:#}\nis called not public, and admits\n{request:#?}"
        );
        Ok(())
    });
    println!("{} of {} documents that admit no stranger are called public", public.get(), closed.get());
    result.unwrap_or_else(|error| panic!("{error}"));
}
