//! Secrets that functions name in their environment.

use super::asking::{FUNCTION, Need, named_in_environment, of_functions};
use super::own::{own, policies};
use crate::derive::together::{From, Partition};
use crate::policy::Action;
use crate::store::Row;

const TABLE: &str = "aws_lambda_function_secret_permission";
pub(super) const SECRET: &str = "aws_secretsmanager_secret";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["account_id", "arn", "role", "environment_references"]),
    (SECRET, &["arn", "name", "policy"]),
];

/// A secret whose policy was not read leaves open who may read it, and no more.
pub(super) const TOLD: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies"]),
    ("aws_iam_policy", &["policy"]),
    (SECRET, &["policy"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let policies = policies(partition, SECRET);
    of_functions(partition, TABLE, |function| {
        let named = named_in_environment(function)?;
        // ARNs of secrets may lack the six characters at their end.
        let meant = policies.keys().filter(|secret| named.iter().any(|name| is_meant(name, secret)));
        let need = |secret: &str| Need::of(Action::GET_SECRET_VALUE, secret, own(&policies, secret));
        Some(meant.map(|secret| ("read", (*secret).to_owned(), vec![need(secret)])).collect())
    })
}

/// Whether a text that names something means this secret: `arn:…:secret:db` is `arn:…:secret:db-AbCdEf`, and so is what
/// follows it to say which field of it.
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen>
pub(in crate::derive) fn is_meant(named: &str, secret: &str) -> bool {
    let whole = named.split(':').take(7).collect::<Vec<_>>().join(":");
    let without = secret.rsplit_once('-').filter(|(_, end)| end.len() == 6).map(|(start, _)| start);
    whole == secret || Some(whole.as_str()) == without
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn a_secret_is_meant_with_and_without_its_last_characters() {
        let secret = "arn:aws:secretsmanager:eu-west-1:1:secret:app/db-AbCdEf";
        assert!(is_meant(secret, secret));
        assert!(is_meant("arn:aws:secretsmanager:eu-west-1:1:secret:app/db", secret));
        assert!(is_meant(&format!("{secret}:password::"), secret));
        assert!(!is_meant("arn:aws:secretsmanager:eu-west-1:1:secret:app/d", secret));
        assert!(!is_meant("app/db", secret));
    }
}
