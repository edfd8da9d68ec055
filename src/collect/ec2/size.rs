//! How large instance types are beside others of their family, as reservations count it.

/// The family of a type, `m7g` of `m7g.large`, and how many units its size has; none where it has no usual size, as
/// `metal`.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
pub(super) fn family_and_units(instance_type: &str) -> Option<(&str, f64)> {
    let (family, size) = instance_type.split_once('.')?;
    let units = match size {
        "nano" => 0.25,
        "micro" => 0.5,
        "small" => 1.0,
        "medium" => 2.0,
        "large" => 4.0,
        "xlarge" => 8.0,
        _ => 8.0 * f64::from(size.strip_suffix("xlarge")?.parse::<u16>().ok()?),
    };
    Some((family, units))
}

#[cfg(test)]
mod tests {
    use super::family_and_units;

    #[test]
    fn a_size_has_units() {
        assert_eq!(family_and_units("t3.nano"), Some(("t3", 0.25)));
        assert_eq!(family_and_units("m7g.large"), Some(("m7g", 4.0)));
        assert_eq!(family_and_units("m7g.xlarge"), Some(("m7g", 8.0)));
        assert_eq!(family_and_units("u-6tb1.112xlarge"), Some(("u-6tb1", 896.0)));
        for other in ["m7g.metal", "m7g.metal-48xl", "m7g", "m7g.-1xlarge"] {
            assert_eq!(family_and_units(other), None);
        }
    }
}
