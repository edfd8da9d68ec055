//! Whether an audit would be allowed to read what it needs, asked of the stub's account.

use crate::faults::{command, in_directory};
use crate::stub::{Denial, Fault, Manner, Stub};
use crate::support::text;
use std::collections::BTreeMap;
use std::process::Output;

fn preflight(stub: &Stub, arguments: &[&str]) -> Output {
    let directory = in_directory();
    let mut command = command(stub, directory.path());
    command.args(["preflight", "--quota-share", "1", "--timeout", "2m"]).args(arguments);
    command.output().expect("upright starts")
}

#[test]
fn what_is_denied_is_named_with_the_permission_to_grant() {
    let denied = ["s3:GetBucketVersioning", "lambda:ListFunctions"].map(str::to_owned);
    let stub = Stub::start(Manner::with(denied, Fault::Deny(Denial::Identity)));
    let output = preflight(&stub, &[]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("s3:GetBucketVersioning was denied"), "{said}");
    assert!(said.contains("grant lambda:ListFunctions"), "{said}");
    assert!(said.contains("111111111111"), "{said}");
}

#[test]
fn each_list_is_asked_for_its_first_page_and_each_detail_once() {
    let stub = Stub::start(Manner { page: 1, ..Manner::default() });
    let output = preflight(&stub, &[]);
    assert_eq!(
        (output.status.code(), text(&output.stdout)),
        (Some(0), String::new()),
        "{}",
        text(&output.stderr)
    );
    let mut calls: BTreeMap<_, u64> = BTreeMap::new();
    stub.asked()
        .into_iter()
        .for_each(|((operation, ..), times)| *calls.entry(operation).or_default() += times);
    // Once to sign in and once as a list, in one region and for the whole account.
    // One of the details asks for each type of resource.
    calls.retain(|operation, times| *times > if operation == "wafv2:ListResourcesForWebACL" { 6 } else { 2 });
    assert!(calls.is_empty(), "{calls:?}");
}
