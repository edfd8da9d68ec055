//! Which operation a path is of, where a service tells its operations apart by paths.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One line for each operation: its service, the method, the path, its name. `{Name}` in a path is a parameter of the
/// request, `{Name+}` one that takes the rest of it.
const ROUTES: &str = include_str!("routes.txt");

struct Route {
    service: &'static str,
    method: &'static str,
    path: Vec<&'static str>,
    operation: &'static str,
}

static READ: LazyLock<Vec<Route>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let words: Vec<_> = line.split_whitespace().collect();
        let [service, method, path, operation] = words.as_slice() else { panic!("no route: {line}") };
        Route { service, method, path: parts(path), operation }
    };
    ROUTES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(line).collect()
});

/// The operation that a path of a service is of, and the parameters in it. The first route that fits is meant.
pub(super) fn find(
    service: &str,
    method: &str,
    path: &str,
) -> Option<(&'static str, BTreeMap<String, String>)> {
    let path = parts(path);
    let mut routes = READ.iter().filter(|route| route.service == service && route.method == method);
    routes.find_map(|route| Some((route.operation, named(&route.path, &path)?)))
}

fn parts(path: &str) -> Vec<&str> {
    path.trim_matches('/').split('/').collect()
}

fn named(route: &[&str], path: &[&str]) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (at, part) in route.iter().enumerate() {
        match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => match name.strip_suffix('+') {
                Some(name) => {
                    found.insert(name.to_owned(), path.get(at..)?.join("/"));
                    return Some(found);
                }
                None => drop(found.insert(name.to_owned(), (*path.get(at)?).to_owned())),
            },
            None if path.get(at) == Some(part) => (),
            None => return None,
        }
    }
    (route.len() == path.len()).then_some(found)
}
