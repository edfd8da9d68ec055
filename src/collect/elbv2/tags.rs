//! Tags, of many resources in one call.

use super::operation;
use crate::collect::{Batches, Call, Cx, Failure, Part, Subject};
use crate::schema::{Detail, Operation};
use crate::store::{Cell, Row};
use aws_sdk_elasticloadbalancingv2::types::{Tag, TagDescription};

const DESCRIBE_TAGS: Operation = operation("DescribeTags", "elasticloadbalancing:DescribeTags");

pub(super) const DETAIL: Detail = Detail { operation: DESCRIBE_TAGS, columns: &["tags"] };

/// A call takes 20 resources.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html
pub(super) const BATCH: (Operation, usize) = (DESCRIBE_TAGS, 20);

/// What calls about load balancers and target groups fail with when they are gone: that about many, when one of them is.
pub(super) const GONE: [&str; 2] = ["LoadBalancerNotFound", "TargetGroupNotFound"];

/// A resource: its table and its ARN.
type Item = (&'static str, String);

/// Rows that wait to be asked about.
pub(super) struct Tags(Batches<Item>);

impl Tags {
    pub(super) fn of(cx: &Cx) -> Self {
        Self(Batches::new(cx, BATCH, |cx, call, items| Box::pin(ask(cx, call, items))))
    }

    pub(super) async fn add(&mut self, subject: Subject, table: &'static str, arn: &str) {
        self.0.add(subject, (table, arn.to_owned())).await;
    }

    pub(super) async fn send(&mut self) {
        self.0.send().await;
    }
}

async fn ask(cx: Cx, call: Call, items: Vec<Item>) -> Result<Vec<Part>, Failure> {
    match described(&cx, &call, &items).await {
        Err(Failure { code: Some(code), .. }) if items.len() > 1 && GONE.contains(&&*code) => {}
        answer => return answer,
    }
    // Only each by itself tells which one is gone.
    let mut parts = Vec::new();
    for item in &items {
        let answer = described(&cx, &call, std::slice::from_ref(item)).await;
        parts.extend(answer.unwrap_or_else(|failure| vec![Part::Failed(failure)]));
    }
    Ok(parts)
}

async fn described(cx: &Cx, call: &Call, items: &[Item]) -> Result<Vec<Part>, Failure> {
    let arns = items.iter().map(|(_, arn)| arn.clone()).collect();
    let request = cx.clients().elbv2().describe_tags().set_resource_arns(Some(arns));
    let answer = call.send(|| request.clone().send()).await?;
    Ok(items.iter().map(|item| part(answer.tag_descriptions(), item)).collect())
}

fn part(described: &[TagDescription], (table, arn): &Item) -> Part {
    match described.iter().find(|description| description.resource_arn() == Some(arn)) {
        Some(description) => Part::Read(Row::new(table).set("tags", tags(description.tags()))),
        None => Part::Failed(Failure::malformed(
            DESCRIBE_TAGS,
            "the answer lacks TagDescriptions of the resource",
        )),
    }
}

fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))
}

#[cfg(test)]
mod tests {
    use super::{Part, TagDescription, part};

    #[test]
    fn what_an_answer_does_not_name_is_not_without_tags() {
        let item = ("aws_ec2_target_group", "arn:1".to_owned());
        let other = TagDescription::builder().resource_arn("arn:2").build();
        assert!(matches!(part(std::slice::from_ref(&other), &item), Part::Failed(_)));
        let own = TagDescription::builder().resource_arn("arn:1").build();
        assert!(matches!(part(&[other, own], &item), Part::Read(_)));
    }
}
