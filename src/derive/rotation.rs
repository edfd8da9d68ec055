//! How often secrets are rotated.

use super::derivation::{Derivation, Made};
use serde_json::Value;

pub(super) const ALL: &[Derivation] = &[Derivation::of_columns(
    "aws_secretsmanager_secret",
    &["rotation_rules"],
    &["rotation_interval_days"],
    |from| {
        let rules: Value = serde_json::from_str(from[0].unwrap_or_default())
            .map_err(|error| format!("no rotation rules: {error}"))?;
        Ok(Made::of([days(&rules).into()]))
    },
)];

/// AWS works out the days of a schedule itself. A schedule in hours has none.
/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html>
fn days(rules: &Value) -> Option<f64> {
    let rate = || {
        let rate = rules["ScheduleExpression"].as_str()?.strip_prefix("rate(")?.strip_suffix(')')?;
        let (number, unit) = rate.split_once(' ')?;
        let number: f64 = number.parse().ok()?;
        match unit.trim() {
            "hour" | "hours" => Some(number / 24.0),
            "day" | "days" => Some(number),
            _ => None,
        }
    };
    rules["AutomaticallyAfterDays"].as_f64().filter(|days| *days > 0.0).or_else(rate)
}

#[cfg(test)]
mod tests {
    use super::days;
    use serde_json::json;

    #[test]
    fn days_are_said_or_follow_from_a_rate() {
        assert_eq!(days(&json!({ "AutomaticallyAfterDays": 30 })), Some(30.0));
        assert_eq!(days(&json!({ "ScheduleExpression": "rate(10 days)" })), Some(10.0));
        assert_eq!(
            days(&json!({ "AutomaticallyAfterDays": 0, "ScheduleExpression": "rate(12 hours)" })),
            Some(0.5)
        );
        assert_eq!(days(&json!({ "ScheduleExpression": "cron(0 8 1 * ? *)" })), None);
        assert_eq!(days(&json!({})), None);
    }
}
