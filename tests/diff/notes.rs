//! Two snapshots that make an odd pair are compared, and the reader is told.

use crate::{Pair, audit, findings};
use upright::diff::Selection;
use upright::store::Verdict;

#[test]
fn of_audits_by_other_documents_only_what_both_asked_is_compared() {
    let pair = Pair::of("", "", "");
    let before = audit(&pair.before, "a/old", &[("one", Verdict::Fail)]);
    let after = audit(&pair.after, "a/new", &[("two", Verdict::Fail)]);
    let diff = pair.with_audits(&before, &after, true, &Selection::default());
    assert_eq!(findings(&diff), [""; 0]);
    assert_eq!(
        diff.notes,
        [
            "the one was judged by `by a/old`, the other by `by a/new`: name a document with --requirements to judge both by it",
            "checks that only the snapshot before was judged by: a/old",
            "checks that only the snapshot after was judged by: a/new",
            "requirements that only the snapshot before was judged by: a/old",
            "requirements that only the snapshot after was judged by: a/new"
        ]
    );
}

#[test]
fn what_makes_two_snapshots_an_odd_pair_is_said() {
    for (before, after, note) in [
        (
            "UPDATE upright_run SET run_id = 'x'",
            "UPDATE upright_run SET run_id = 'x'",
            "both snapshots are of the same run",
        ),
        (
            "UPDATE upright_run SET started_at = '2026-01-02T00:00:00Z'",
            "",
            "after.db was read before before.db: what is called new here is old",
        ),
        (
            "",
            "UPDATE upright_run SET complete = 0",
            "the run of after.db ended early, and what it did not reach is not comparable",
        ),
        (
            "UPDATE upright_run SET endpoint = 'http://localhost:4566'",
            "",
            "the one was read from http://localhost:4566, the other from AWS",
        ),
        ("", "INSERT INTO upright_account VALUES ('2', NULL, NULL)", "only after.db holds account 2"),
    ] {
        assert_eq!(Pair::of("", before, after).diff().notes, [note]);
    }
}
