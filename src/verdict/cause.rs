//! Why something is unknown, in words, and what would decide it.

use crate::schema::GLOBAL;
use crate::store::{Class, Finding, Gap};

/// The cause of an unknown verdict, in words: what did not answer, where, and why or what to grant.
pub fn cause(gap: &Gap) -> String {
    let (what, why) = match Class::from_name(&gap.class) {
        Class::MissingPermission | Class::ScpDenied | Class::ResourcePolicyDenied => {
            ("was denied", remedy(gap))
        }
        Class::Throttled => ("was throttled", gap.message.clone()),
        Class::Unreachable => ("had no answer", gap.message.clone()),
        Class::RegionDisabled => ("was refused", "the account has not enabled the region".to_owned()),
        Class::NeedsSupportPlan => {
            ("was refused", "the account's support plan does not include it".to_owned())
        }
        Class::UnsupportedByEndpoint => ("is unknown to the endpoint", gap.message.clone()),
        Class::ExpiredCredentials => ("was refused", "the credentials are no longer valid".to_owned()),
        Class::MalformedResponse => ("had an answer that cannot be read", gap.message.clone()),
        Class::Failed => ("failed", gap.message.clone()),
        Class::Interrupted => ("was not reached", "the run ended early".to_owned()),
        Class::NoStack => return gap.message.clone(),
        Class::OutOfScope if gap.resource.is_none() => {
            let beside = format!("{} was called for what is in scope alone", gap.operation);
            return format!("{}, and {beside}", Finding::NEEDS_WHOLE_ACCOUNT);
        }
        Class::OutOfScope => ("was not called", "it was outside the scope of the collecting".to_owned()),
        Class::NotCollected => ("was not called", gap.message.clone()),
    };
    let place = match &gap.resource {
        Some(resource) => format!(" for {resource}"),
        None if gap.region == GLOBAL => String::new(),
        None => format!(" in {}", gap.region),
    };
    format!("{} {what}{place}: {why}", gap.operation)
}

/// What stands between the caller and an action, by what AWS said of it.
fn remedy(gap: &Gap) -> String {
    let action = &gap.iam_action;
    let said = |words: &str| gap.message.contains(words);
    match Class::from_name(&gap.class) {
        Class::ScpDenied => format!("a policy of the organization denies {action}"),
        Class::ResourcePolicyDenied if said("VPC endpoint policy") => {
            format!("the policy of the VPC endpoint denies {action}")
        }
        Class::ResourcePolicyDenied => format!("the resource's policy denies {action}"),
        _ if said("permissions boundary") => format!("the permissions boundary must allow {action} too"),
        _ if said("session policy") => format!("the session policy must allow {action} too"),
        _ if said("explicit deny in an identity-based policy") => {
            format!("an identity-based policy denies {action}")
        }
        _ if action == "sts:AssumeRole" => {
            "the role's trust policy must name the caller, whom a policy must grant sts:AssumeRole".to_owned()
        }
        _ => format!("grant {action}"),
    }
}

#[cfg(test)]
mod tests {
    use super::cause;
    use crate::schema::{GLOBAL, Operation};
    use crate::store::{Class, Gap};

    const LIST: Operation = Operation::new("a", "ListThings");
    const DETAIL: Operation = Operation::new("a", "GetThing").allowed_by("a:ReadThing");

    fn gap(region: &str, operation: Operation, class: Class) -> Gap {
        Gap::of_partition(("1", region), "aws_thing", operation, class, "said AWS")
    }

    #[test]
    fn a_cause_says_what_where_and_why_and_what_to_grant() {
        use Class::{
            ExpiredCredentials, Failed, MissingPermission, NeedsSupportPlan, ResourcePolicyDenied, ScpDenied,
            Throttled,
        };
        for (gap, words) in [
            (gap("r1", DETAIL, MissingPermission), "a:GetThing was denied in r1: grant a:ReadThing"),
            (gap(GLOBAL, LIST, MissingPermission), "a:ListThings was denied: grant a:ListThings"),
            (
                gap("r1", DETAIL, ScpDenied),
                "a:GetThing was denied in r1: a policy of the organization denies a:ReadThing",
            ),
            (
                gap("r1", DETAIL, ResourcePolicyDenied).for_resource("arn:x"),
                "a:GetThing was denied for arn:x: the resource's policy denies a:ReadThing",
            ),
            (gap("r1", LIST, Throttled), "a:ListThings was throttled in r1: said AWS"),
            (
                gap("r1", LIST, ExpiredCredentials),
                "a:ListThings was refused in r1: the credentials are no longer valid",
            ),
            (
                gap(GLOBAL, LIST, NeedsSupportPlan),
                "a:ListThings was refused: the account's support plan does not include it",
            ),
            (gap("r1", LIST, Failed), "a:ListThings failed in r1: said AWS"),
        ] {
            assert_eq!(cause(&gap), words);
        }
    }

    /// To grant what another policy denies would change nothing.
    #[test]
    fn a_denial_says_which_policy_to_change() {
        for (class, said, words) in [
            (Class::MissingPermission, "because no identity-based policy allows the", "grant a:ReadThing"),
            (
                Class::MissingPermission,
                "with an explicit deny in an identity-based policy",
                "an identity-based policy denies a:ReadThing",
            ),
            (
                Class::MissingPermission,
                "because no permissions boundary allows the",
                "the permissions boundary must allow a:ReadThing too",
            ),
            (
                Class::MissingPermission,
                "because no session policy allows the",
                "the session policy must allow a:ReadThing too",
            ),
            (
                Class::ResourcePolicyDenied,
                "because no VPC endpoint policy allows the",
                "the policy of the VPC endpoint denies a:ReadThing",
            ),
        ] {
            let gap = Gap::of_partition(("1", GLOBAL), "aws_thing", DETAIL, class, said);
            assert_eq!(cause(&gap), format!("a:GetThing was denied: {words}"));
        }
    }
}
