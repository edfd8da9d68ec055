//! The `asff` report: requests of BatchImportFindings, for AWS Security Hub, one a line.
//!
//! A request is of one account and one region, since only the account itself may send it, to the region of the product.
//! <https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsSecurityFinding.html>

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, Finding, Severity, Shared, Verdict};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "asff",
    about: "for AWS Security Hub: a line is a request of BatchImportFindings, of at most 100 findings",
    endings: &["asff"],
    render,
};

/// Findings of a request.
/// <https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchImportFindings.html>
const BATCH: usize = 100;

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let mut batches: BTreeMap<(Shared, String), Vec<Value>> = BTreeMap::new();
    for finding in audit.findings.iter() {
        let Some(status) = status(finding.verdict) else { continue };
        let region = region(audit, &finding);
        let one = self::finding(&context, &finding, status, &region);
        let batch = batches.entry((finding.account_id, region)).or_default();
        batch.push(one);
        if batch.len() == BATCH {
            write(out, std::mem::take(batch))?;
        }
    }
    batches.into_values().filter(|batch| !batch.is_empty()).try_for_each(|batch| write(out, batch))
}

fn write(out: &mut dyn io::Write, batch: Vec<Value>) -> io::Result<()> {
    writeln!(out, "{}", visible(&json!({ "Findings": batch }).to_string()))
}

/// What Security Hub calls a verdict: where information is missing, a warning. What is exempt was not judged, and is no
/// finding there.
fn status(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Pass => Some("PASSED"),
        Verdict::Fail | Verdict::Waived => Some("FAILED"),
        Verdict::Unknown => Some("WARNING"),
        Verdict::Exempt | Verdict::NothingToJudge => None,
    }
}

/// Where it is sent: what belongs to the account as a whole, to the first region that was read.
fn region(audit: &Audit, finding: &Finding) -> String {
    let first = || audit.run.regions.first().map_or("us-east-1", String::as_str);
    if finding.region == "global" { first().to_owned() } else { finding.region.to_string() }
}

fn finding(context: &Context<'_>, finding: &Finding, status: &str, region: &str) -> Value {
    let run = &context.audit.run;
    let (account, partition) = (&finding.account_id, partition(region));
    let about = context.check(&finding.check);
    let why = about.map(|about| about.why.as_str()).unwrap_or_default();
    let said = format!("{} {why}", context.said(finding));
    let mut recommendation = json!({ "Text": cut(&finding.fix, 512) });
    if let Some(about) = about.filter(|about| !about.docs.is_empty()) {
        recommendation["Url"] = json!(about.docs);
    }
    let types = ["Software and Configuration Checks/Industry and Regulatory Standards"];
    let mut one = json!({
        "SchemaVersion": "2018-10-08",
        "Id": format!("upright/{account}/{region}/{}", finding.id),
        "ProductArn": format!("arn:{partition}:securityhub:{region}:{account}:product/{account}/default"),
        "ProductName": "upright",
        "CompanyName": "upright",
        "GeneratorId": cut(&format!("upright/{}", finding.check), 512),
        "AwsAccountId": account,
        "CreatedAt": run.start,
        "UpdatedAt": run.end.as_ref().unwrap_or(&run.start),
        "Title": cut(&finding.title, 256),
        "Description": cut(said.trim_end(), 1024),
        "FindingProviderFields": {
            "Severity": { "Label": severity(finding), "Original": finding.severity.name() },
            "Types": types,
        },
        "Remediation": { "Recommendation": recommendation },
        "Resources": [resource(context, finding, partition)],
        "Compliance": compliance(context, finding, status),
        "Workflow": { "Status": workflow(finding.verdict) },
        "RecordState": "ACTIVE",
    });
    if let Some(cause) = finding.cause.as_ref().filter(|_| finding.verdict == Verdict::Waived) {
        one["Note"] = json!({
            "Text": cut(cause, 512),
            "UpdatedBy": "upright",
            "UpdatedAt": run.start,
        });
    }
    one
}

fn resource(context: &Context<'_>, finding: &Finding, partition: &str) -> Value {
    let about = context.resource(&finding.resource);
    let kind = about.and_then(|about| about.kind.as_deref()).unwrap_or("Other");
    let tags = about.and_then(|about| about.tags.as_ref()).into_iter().flatten().take(50);
    let tags: Map<_, _> = tags.map(|(key, value)| (cut(key, 128), json!(cut(value, 256)))).collect();
    let mut resource = json!({
        "Id": cut(&finding.resource, 512),
        "Type": spelt(kind),
        "Partition": partition,
    });
    if finding.region != "global" {
        resource["Region"] = json!(finding.region);
    }
    if !tags.is_empty() {
        resource["Tags"] = tags.into();
    }
    resource
}

/// `AWS::RDS::DBInstance` as Security Hub spells it: `AwsRdsDbInstance`.
/// <https://docs.aws.amazon.com/securityhub/latest/userguide/asff-resources.html>
fn spelt(kind: &str) -> String {
    let part = |part: &str| {
        let letters: Vec<_> = part.chars().collect();
        let spell = |(at, letter): (usize, &char)| {
            let begins_word = letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
            let goes_on = at > 0 && letters[at - 1].is_ascii_uppercase() && !begins_word;
            if goes_on { letter.to_ascii_lowercase() } else { *letter }
        };
        letters.iter().enumerate().map(spell).collect::<String>()
    };
    kind.split("::").map(part).collect()
}

fn compliance(context: &Context<'_>, finding: &Finding, status: &str) -> Value {
    let ids = context.ids(&finding.check).into_iter().filter(|id| !id.trim().is_empty()).take(32);
    let requirements: Vec<_> = ids.map(|id| cut(id, 512)).collect();
    let mut compliance = json!({ "Status": status, "RelatedRequirements": requirements });
    if let Some(cause) = &finding.cause {
        let reason =
            json!({ "ReasonCode": finding.verdict.name().to_uppercase(), "Description": cut(cause, 1024) });
        compliance["StatusReasons"] = json!([reason]);
    }
    compliance
}

fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        _ if finding.verdict == Verdict::Pass => "INFORMATIONAL",
        Severity::Critical => "CRITICAL",
        Severity::High => "HIGH",
        Severity::Medium => "MEDIUM",
        Severity::Low => "LOW",
        Severity::Info => "INFORMATIONAL",
    }
}

fn workflow(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Waived => "SUPPRESSED",
        Verdict::Pass => "RESOLVED",
        _ => "NEW",
    }
}

/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
fn partition(region: &str) -> &'static str {
    match region.split('-').take(2).collect::<Vec<_>>().as_slice() {
        ["cn", _] => "aws-cn",
        ["us", "gov"] => "aws-us-gov",
        _ => "aws",
    }
}

/// Text of at most so many characters, and some: an empty text is refused.
fn cut(text: &str, most: usize) -> String {
    let text = if text.trim().is_empty() { "-" } else { text };
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::spelt;

    #[test]
    fn types_are_spelt_as_security_hub_spells_them() {
        for (kind, expected) in [
            ("AWS::RDS::DBInstance", "AwsRdsDbInstance"),
            ("AWS::EC2::VPC", "AwsEc2Vpc"),
            ("AWS::EC2::SecurityGroup", "AwsEc2SecurityGroup"),
            ("AWS::S3::Bucket", "AwsS3Bucket"),
            ("AWS::IAM::Role", "AwsIamRole"),
            ("AWS::KMS::Key", "AwsKmsKey"),
            ("Other", "Other"),
        ] {
            assert_eq!(spelt(kind), expected);
        }
    }
}
