//! Images, listed for each repository.

use super::{GONE, PAGE};
use crate::collect::{Cx, Failure, Subject, always, answered};
use crate::schema::{Detail, Operation, Table};
use crate::store::Row;
use aws_sdk_ecr::operation::describe_image_scan_findings::DescribeImageScanFindingsOutput;
use aws_sdk_ecr::types::{
    DescribeImagesFilter, ImageDetail, ImageIdentifier, ImageStatus, ImageStatusFilter,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const DESCRIBE_IMAGES: Operation = Operation::new("ecr", "DescribeImages");
const DESCRIBE_IMAGE_SCAN_FINDINGS: Operation = Operation::new("ecr", "DescribeImageScanFindings");

const TABLE: &str = "aws_ecr_image";

pub(super) const IMAGE: Table = Table {
    name: TABLE,
    list: DESCRIBE_IMAGES,
    details: &[Detail {
        operation: DESCRIBE_IMAGE_SCAN_FINDINGS,
        columns: &["scan_status", "finding_severity_counts"],
    }],
};

/// The words for an image that is gone.
const IMAGE_GONE: &[&str] = &["ImageNotFoundException", GONE[0]];

/// Puts the images of one repository.
pub(super) async fn put_images(cx: &Cx, repository: &Subject, arn: &str, name: &str) {
    // Those in the archive too: they keep the repository from being deleted.
    let all = DescribeImagesFilter::builder().image_status(ImageStatusFilter::Any).build();
    let request = cx.clients().ecr().describe_images().repository_name(name).filter(all).max_results(PAGE);
    let (here, empty, arn, name) = (cx.clone(), repository.row(), arn.to_owned(), name.to_owned());
    cx.detail(DESCRIBE_IMAGES, repository, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = BTreeMap::new();
        let ended = loop {
            let page = pages.next().await.and_then(|page| {
                page.map(|page| answered(DESCRIBE_IMAGES, page.image_details, "imageDetails")).transpose()
            });
            match page {
                // A list without an end names its images again and again.
                Ok(Some(images)) => {
                    found.extend(images.into_iter().map(|image| (image.image_digest.clone(), image)));
                }
                Ok(None) => break Ok(empty),
                Err(failure) => break Err(failure),
            }
        };
        let newest = newest(found.values());
        for image in found.values() {
            put(&here, image, (&arn, &name), newest.as_deref() == image.image_digest()).await;
        }
        ended
    })
    .await;
}

/// The digest of the tagged image that was pushed last, and can be pulled; what has no tag is a part of another, or was
/// replaced.
fn newest<'i>(images: impl Iterator<Item = &'i ImageDetail>) -> Option<String> {
    let is_archived = |image: &ImageDetail| image.image_status() == Some(&ImageStatus::Archived);
    let tagged = images.filter(|image| !image.image_tags().is_empty() && !is_archived(image));
    let newest = tagged.max_by_key(|image| image.image_pushed_at().map(|time| time.as_nanos()));
    newest.and_then(|image| image.image_digest().map(str::to_owned))
}

/// An image has no ARN of its own.
async fn put(cx: &Cx, image: &ImageDetail, (repository_arn, name): (&str, &str), is_newest: bool) {
    let digest = always(image.image_digest(), "imageDetails.imageDigest");
    let arn = digest.map(|digest| format!("{repository_arn}@{digest}"));
    let summary = image.image_scan_findings_summary().and_then(|it| it.finding_severity_counts.as_ref());
    let pushed = always(image.image_pushed_at(), "imageDetails.imagePushedAt");
    let row = Row::new(TABLE)
        .set("arn", arn.clone())
        .set("repository_name", name)
        .set("image_digest", digest)
        .set("image_tags", json!(image.image_tags()))
        .set("image_pushed_at", pushed)
        .set("image_status", image.image_status().map(|status| status.as_str()))
        .set("image_size_in_bytes", image.image_size_in_bytes())
        .set("image_manifest_media_type", image.image_manifest_media_type())
        .set("is_newest", pushed.map(|_| is_newest))
        .set("image_scan_findings_summary", summary.map(counts))
        .set("title", digest.map(|digest| format!("{name}@{digest}")));
    cx.put(row).await;
    if let (Ok(arn), Ok(digest), true) = (arn, digest, is_newest) {
        put_findings(cx, &Subject::new(TABLE, arn, IMAGE_GONE), name, digest).await;
    }
}

async fn put_findings(cx: &Cx, image: &Subject, name: &str, digest: &str) {
    let id = ImageIdentifier::builder().image_digest(digest).build();
    let request = cx.clients().ecr().describe_image_scan_findings().repository_name(name).image_id(id);
    let (row, request) = (image.row(), request.max_results(1));
    cx.detail_within(DESCRIBE_IMAGE_SCAN_FINDINGS, image, |call| async move {
        match call.optional(&["ScanNotFoundException"], || request.clone().send()).await? {
            Some(answer) => findings(row, &answer),
            None => Ok(row.set("scan_status", "NOT_SCANNED").set("finding_severity_counts", json!({}))),
        }
    })
    .await;
}

/// AWS leaves out the counts of a scan that is not complete.
fn findings(row: Row, answer: &DescribeImageScanFindingsOutput) -> Result<Row, Failure> {
    let status = answer.image_scan_status().and_then(|status| status.status()).map(|status| status.as_str());
    let status = answered(DESCRIBE_IMAGE_SCAN_FINDINGS, status, "imageScanStatus.status")?;
    let found = answer.image_scan_findings().and_then(|found| found.finding_severity_counts.as_ref());
    let is_done = ["COMPLETE", "ACTIVE"].contains(&status);
    let counted = if is_done {
        Some(answered(DESCRIBE_IMAGE_SCAN_FINDINGS, found, "imageScanFindings.findingSeverityCounts")?)
    } else {
        found
    };
    Ok(row.set("scan_status", status).set("finding_severity_counts", counted.map(counts)))
}

fn counts<K: AsRef<str>>(of: &std::collections::HashMap<K, i32>) -> Value {
    of.iter()
        .map(|(severity, count)| (severity.as_ref().to_owned(), (*count).into()))
        .collect::<Map<_, _>>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::{ImageDetail, newest};
    use aws_smithy_types::DateTime;

    #[test]
    fn the_newest_image_has_a_tag() {
        let image = |digest: &str, tag: Option<&str>, time| {
            let image =
                ImageDetail::builder().image_digest(digest).image_pushed_at(DateTime::from_secs(time));
            image.set_image_tags(tag.map(|tag| vec![tag.to_owned()])).build()
        };
        let images = [image("old", Some("1"), 1), image("new", Some("2"), 2), image("part", None, 3)];
        assert_eq!(newest(images.iter()).as_deref(), Some("new"));
        assert_eq!(newest(images[2..].iter()), None);
    }
}
