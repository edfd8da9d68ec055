//! Times of states, as all tables have them.

/// A time with any offset in UTC, without fractions of a second.
pub(super) fn utc(text: &str) -> Option<String> {
    let time: jiff::Timestamp = text.parse().ok()?;
    jiff::Timestamp::from_second(time.as_second()).ok().map(|time| time.to_string())
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn times_are_in_utc_and_nonsense_is_none() {
        assert_eq!(utc("2023-10-05T17:29:38.81181-04:00").as_deref(), Some("2023-10-05T21:29:38Z"));
        assert_eq!(utc("2023-10-05T21:25:30Z").as_deref(), Some("2023-10-05T21:25:30Z"));
        assert_eq!(utc("0001-01-01T00:00:00Z").as_deref(), Some("0001-01-01T00:00:00Z"));
        assert_eq!(utc("yesterday"), None);
    }
}
