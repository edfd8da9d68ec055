//! Addresses that are only known within bounds.

use crate::address::Addresses;

/// What takes the addresses of one family out of a set.
pub type Family = fn(&Addresses) -> Addresses;

/// What is admitted at least, and what at most: the same where everything was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// These are admitted whatever was not read.
    pub least: Addresses,
    /// No others are, whatever was not read.
    pub most: Addresses,
}

impl Bounds {
    /// Exactly these.
    pub fn exact(addresses: Addresses) -> Self {
        Self { least: addresses.clone(), most: addresses }
    }

    /// Any addresses, or none: nobody knows.
    pub fn unknown() -> Self {
        Self { least: Addresses::default(), most: Addresses::all() }
    }

    /// The same, but for certain of nothing.
    pub fn perhaps(self) -> Self {
        Self { least: Addresses::default(), ..self }
    }

    /// Those of one family.
    pub fn within(&self, family: Family) -> Self {
        Self { least: family(&self.least), most: family(&self.most) }
    }

    /// What one of both admits.
    pub fn or(&self, other: &Self) -> Self {
        self.both(other, |one, other| one | other)
    }

    /// What both admit.
    pub fn and(&self, other: &Self) -> Self {
        self.both(other, |one, other| one & other)
    }

    /// What this admits and the other does not.
    pub fn less(&self, other: &Self) -> Self {
        if self.is_exact() && other.is_exact() {
            return Self::exact(&self.least - &other.least);
        }
        Self { least: &self.least - &other.most, most: &self.most - &other.least }
    }

    fn is_exact(&self) -> bool {
        self.least == self.most
    }

    /// What is computed of both; once where all is known.
    fn both(&self, other: &Self, compute: fn(&Addresses, &Addresses) -> Addresses) -> Self {
        let least = compute(&self.least, &other.least);
        if self.is_exact() && other.is_exact() {
            return Self::exact(least);
        }
        Self { least, most: compute(&self.most, &other.most) }
    }

    /// Whether nothing can be admitted.
    pub fn is_nothing(&self) -> bool {
        self.most.is_empty()
    }

    /// Whether these are as good as everyone on the internet.
    pub fn reach_internet(&self) -> Option<bool> {
        within(self.least.reach_internet(), self.most.reach_internet())
    }

    /// Whether each of these addresses is admitted.
    pub fn covers(&self, addresses: &Addresses) -> Option<bool> {
        within(self.least.covers(addresses), self.most.covers(addresses))
    }
}

/// True for certain, false for certain, or neither.
fn within(at_least: bool, at_most: bool) -> Option<bool> {
    (at_least || !at_most).then_some(at_least)
}
