//! What is called not public admits no stranger, and whoever gets in has a row; and how often what admits no stranger is
//! called public.

use crate::evaluator::Request;
use crate::policies::document;
use crate::requests::{admitted, admitted_friend};
use crate::{access, cases, is_public, policy};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;
use upright::policy::{Access, PrincipalKind};

/// Documents that admit no stranger and are weighed nevertheless, to see how many are called public.
const COUNTED: u32 = 1_000;

/// The weighing may err towards public: `--nocapture` shows how often it does so among documents that no stranger of the
/// alphabet gets in by, some of which a stranger of another name would.
#[test]
#[expect(clippy::print_stdout, reason = "what the test measures is for its readers")]
fn what_is_not_public_admits_no_stranger() {
    let (closed, public) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(cases(10_000));
    let result = runner.run(&document(), |document| {
        let request = admitted(&document);
        if request.is_some() {
            prop_assert!(
                is_public(&document),
                "{document:#}\nis called not public, and admits\n{request:#?}"
            );
        } else if closed.get() < COUNTED {
            closed.set(closed.get() + 1);
            public.set(public.get() + u32::from(is_public(&document)));
        }
        Ok(())
    });
    println!("{} of {} documents that admit no stranger are called public", public.get(), closed.get());
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Whether the row is of whom sends the request.
fn is_of(row: &Access, request: &Request) -> bool {
    let is = |key: &str| request.values(key).contains(&row.principal.as_str());
    match row.kind {
        PrincipalKind::Anyone | PrincipalKind::Place => true,
        PrincipalKind::Account => is("aws:principalaccount"),
        PrincipalKind::Organization => is("aws:principalorgid"),
        PrincipalKind::Principal => {
            let mut ids = request.values("aws:userid").iter().filter_map(|id| id.split(':').next());
            is("aws:principalarn") || ids.any(|id| id == row.principal)
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn whoever_gets_in_has_a_row(document in document()) {
        let rows = access(&policy(&document));
        let is_missed = |request: &Request| !rows.iter().any(|row| is_of(row, request));
        let missed = admitted_friend(&document, &is_missed);
        prop_assert!(missed.is_none(), "{document:#}\nhas no row for\n{missed:#?}\nonly\n{rows:#?}");
    }
}
