//! The cases that properties are tried on.

// How many to draw comes from outside.
#![allow(clippy::disallowed_methods)]

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// So many cases, the same in every run, unless PROPTEST_CASES asks for others.
pub(crate) fn cases(short: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var("PROPTEST_CASES").is_ok() {
        return config;
    }
    ProptestConfig { cases: short, rng_seed: RngSeed::Fixed(10), ..config }
}
