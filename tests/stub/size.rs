//! How large an account is: so many copies of the small account's resources, beside those themselves.

/// Copies by kind; without any it is the small account.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    pub(crate) alarms: usize,
    pub(crate) buckets: usize,
    pub(crate) databases: usize,
    pub(crate) functions: usize,
    /// Each with its network interface.
    pub(crate) instances: usize,
    pub(crate) keys: usize,
    pub(crate) log_groups: usize,
    pub(crate) roles: usize,
    pub(crate) security_groups: usize,
    /// Dealt out to the groups in turn.
    pub(crate) security_group_rules: usize,
    pub(crate) snapshots: usize,
    pub(crate) topics: usize,
    pub(crate) volumes: usize,
}

/// A young product's account.
pub(crate) const SMALL: Size = Size {
    alarms: 10,
    buckets: 20,
    databases: 5,
    functions: 10,
    instances: 5,
    keys: 3,
    log_groups: 20,
    roles: 20,
    security_groups: 20,
    security_group_rules: 80,
    snapshots: 50,
    topics: 3,
    volumes: 10,
};

/// The account of a company that has one for production.
pub(crate) const MEDIUM: Size = Size {
    alarms: 100,
    buckets: 300,
    databases: 50,
    functions: 150,
    instances: 100,
    keys: 20,
    log_groups: 300,
    roles: 300,
    security_groups: 300,
    security_group_rules: 1_500,
    snapshots: 1_000,
    topics: 20,
    volumes: 200,
};

/// An account that has grown for ten years.
pub(crate) const LARGE: Size = Size {
    alarms: 1_000,
    buckets: 5_000,
    databases: 200,
    functions: 5_000,
    instances: 1_000,
    keys: 100,
    log_groups: 5_000,
    roles: 5_000,
    security_groups: 2_000,
    security_group_rules: 20_000,
    snapshots: 100_000,
    topics: 100,
    volumes: 5_000,
};
