//! How often a schedule runs.

use std::collections::BTreeSet;

const DAY: i64 = 24;
/// The longest month.
const MONTH: i64 = 31;

/// The most hours between two runs; none where that is not understood, or a run may not come for months.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>
pub(super) fn hours_between(schedule: &str) -> Option<f64> {
    let schedule = schedule.trim();
    let within = |name: &str| schedule.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    match (within("rate"), within("cron")) {
        (Some(rate), _) => of_rate(rate),
        (_, Some(cron)) => of_cron(cron).map(|hours| hours as f64),
        _ => None,
    }
}

fn of_rate(rate: &str) -> Option<f64> {
    let (number, unit) = rate.trim().split_once(' ')?;
    let number: f64 = number.parse().ok()?;
    match unit.trim() {
        "minute" | "minutes" => Some(number / 60.0),
        "hour" | "hours" => Some(number),
        "day" | "days" => Some(number * DAY as f64),
        _ => None,
    }
}

fn of_cron(cron: &str) -> Option<i64> {
    let fields: Vec<_> = cron.split_whitespace().collect();
    let [_, hours, days, "*", weekdays, "*"] = fields.as_slice() else { return None };
    let hours = numbers(hours, 0, DAY - 1)?;
    let (first, last) = (hours.first()?, hours.last()?);
    let any = ["*", "?"];
    let days_between = match (any.contains(days), any.contains(weekdays)) {
        (true, true) => 1,
        (true, false) => gap(&numbers(&named(weekdays), 1, 7)?, 7),
        // The last day, or the weekday that is nearest to one, is a day of each month.
        (false, true) if days.contains(['L', 'W']) => MONTH,
        (false, true) => gap(&numbers(days, 1, MONTH)?, MONTH),
        (false, false) => return None,
    };
    let of_day = hours.iter().zip(hours.iter().skip(1)).map(|(one, next)| next - one).max();
    Some((days_between * DAY + first - last).max(of_day.unwrap_or(0)))
}

/// The numbers of a field: lists, ranges and steps.
fn numbers(field: &str, first: i64, last: i64) -> Option<BTreeSet<i64>> {
    let mut found = BTreeSet::new();
    for part in field.split(',') {
        let (range, step) = part.split_once('/').map_or((part, None), |(range, step)| (range, Some(step)));
        let step: i64 = step.map_or(Some(1), |step| step.parse().ok()).filter(|step| *step > 0)?;
        let (from, to) = match range.split_once('-') {
            Some((from, to)) => (from.parse().ok()?, to.parse().ok()?),
            None if range == "*" => (first, last),
            None if part.contains('/') => (range.parse().ok()?, last),
            None => (range.parse().ok()?, range.parse().ok()?),
        };
        if from < first || to > last || from > to {
            return None;
        }
        found.extend((from..=to).step_by(usize::try_from(step).ok()?));
    }
    Some(found)
}

/// Names of weekdays as their numbers, of which Sunday's is 1.
fn named(field: &str) -> String {
    let names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    names
        .iter()
        .enumerate()
        .fold(field.to_uppercase(), |field, (index, name)| field.replace(name, &(index + 1).to_string()))
}

/// The longest way from one to the next, around the circle.
fn gap(days: &BTreeSet<i64>, circle: i64) -> i64 {
    let next = days.iter().skip(1).copied().chain(days.first().map(|first| first + circle));
    days.iter().zip(next).map(|(one, next)| next - one).max().unwrap_or(circle)
}

#[cfg(test)]
mod tests {
    use super::hours_between;

    #[test]
    fn hours_between_two_runs_are_the_most_there_can_be() {
        for (schedule, hours) in [
            ("cron(0 5 ? * * *)", Some(24.0)),
            ("cron(0 5 * * ? *)", Some(24.0)),
            ("cron(15 * ? * * *)", Some(1.0)),
            ("cron(0 0/12 * * ? *)", Some(12.0)),
            ("cron(0 8,20 * * ? *)", Some(12.0)),
            ("cron(0 1,2 * * ? *)", Some(23.0)),
            ("cron(0 5 ? * MON-FRI *)", Some(72.0)),
            ("cron(0 5 ? * SUN *)", Some(168.0)),
            ("cron(0 5 ? * 1,4 *)", Some(96.0)),
            ("cron(0 5 1 * ? *)", Some(744.0)),
            ("cron(0 5 L * ? *)", Some(744.0)),
            ("cron(0 5 1,15 * ? *)", Some(408.0)),
            ("rate(12 hours)", Some(12.0)),
            ("rate(1 day)", Some(24.0)),
            ("rate(30 minutes)", Some(0.5)),
            ("cron(0 5 1 1 ? *)", None),
            ("cron(0 5 ? * 2#1 *)", None),
            ("cron(0 25 * * ? *)", None),
            ("cron(0 5/0 * * ? *)", None),
            ("at(2026-01-01T00:00:00)", None),
            ("", None),
        ] {
            assert_eq!(hours_between(schedule), hours, "{schedule}");
        }
    }
}
