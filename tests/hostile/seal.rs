//! Damage: whatever a disk or an editor does to a snapshot, its verdicts stay or it is refused.

use crate::drawn::cases;
use crate::mutate::mutated;
use crate::snapshot::{SEAL, Stranger, audit, bytes, sealed, unsealed, verdicts};
use proptest::prelude::*;
use proptest::sample::Index;

#[test]
fn a_snapshot_has_verdicts_of_each_kind() {
    let audit = audit(&Stranger::with(bytes()).open().expect("a snapshot")).expect("an audit");
    let lines = verdicts(&audit);
    insta::assert_snapshot!(lines.join("\n"));
}

/// SQLite finds damage of its structure. It does not find a region that reads `s`, a NULL where `true` was, or a gap
/// that is no longer there.
#[test]
fn a_gap_that_is_damaged_is_noticed() {
    let text = unsealed(bytes());
    let at = text.windows(19).rposition(|part| part == b"arn:aws:s3:::unread").expect("the gap");
    let mut damaged = bytes().to_vec();
    damaged[at + 13] = b'U';
    assert_eq!(Stranger::with(&damaged).refusal(), SEAL_BROKEN);
}

const SEAL_BROKEN: &str = "a.db is not a snapshot of upright: it is damaged, or was changed after upright wrote it: its seal does not fit";

#[test]
fn a_snapshot_without_its_seal_or_with_more_behind_it_is_refused() {
    assert_eq!(Stranger::with(unsealed(bytes())).refusal(), SEAL_BROKEN);
    assert_eq!(Stranger::with(&[bytes(), b"\n"].concat()).refusal(), SEAL_BROKEN);
    assert_eq!(Stranger::with(&[bytes(), &bytes()[bytes().len() - SEAL..]].concat()).refusal(), SEAL_BROKEN);
}

/// `head -c -81 snapshot | sha256sum` says what the last line says.
#[test]
fn the_seal_is_the_sha256_of_all_before_it() {
    assert!(sealed(unsealed(bytes())) == bytes());
    assert_eq!(SEAL, 81);
}

fn same_verdicts_or_refused(bytes: &[u8]) {
    let stranger = Stranger::with(bytes);
    if let Ok(snapshot) = stranger.open() {
        let whole = Stranger::with(crate::snapshot::bytes()).open().expect("a snapshot");
        let (found, expected) = (audit(&snapshot).expect("an audit"), audit(&whole).expect("an audit"));
        assert_eq!(verdicts(&found), verdicts(&expected));
        assert_eq!(snapshot.kept_audit().expect("it is kept"), whole.kept_audit().expect("it is kept"));
    }
}

/// Everything that reads a snapshot ends with an answer or an error, and says of nothing what it does not hold.
fn is_survived(bytes: &[u8]) {
    let stranger = Stranger::with(bytes);
    if let Ok(snapshot) = stranger.open() {
        let _ = (snapshot.record(), snapshot.kept_audit());
        let _ = audit(&snapshot);
        for sql in ["SELECT * FROM aws_s3_bucket", "SELECT * FROM aws_tag", "SELECT sql FROM sqlite_schema"] {
            let _ = snapshot.sandbox().and_then(|sandbox| sandbox.run(sql, &[]));
        }
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn one_bit_changes_no_verdict(at in any::<Index>(), bit in 0..8_u8) {
        let mut changed = bytes().to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        same_verdicts_or_refused(&changed);
    }

    #[test]
    fn damage_changes_no_verdict(bytes in mutated(vec![bytes()])) {
        same_verdicts_or_refused(&bytes);
    }

    #[test]
    fn damage_under_a_new_seal_is_survived(bytes in mutated(vec![unsealed(bytes())])) {
        is_survived(&sealed(&bytes));
    }

    /// The heads of pages say how everything else is read.
    #[test]
    fn damage_of_a_pages_head_under_a_new_seal_is_survived(
        damage in prop::collection::vec((any::<Index>(), 0..100_usize, any::<u8>()), 1..4)
    ) {
        let mut changed = unsealed(bytes()).to_vec();
        for (page, at, byte) in damage {
            let page = page.index(changed.len() / 4096) * 4096;
            changed[page + at] = byte;
        }
        is_survived(&sealed(&changed));
    }
}
