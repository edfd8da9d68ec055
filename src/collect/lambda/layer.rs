//! Layers that the account owns, and their versions.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::{LayerVersionsListItem, LayersListItem};
use serde_json::Value;

const LIST_LAYERS: Operation = Operation::new("lambda", "ListLayers");
const LIST_LAYER_VERSIONS: Operation = Operation::new("lambda", "ListLayerVersions");

const TABLE: &str = "aws_lambda_layer";

/// The largest page of both lists.
/// <https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html>
const PAGE: i32 = 50;

pub(super) const LAYER: Source = Source {
    family: Family::regional(
        &[
            Table { name: TABLE, list: LIST_LAYERS, details: &[] },
            Table { name: "aws_lambda_layer_version", list: LIST_LAYER_VERSIONS, details: &[] },
        ],
        &[include_str!("layer.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().lambda().list_layers().max_items(PAGE);
    let mut pages = cx
        .call(LIST_LAYERS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for layer in answered(LIST_LAYERS, page.layers, "Layers")? {
            put(&cx, &layer).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, layer: &LayersListItem) {
    let name = always(layer.layer_name(), "Layers.LayerName");
    let row = Row::new(TABLE).set("arn", always(layer.layer_arn(), "Layers.LayerArn"));
    cx.put(row.set("name", name).set("title", name)).await;
    let Some(arn) = layer.layer_arn() else { return };
    // What uses a layer has no name in common with it: in a narrow scope it counts all the same.
    let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]).shared();
    let request = cx.clients().lambda().list_layer_versions().layer_name(arn).max_items(PAGE);
    let (here, parent, arn) = (cx.clone(), subject.row(), arn.to_owned());
    cx.detail(LIST_LAYER_VERSIONS, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for version in answered(LIST_LAYER_VERSIONS, page.layer_versions, "LayerVersions")? {
                here.put(version_row(&arn, &version)).await;
            }
        }
        Ok(parent)
    })
    .await;
}

fn version_row(layer: &str, version: &LayerVersionsListItem) -> Row {
    let arn = always(version.layer_version_arn(), "LayerVersions.LayerVersionArn");
    // The SDK puts 0 in the place of a number that AWS did not send.
    let number = always(Some(version.version()).filter(|number| *number > 0), "LayerVersions.Version");
    let runtimes = version.compatible_runtimes().iter().map(|runtime| runtime.as_str());
    Row::new("aws_lambda_layer_version")
        .set("arn", arn)
        .set("layer_arn", layer)
        .set("version", number)
        .set("description", version.description())
        .set("created_date", version.created_date())
        .set("compatible_runtimes", runtimes.collect::<Value>())
        .set("title", arn.map(|arn| arn.rsplit(":layer:").next().unwrap_or(arn)))
}
