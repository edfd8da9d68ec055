//! Every request that a stranger can make, over a small alphabet.
//!
//! A stranger is anonymous or signs with what is theirs: an account, organisation, role, network and endpoint that no document
//! of `policies` names in full (those are of twos, threes and `a`s; what is the strangers' is of fours, fives, `c`s and `d`s).
//! What belongs together stays together: the ARN of a role has its account, which is in one organisation or none.
//! Whatever else a request says, strangers choose. What keys a request has, says AWS:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use crate::evaluator::{Document, Request};
use serde_json::Value;

pub(crate) const OWNER: &str = "111111111111";
pub(crate) const BUCKET: &str = "arn:aws:s3:::b";

type Keys = &'static [(&'static str, &'static [&'static str])];

/// Who calls.
struct Caller {
    account: Option<&'static str>,
    arn: Option<&'static str>,
    keys: Keys,
    /// Root users and the anonymous have no tags.
    has_tags: bool,
}

/// A signed request says whether a service made it; anonymous ones say little.
const ANONYMOUS: Caller = Caller {
    account: None,
    arn: None,
    keys: &[
        ("aws:principalaccount", &["anonymous"]),
        ("aws:principaltype", &["Anonymous"]),
        ("aws:userid", &["anonymous"]),
    ],
    has_tags: false,
};

macro_rules! signed {
    ($account:literal, $name:literal, $id:literal, $type:literal $(, $key:literal = $value:literal)*) => {
        Caller {
            account: Some($account),
            arn: Some(concat!("arn:aws:iam::", $account, ":", $name)),
            keys: &[
                ("aws:principalaccount", &[$account]),
                ("aws:principalarn", &[concat!("arn:aws:iam::", $account, ":", $name)]),
                ("aws:principalisawsservice", &["false"]),
                ("aws:principaltype", &[$type]),
                ("aws:userid", &[$id]),
                $(($key, &[$value]),)*
            ],
            has_tags: !matches!($type.as_bytes(), b"Account"),
        }
    };
}

const SIGNED: &[Caller] = &[
    signed!("444444444444", "role/x", "AROA4444444444444444:x", "AssumedRole"),
    // A stranger names roles and sessions as they like.
    signed!("444444444444", "role/222222222222", "AROA4444444444444444:222222222222", "AssumedRole"),
    signed!(
        "444444444444",
        "role/o-aaaaaaaaaa/x",
        "AROA4444444444444444:o-aaaaaaaaaa",
        "AssumedRole",
        "aws:principalorgid" = "o-cccccccccc",
        "aws:principalorgpaths" = "o-cccccccccc/r-ab12/"
    ),
    signed!(
        "444444444444",
        "user/x",
        "AIDA4444444444444444",
        "User",
        "aws:username" = "x",
        "aws:principalorgid" = "o-cccccccccc",
        "aws:principalorgpaths" = "o-cccccccccc/r-ab12/ou-ab12-11111111/"
    ),
    signed!(
        "555555555555",
        "user/222222222222",
        "AIDA5555555555555555",
        "User",
        "aws:username" = "222222222222"
    ),
    signed!(
        "555555555555",
        "role/x",
        "AROA5555555555555555:x",
        "AssumedRole",
        "aws:principalorgid" = "o-dddddddddd",
        "aws:principalorgpaths" = "o-dddddddddd/r-dddd/"
    ),
    // An ID that begins as a named one does is another's: those of organisations have 10 to 32 characters after `o-`.
    // <https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html>
    signed!(
        "244444444444",
        "role/x",
        "AROA2444444444444444:x",
        "AssumedRole",
        "aws:principalorgid" = "o-aaaaaaaaaab",
        "aws:principalorgpaths" = "o-aaaaaaaaaab/r-ab12/"
    ),
    signed!("555555555555", "user/own", "AIDA5555555555555556", "User", "aws:username" = "own"),
    signed!("555555555555", "root", "555555555555", "Account"),
    signed!(
        "555555555555",
        "root",
        "555555555555",
        "Account",
        "aws:principalorgid" = "o-dddddddddd",
        "aws:principalorgpaths" = "o-dddddddddd/r-dddd/"
    ),
];

/// From the internet, with a public address; or through an endpoint, which has no such address.
const NETWORKS: &[Keys] = &[
    &[("aws:sourceip", &["8.8.8.8"])],
    &[("aws:sourceip", &["151.101.1.1"])],
    &[("aws:sourceip", &["2600:9000::1"])],
    &[
        ("aws:sourcevpc", &["vpc-44444444"]),
        ("aws:sourcevpce", &["vpce-44444444"]),
        ("aws:vpcsourceip", &["10.0.0.1"]),
    ],
    &[
        ("aws:sourcevpc", &["vpc-55555555"]),
        ("aws:sourcevpce", &["vpce-55555555"]),
        ("aws:vpcsourceip", &["192.168.1.1"]),
    ],
];

const NAMED_NETWORKS: &[Keys] = &[
    &[("aws:sourceip", &["203.0.113.7"])],
    &[("aws:sourceip", &["198.51.100.7"])],
    &[
        ("aws:sourcevpc", &["vpc-11111111"]),
        ("aws:sourcevpce", &["vpce-11111111"]),
        ("aws:vpcsourceip", &["10.0.0.1"]),
    ],
];

