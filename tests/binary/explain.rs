//! What `upright explain` finds, and what it offers where it finds nothing or too much. No test here reaches AWS.

use crate::snapshot::snapshot;
use crate::support::{text, upright};
use std::path::Path;
use std::process::Output;

const DOCUMENT: &str =
    "title: Ours\nrequirements: [{ id: A, text: t, checks: [s3/versioning, s3/not-public] }]\n";

fn bucket(name: &str) -> String {
    format!(
        "INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled, policy, acl, ignore_public_acls, \
         restrict_public_buckets) VALUES ('1', 'r', 'arn:aws:s3:::{name}', '{name}', 0, '{{\"Statement\": [{{\"Effect\": \
         \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:GetObject\"}}]}}', '{{\"Grants\": []}}', 0, 0);"
    )
}

fn explain(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = upright(directory);
    command.args(["explain", "--from", "a.db", "-r", "a.yaml"]).args(arguments);
    command.output().expect("upright starts")
}

#[test]
fn a_finding_is_named_by_check_and_resource_or_by_its_id() {
    let directory = tempfile::tempdir().expect("a directory");
    let place = directory.path();
    std::fs::write(place.join("a.yaml"), DOCUMENT).expect("a document");
    snapshot(place, "a.db", 1, &(bucket("photos") + &bucket("photos-old")));
    let by_name = explain(place, &["s3/not-public", "photos", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&by_name.stdout).expect("JSON");
    assert_eq!(
        (by_name.status.code(), &json["finding"]["resource"]),
        (Some(0), &"arn:aws:s3:::photos".into())
    );
    let statement = &json["policies"][0]["policy"]["statements"][0];
    assert_eq!(statement["outcome"], "admits anyone");
    let id = json["finding"]["id"].as_str().expect("an id");
    let by_id = text(&explain(place, &[&id[..8]]).stdout);
    assert!(by_id.contains(&format!("finding   {id}")) && by_id.contains("so  admits anyone"), "{by_id}");
    for (arguments, words) in [
        (
            &["s3/not-public"][..],
            &["2 findings are meant by that", "upright explain --from a.db", "photos-old"][..],
        ),
        (&["s3/not-public", "phtos"], &["s3/not-public has no finding of `phtos`", "arn:aws:s3:::photos"]),
        (
            &["s3/not-pubic"],
            &["there is no finding of a check `s3/not-pubic`", "did you mean `s3/not-public`?"],
        ),
        (&["0123456789abcdef"], &["there is no finding `0123456789abcdef` in a.db", "lists every finding"]),
    ] {
        let output = explain(place, arguments);
        let talk = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{talk}");
        words.iter().for_each(|words| assert!(talk.contains(words), "`{words}` is not in:\n{talk}"));
    }
}
