//! Exported states of stacks: read or refused, and never quoted, for a state holds secrets.

use crate::drawn::cases;
use crate::mutate::mutated;
use proptest::prelude::*;
use upright::collect;
use upright::declared::{Declaration, Stack};
use upright::store::NewSnapshot;

/// In each of these, what is secret is called `hunter2`.
fn exports() -> Vec<&'static [u8]> {
    vec![
        include_bytes!("../declared/pulumi.json"),
        include_bytes!("../declared/show.json"),
        include_bytes!("../declared/terraform.tfstate"),
    ]
}

/// Its rows can be written, whatever it says.
fn is_written(stack: Stack) {
    let directory = tempfile::tempdir().expect("a directory");
    let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
    let declaration = Declaration::new(vec![stack]).expect("one stack");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(declaration.write(&new.writer(), &[("1".to_owned(), "r".to_owned())]));
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_state_is_read_or_refused_without_a_quote(bytes in mutated(exports())) {
        match Stack::from_reader("a.json", &*bytes) {
            Ok(stack) => is_written(stack),
            Err(problem) => {
                let said = format!("{problem}\n{}", problem.render(false));
                prop_assert!(said.starts_with("a.json") && !problem.message.is_empty(), "{}", said);
                prop_assert!(!said.contains("hunter2"), "{}", said);
            }
        }
    }
}

#[test]
fn states_as_they_are_can_be_read() {
    for bytes in exports() {
        is_written(Stack::from_reader("a.json", bytes).unwrap_or_else(|problem| panic!("{problem}")));
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for state in [
        deep.clone(),
        format!("{{\"version\": 3, \"deployment\": {deep}}}"),
        format!("{{\"version\": 4, \"resources\": {deep}}}"),
        format!("{{\"format_version\": \"1.0\", \"values\": {deep}}}"),
    ] {
        assert!(Stack::from_reader("a.json", state.as_bytes()).is_err());
    }
}
