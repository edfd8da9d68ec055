//! Between which numbers a value lies.

/// The lowest and the highest value; infinite where there is no limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Nothing is lower.
    pub lowest: f64,
    /// Nothing is higher.
    pub highest: f64,
}

impl Interval {
    /// Any number at all.
    pub const ANY: Self = Self { lowest: f64::NEG_INFINITY, highest: f64::INFINITY };

    /// Between two numbers, in either order.
    pub fn between(one: f64, other: f64) -> Self {
        Self::hull([one, other])
    }

    /// What holds each of these. What is no number (a difference of infinities) may be any.
    fn hull(ends: impl IntoIterator<Item = f64>) -> Self {
        ends.into_iter().fold(Self { lowest: f64::INFINITY, highest: f64::NEG_INFINITY }, |all, end| Self {
            lowest: if end.is_nan() { f64::NEG_INFINITY } else { all.lowest.min(end) },
            highest: if end.is_nan() { f64::INFINITY } else { all.highest.max(end) },
        })
    }

    /// What lies in one of both.
    pub(super) fn or(self, other: Self) -> Self {
        Self { lowest: self.lowest.min(other.lowest), highest: self.highest.max(other.highest) }
    }

    /// What lies in both; they do.
    pub(super) fn and(self, other: Self) -> Self {
        Self { lowest: self.lowest.max(other.lowest), highest: self.highest.min(other.highest) }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let sum = |one: f64, other: f64, none: f64| if (one + other).is_nan() { none } else { one + other };
        Self {
            lowest: sum(self.lowest, other.lowest, f64::NEG_INFINITY),
            highest: sum(self.highest, other.highest, f64::INFINITY),
        }
    }

    pub(super) fn times(self, other: Self) -> Self {
        // No limit is no number: nothing times a value without limit is nothing.
        let product = |one: f64, other: f64| if one == 0.0 || other == 0.0 { 0.0 } else { one * other };
        Self::hull([
            product(self.lowest, other.lowest),
            product(self.lowest, other.highest),
            product(self.highest, other.lowest),
            product(self.highest, other.highest),
        ])
    }

    /// A quotient is limited where the divisor does not come near nothing.
    pub(super) fn over(self, other: Self) -> Self {
        if other.lowest > 0.0 || other.highest < 0.0 {
            return self.times(Self::between(1.0 / other.lowest, 1.0 / other.highest));
        }
        // Datapoints without a quotient are missing: the sign of the others holds.
        let is_positive = other.lowest >= 0.0;
        Self {
            lowest: if is_positive && self.lowest >= 0.0 { 0.0 } else { f64::NEG_INFINITY },
            highest: if is_positive && self.highest <= 0.0 { 0.0 } else { f64::INFINITY },
        }
    }

    /// The higher of both.
    pub(super) fn max(self, other: Self) -> Self {
        Self { lowest: self.lowest.max(other.lowest), highest: self.highest.max(other.highest) }
    }

    /// The lower of both.
    pub(super) fn min(self, other: Self) -> Self {
        Self { lowest: self.lowest.min(other.lowest), highest: self.highest.min(other.highest) }
    }
}

#[cfg(test)]
mod tests {
    use super::Interval;

    #[test]
    fn limits_follow_arithmetic() {
        let percent = Interval::between(0.0, 100.0);
        let count = Interval { lowest: 0.0, highest: f64::INFINITY };
        assert_eq!(
            percent.times(Interval::between(-1.0, -1.0)).plus(Interval::between(100.0, 100.0)),
            percent
        );
        assert_eq!(percent.times(count), count);
        assert_eq!(count.over(count), count);
        assert_eq!(count.plus(count.times(Interval::between(-1.0, -1.0))), Interval::ANY);
        assert_eq!(percent.over(Interval::between(2.0, 4.0)), Interval::between(0.0, 50.0));
        assert_eq!(percent.over(Interval::between(-1.0, 1.0)), Interval::ANY);
    }
}
