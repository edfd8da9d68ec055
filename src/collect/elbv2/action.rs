//! What listeners and rules do with requests.

use crate::collect::{always, given, said};
use crate::store::Lacking;
use aws_sdk_elasticloadbalancingv2::types::{Action, ForwardActionConfig};
use serde_json::{Value, json};

/// Actions in AWS's names. Of those that ask who a client is, the type alone.
pub(super) fn actions(actions: Option<&Vec<Action>>) -> Result<Value, Lacking> {
    always(actions, "Actions")?.iter().map(action).collect()
}

fn action(action: &Action) -> Result<Value, Lacking> {
    let kind = always(action.r#type().map(|kind| kind.as_str()).and_then(said), "Actions.Type")?;
    let forward = action.forward_config().map(forward).transpose()?;
    let leads = action.target_group_arn().is_some() || forward.is_some();
    if kind == "forward" && !leads {
        return Err(Lacking("Actions.TargetGroupArn"));
    }
    let redirect = action.redirect_config().map(|to| {
        given(json!({
            "Protocol": to.protocol(),
            "Port": to.port(),
            "Host": to.host(),
            "Path": to.path(),
            "Query": to.query(),
            "StatusCode": to.status_code().map(|code| code.as_str()),
        }))
    });
    if kind == "redirect" && action.redirect_config().and_then(|to| to.protocol()).is_none() {
        return Err(Lacking("Actions.RedirectConfig.Protocol"));
    }
    let fixed = action
        .fixed_response_config()
        .map(|said| given(json!({ "StatusCode": said.status_code(), "ContentType": said.content_type() })));
    Ok(given(json!({
        "Type": kind,
        "Order": action.order(),
        "TargetGroupArn": action.target_group_arn(),
        "ForwardConfig": forward,
        "RedirectConfig": redirect,
        "FixedResponseConfig": fixed,
    })))
}

fn forward(forward: &ForwardActionConfig) -> Result<Value, Lacking> {
    let groups = always(forward.target_groups.as_ref(), "Actions.ForwardConfig.TargetGroups")?;
    let groups = groups.iter().map(|group| {
        let arn = always(group.target_group_arn(), "Actions.ForwardConfig.TargetGroups.TargetGroupArn")?;
        Ok(given(json!({ "TargetGroupArn": arn, "Weight": group.weight() })))
    });
    let sticky = forward.target_group_stickiness_config().map(|sticky| {
        given(json!({ "Enabled": sticky.enabled(), "DurationSeconds": sticky.duration_seconds() }))
    });
    Ok(given(json!({
        "TargetGroups": groups.collect::<Result<Value, Lacking>>()?,
        "TargetGroupStickinessConfig": sticky,
    })))
}

#[cfg(test)]
mod tests {
    use super::{Action, Lacking, actions};
    use aws_sdk_elasticloadbalancingv2::types::ActionTypeEnum;

    #[test]
    fn an_action_that_does_not_say_where_it_leads_is_not_known() {
        let to = |kind| actions(Some(&vec![Action::builder().r#type(kind).build()]));
        assert_eq!(to(ActionTypeEnum::Forward), Err(Lacking("Actions.TargetGroupArn")));
        assert_eq!(to(ActionTypeEnum::Redirect), Err(Lacking("Actions.RedirectConfig.Protocol")));
        assert_eq!(actions(None), Err(Lacking("Actions")));
    }
}
