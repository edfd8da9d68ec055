//! What of the addresses is the internet.

use super::Addresses;
use serde::Deserialize;
use std::sync::LazyLock;

/// So many routable IPv4 addresses are the internet: a /8. Nobody's office, provider or cloud service has as many
/// and means only itself.
pub const INTERNET_IPV4: u64 = 1 << 24;

/// So many routable IPv6 addresses are the internet: a /32, as blocks of providers have.
pub const INTERNET_IPV6: u128 = 1 << 96;

#[derive(Deserialize)]
struct Registry {
    block: Vec<Block>,
}

#[derive(Deserialize)]
struct Block {
    cidr: String,
}

static ROUTABLE: LazyLock<Addresses> = LazyLock::new(|| {
    let registry: Result<Registry, _> = toml::from_str(include_str!("not_routable.toml"));
    let blocks = registry.map(|registry| registry.block).unwrap_or_default();
    let reserved = blocks.iter().filter_map(|block| Addresses::parse(&block.cidr)).collect();
    &Addresses::all() - &reserved
});

/// Every address that somebody on the internet can have.
pub fn routable() -> &'static Addresses {
    &ROUTABLE
}

impl Addresses {
    /// Whether these are as good as everyone: their routable part is as large as the internet is taken to be.
    pub fn reach_internet(&self) -> bool {
        let public = self & routable();
        public.count_v4() >= INTERNET_IPV4 || public.count_v6() >= INTERNET_IPV6
    }

    /// What of them is on the internet.
    pub fn public(&self) -> Self {
        self & routable()
    }
}

#[cfg(test)]
mod tests {
    use super::{Registry, routable};
    use crate::address::Addresses;

    fn set(blocks: &str) -> Addresses {
        blocks.split(' ').map(|block| Addresses::parse(block).expect("a block")).collect()
    }

    #[test]
    fn the_registry_is_read_to_its_end() {
        let registry: Registry = toml::from_str(include_str!("not_routable.toml")).expect("right TOML");
        for block in registry.block {
            let block = Addresses::parse(&block.cidr).unwrap_or_else(|| panic!("{}", block.cidr));
            assert!((&block & routable()).is_empty());
        }
        assert!(routable().covers(&set("8.8.8.8 100.128.0.0/9 172.32.0.0/11 2600::/16 2a00::/12")));
    }

    #[test]
    fn pieces_of_the_internet_are_the_internet() {
        let eighths: Vec<_> = (0..8).map(|n| format!("{}.0.0.0/3", n * 32)).collect();
        let slash_16: Vec<_> = (0..256).map(|n| format!("54.{n}.0.0/16")).collect();
        let open = [
            "0.0.0.0/0",
            "0.0.0.0/1 128.0.0.0/1",
            "0.0.0.0/2 64.0.0.0/2 128.0.0.0/2 192.0.0.0/2",
            "0.0.0.0/1",
            "128.0.0.0/1",
            "64.0.0.0/7",
            "3.0.0.0/8",
            &eighths.join(" "),
            &slash_16.join(" "),
            "::/0",
            "::/1",
            "::/2",
            "2000::/3",
            "2000::/4",
            "2600::/32",
            "2600::/33 2600:0:8000::/33",
        ];
        for blocks in open {
            assert!(set(blocks).reach_internet(), "{blocks}");
        }
        assert!((&set("0.0.0.0/0") - &set("77.0.0.0/8")).reach_internet());
    }

    #[test]
    fn private_and_small_blocks_are_not() {
        let closed = [
            "10.0.0.0/8",
            "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10",
            "8.8.0.0/16",
            "54.0.0.0/9",
            "224.0.0.0/3",
            "fc00::/7",
            "2001:db8::/32",
            "2600::/33",
            "8000::/1",
        ];
        for blocks in closed {
            assert!(!set(blocks).reach_internet(), "{blocks}");
        }
        assert!(!Addresses::default().reach_internet());
    }
}