/// Principals of accounts and organisations that documents name.
const FRIENDS: &[Caller] = &[
    signed!(
        "222222222222",
        "role/x",
        "AROA2222222222222222:x",
        "AssumedRole",
        "aws:principalorgid" = "o-aaaaaaaaaa",
        "aws:principalorgpaths" = "o-aaaaaaaaaa/r-ab12/"
    ),
    signed!("222222222222", "user/x", "AIDA2222222222222222", "User", "aws:username" = "x"),
    signed!(
        "333333333333",
        "role/x",
        "AROA3333333333333333:x",
        "AssumedRole",
        "aws:principalorgid" = "o-bbbbbbbbbb",
        "aws:principalorgpaths" = "o-bbbbbbbbbb/r-ab12/ou-ab12-11111111/"
    ),
    signed!(
        "666666666666",
        "role/x",
        "AROA6666666666666666:x",
        "AssumedRole",
        "aws:principalorgid" = "o-aaaaaaaaaa",
        "aws:principalorgpaths" = "o-aaaaaaaaaa/r-ab12/"
    ),
];

const ASKED: &[(&str, &str)] = &[
    ("s3:ListBucket", "arn:aws:s3:::b"),
    ("s3:GetObject", "arn:aws:s3:::b/a"),
    ("s3:PutObject", "arn:aws:s3:::b/a"),
    ("s3:GetObject", "arn:aws:s3:::b/mine/b"),
];

/// What a stranger may put into a request or leave out: the key, what it can be, and the one action that has it, if it is
/// not all of them.
struct Chosen {
    key: &'static str,
    can_be: &'static [&'static [&'static str]],
    only: Option<&'static str>,
}

const CHOSEN: &[Chosen] = &[
    Chosen { key: "aws:securetransport", can_be: &[&["true"], &["false"]], only: None },
    Chosen {
        key: "s3:prefix",
        can_be: &[&[], &[""], &["mine/"], &["mine/b"], &["b"], &["own"]],
        only: Some("s3:ListBucket"),
    },
    Chosen { key: "s3:max-keys", can_be: &[&[], &["1"], &["10"], &["1000"]], only: Some("s3:ListBucket") },
    Chosen {
        key: "s3:requestobjecttagkeys",
        can_be: &[&[], &["a"], &["b"], &["a", "b"], &["own"]],
        only: Some("s3:PutObject"),
    },
    Chosen { key: "x:unheard", can_be: &[&[], &["a"], &["b"], &["own"]], only: None },
];

const TAGS: &[&[&str]] = &[&[], &["a"], &["b"], &["222222222222"], &["444444444444"], &["own"]];

/// The first request of a stranger that the document allows. What it does not mention is not tried in all ways.
pub(crate) fn admitted(document: &Value) -> Option<Request> {
    let text = document.to_string().to_lowercase();
    let mentions_who = ["aws:principal", "aws:user"].iter().any(|key| text.contains(key));
    let signed = if mentions_who { SIGNED } else { &SIGNED[..1] };
    first(document, [&ANONYMOUS].into_iter().chain(signed), NETWORKS, &|_| true)
}

/// The first request of somebody whom documents name, from wherever, that the document allows, and that is wanted.
pub(crate) fn admitted_friend(document: &Value, is_wanted: &dyn Fn(&Request) -> bool) -> Option<Request> {
    first(document, FRIENDS, &[NETWORKS, NAMED_NETWORKS].concat(), is_wanted)
}

fn first(
    document: &Value,
    callers: impl IntoIterator<Item = &'static Caller>,
    networks: &[Keys],
    is_wanted: &dyn Fn(&Request) -> bool,
) -> Option<Request> {
    let text = document.to_string().to_lowercase();
    let document = Document::new(document);
    let mentions = |key: &str| text.contains(key);
    let networks = if mentions("aws:source") || mentions("aws:vpc") { networks } else { &networks[..1] };
    let chosen: Vec<_> = CHOSEN.iter().filter(|chosen| mentions(chosen.key)).collect();
    for caller in callers {
        let tags = if caller.has_tags && mentions("principaltag") { TAGS } else { &TAGS[..1] };
        for (network, tag) in networks.iter().flat_map(|network| tags.iter().map(move |tag| (network, tag))) {
            for (action, resource) in ASKED {
                let mut context = [caller.keys, *network].concat();
                context.push(("aws:principaltag/x", tag));
                let request = Request { account: caller.account, arn: caller.arn, action, resource, context };
                let found =
                    choose(request, &chosen, &|request| document.allows(request) && is_wanted(request));
                if found.is_some() {
                    return found;
                }
            }
        }
    }
    None
}

/// Tries what can be chosen, one key after the other.
fn choose(request: Request, chosen: &[&Chosen], is_wanted: &dyn Fn(&Request) -> bool) -> Option<Request> {
    let Some((first, rest)) = chosen.split_first() else { return is_wanted(&request).then_some(request) };
    if first.only.is_some_and(|action| action != request.action) {
        return choose(request, rest, is_wanted);
    }
    first.can_be.iter().find_map(|values| {
        let mut request = request.clone();
        request.context.push((first.key, values));
        choose(request, rest, is_wanted)
    })
}
