//! Whether a principal may do something with a resource: what each side says, put together as IAM does.
//!
//! Within an account, the principal's own policies or the policy of the resource must allow it; across accounts, both. A key
//! is no one's but its policy's, which names principals or leaves them to the policies of an account. A permissions boundary
//! bounds what own policies give, and what the policy of the resource gives to a role by its ARN. A Deny anywhere ends it.
//! Policies of the organisation are not weighed: they take away and never give, so a no is right without them, and a yes is
//! one as far as the account's own policies go.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-eval-logic>
//! <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>

/// Whether something is so of every request, of none, or of some for all that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Of none.
    No,
    /// Of some, or it is not known.
    Open,
    /// Of every request.
    Yes,
}

impl Answer {
    /// The answer to the opposite.
    const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Open => Self::Open,
            Self::Yes => Self::No,
        }
    }

    /// 1, 0 or nothing, as tables have it.
    pub const fn flag(self) -> Option<bool> {
        match self {
            Self::No => Some(false),
            Self::Open => None,
            Self::Yes => Some(true),
        }
    }
}

/// What one side says, and in which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Side {
    pub(super) answer: Answer,
    /// What says it; empty where nothing does.
    pub(super) by: String,
}

impl Side {
    /// Nothing of the kind is there.
    pub(super) const NONE: Self = Self { answer: Answer::No, by: String::new() };

    pub(super) fn new(answer: Answer, by: impl Into<String>) -> Self {
        Self { answer, by: by.into() }
    }
}

/// Where the resource is, seen from the principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the principal's account.
    Own,
    /// In the principal's account, and a key of KMS.
    OwnKey,
    /// In another account.
    Foreign,
}

/// All that decides.
#[derive(Clone, Debug)]
pub(super) struct Sides {
    pub(super) place: Place,
    /// Whether the principal is a role: what names a role by its ARN is within its boundary.
    pub(super) is_role: bool,
    /// What the principal's own policies allow.
    pub(super) own: Side,
    /// What its permissions boundary allows; none where it has no boundary.
    pub(super) boundary: Option<Side>,
    /// Whether the policy of the resource admits the principal by its ARN.
    pub(super) named: Side,
    /// Whether it admits everyone whom its conditions leave.
    pub(super) everyone: Side,
    /// Whether it admits the principal's account, which leaves it to the own policies.
    pub(super) account: Side,
    /// The Denies of both sides.
    pub(super) denied: Vec<Side>,
}

/// An answer with what decides it, or leaves it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether the principal may do it.
    pub answer: Answer,
    /// Why, in words.
    pub because: String,
}

impl Sides {
    /// Puts the sides together.
    pub(super) fn decide(&self) -> Decision {
        let denied = self.denied.iter().map(|side| side.answer).max().unwrap_or(Answer::No);
        let answer = self.allowed().min(denied.not());
        let ends = self.denied.iter().find(|side| side.answer == Answer::Yes);
        let because = match answer {
            Answer::No => ends.map_or_else(|| self.lacking(), |side| format!("denied by {}", side.by)),
            Answer::Open => format!("not decided: {}", self.open()),
            Answer::Yes => format!("allowed by {}", self.giving()),
        };
        Decision { answer, because }
    }

    fn bounds(&self) -> Answer {
        self.boundary.as_ref().map_or(Answer::Yes, |side| side.answer)
    }

    /// What the policy of the resource gives without the own policies. AWS says of a boundary that it bounds what is given to a
    /// role by its ARN, and not what is given to a user by its; of what is given to everyone it says nothing clear.
    fn direct(&self) -> Answer {
        let named = if self.is_role { self.named.answer.min(self.bounds()) } else { self.named.answer };
        let is_unclear = self.bounds() != Answer::Yes;
        let everyone = if is_unclear { self.everyone.answer.min(Answer::Open) } else { self.everyone.answer };
        named.max(everyone)
    }

    fn allowed(&self) -> Answer {
        let own = self.own.answer.min(self.bounds());
        match self.place {
            Place::Own => own.max(self.direct()),
            Place::OwnKey => own.min(self.account.answer).max(self.direct()),
            Place::Foreign => own.min(self.admitted()),
        }
    }

    /// What the policy of the resource says of a principal that its own policies let.
    fn admitted(&self) -> Answer {
        self.account.answer.max(self.named.answer).max(self.everyone.answer)
    }

    /// Whether the policy of the resource must say something.
    fn needs_both(&self) -> bool {
        self.place != Place::Own
    }

    fn lacking(&self) -> String {
        if self.needs_both() && self.admitted() == Answer::No {
            return "the resource's policy does not admit it".to_owned();
        }
        if self.own.answer == Answer::No {
            return "no policy allows it".to_owned();
        }
        "the permissions boundary does not allow it".to_owned()
    }

    fn open(&self) -> String {
        let account = Some(&self.account).filter(|_| self.needs_both());
        let of_resource = [&self.named, &self.everyone].into_iter().chain(account);
        let gives = self.own.answer.min(self.bounds());
        let of_resource = of_resource.filter(|_| self.needs_both() || gives != Answer::Yes);
        let sides = [&self.own].into_iter().chain(&self.boundary).chain(of_resource).chain(&self.denied);
        let mut open: Vec<_> = Vec::new();
        for side in sides.filter(|side| side.answer == Answer::Open) {
            if !open.contains(&side.by.as_str()) {
                open.push(&side.by);
            }
        }
        if open.is_empty() {
            "the permissions boundary does not allow it".to_owned()
        } else {
            open.join(", ")
        }
    }

    fn giving(&self) -> String {
        let sides = [&self.own, &self.named, &self.everyone, &self.account];
        let given = |side: &&Side| side.answer == Answer::Yes;
        let mut given: Vec<_> = sides.into_iter().filter(given).map(|side| side.by.as_str()).collect();
        if self.own.answer == Answer::Yes && !self.needs_both() {
            given.truncate(1);
        }
        given.join(" and ")
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Place, Side, Sides};
    use Answer::{No, Open, Yes};
    use Place::{Foreign, Own, OwnKey};

    const ALL: [Answer; 3] = [No, Open, Yes];

    fn side(answer: Answer) -> Side {
        Side::new(answer, format!("{answer:?}"))
    }

    /// Own policies, and the policy of the resource for the principal, for everyone and for the account.
    fn sides(place: Place, [own, named, everyone, account]: [Answer; 4]) -> Sides {
        Sides {
            place,
            is_role: true,
            own: side(own),
            boundary: None,
            named: side(named),
            everyone: side(everyone),
            account: side(account),
            denied: Vec::new(),
        }
    }

    fn answer(sides: &Sides) -> Answer {
        sides.decide().answer
    }

    #[test]
    fn one_side_will_do_within_an_account_and_both_are_needed_across() {
        // Own policies, resource: to the ARN, to everyone, to the account; within, a key within, across.
        for (said, within, key, across) in [
            ([No, No, No, No], No, No, No),
            ([Yes, No, No, No], Yes, No, No),
            ([Yes, No, No, Yes], Yes, Yes, Yes),
            ([Yes, Yes, No, No], Yes, Yes, Yes),
            ([Yes, No, Yes, No], Yes, Yes, Yes),
            ([No, Yes, No, No], Yes, Yes, No),
            ([No, No, Yes, No], Yes, Yes, No),
            // What is left to the account is left to the own policies.
            ([No, No, No, Yes], No, No, No),
            ([Open, No, No, No], Open, No, No),
            ([Open, No, No, Yes], Open, Open, Open),
            ([Open, Yes, No, No], Yes, Yes, Open),
            ([Yes, No, No, Open], Yes, Open, Open),
            ([Yes, Open, No, No], Yes, Open, Open),
            ([No, Open, No, No], Open, Open, No),
            ([No, No, Open, Yes], Open, Open, No),
        ] {
            let of = |place| answer(&sides(place, said));
            let found = (of(Own), of(OwnKey), of(Foreign));
            assert_eq!(found, (within, key, across), "{said:?}");
        }
    }

    #[test]
    fn a_deny_of_either_side_ends_it() {
        for place in [Own, OwnKey, Foreign] {
            for (denied, expected) in [
                (vec![], Yes),
                (vec![No, No], Yes),
                (vec![Yes, No], No),
                (vec![No, Yes], No),
                (vec![Open, Yes], No),
                (vec![No, Open], Open),
                (vec![Open, No], Open),
            ] {
                let all = [Yes, Yes, Yes, Yes];
                let denied: Vec<_> = denied.into_iter().map(side).collect();
                let sides = Sides { denied: denied.clone(), ..sides(place, all) };
                assert_eq!(answer(&sides), expected, "{place:?} {denied:?}");
            }
            let nothing = Sides { denied: vec![side(Open)], ..sides(place, [No; 4]) };
            assert_eq!(answer(&nothing), No, "what is not allowed need not be denied");
        }
    }

    #[test]
    fn a_boundary_bounds_own_policies_and_what_names_a_role() {
        for (said, boundary, of_role, of_user) in [
            ([Yes, No, No, No], Yes, Yes, Yes),
            ([Yes, No, No, No], No, No, No),
            ([Yes, No, No, No], Open, Open, Open),
            ([Open, No, No, No], No, No, No),
            ([No, Yes, No, No], No, No, Yes),
            ([No, Yes, No, No], Open, Open, Yes),
            ([No, Yes, No, No], Yes, Yes, Yes),
            ([No, No, Yes, No], No, Open, Open),
            ([No, No, Yes, No], Yes, Yes, Yes),
            ([Yes, No, No, Yes], No, No, No),
        ] {
            let of = |is_role| {
                let boundary = Some(side(boundary));
                answer(&Sides { is_role, boundary, ..sides(Own, said) })
            };
            assert_eq!((of(true), of(false)), (of_role, of_user), "{said:?} in {boundary:?}");
        }
        let across = Sides { boundary: Some(side(No)), ..sides(Foreign, [Yes; 4]) };
        assert_eq!(answer(&across), No);
        let key = Sides { boundary: Some(side(No)), ..sides(OwnKey, [Yes, No, No, Yes]) };
        assert_eq!(answer(&key), No);
    }

    /// More allowed never means less, more denied never means more; what is decided with a side open, is so whatever it says.
    #[test]
    fn what_is_decided_while_a_side_is_open_is_so_whatever_it_says() {
        for place in [Own, OwnKey, Foreign] {
            for said in four() {
                for (denied, bound) in ALL.into_iter().flat_map(|one| ALL.map(|other| (one, other))) {
                    let of = |said, denied, bound| {
                        let (denied, boundary) = (vec![side(denied)], Some(side(bound)));
                        answer(&Sides { denied, boundary, ..sides(place, said) })
                    };
                    let found = of(said, denied, bound);
                    let mut others = Vec::new();
                    for (at, side) in said.into_iter().enumerate() {
                        if side == Open {
                            others.extend([No, Yes].map(|one| {
                                let mut said = said;
                                said[at] = one;
                                of(said, denied, bound)
                            }));
                        }
                    }
                    if denied == Open {
                        others.extend([No, Yes].map(|one| of(said, one, bound)));
                    }
                    if bound == Open {
                        others.extend([No, Yes].map(|one| of(said, denied, one)));
                    }
                    let is_kept = found == Open || others.iter().all(|other| *other == found);
                    assert!(is_kept, "{place:?} {said:?} {denied:?} {bound:?}: {found:?}, {others:?}");
                }
            }
        }
    }

    fn four() -> impl Iterator<Item = [Answer; 4]> {
        (0..81).map(|n| [n % 3, n / 3 % 3, n / 9 % 3, n / 27].map(|place| ALL[place]))
    }

    #[test]
    fn the_words_say_what_decides_or_leaves_it_open() {
        let because = |sides: Sides| sides.decide().because;
        let mut denied = sides(Own, [Yes, No, No, No]);
        denied.denied.push(Side::new(Yes, "the policy guard"));
        assert_eq!(because(denied), "denied by the policy guard");
        assert_eq!(because(sides(Own, [No; 4])), "no policy allows it");
        assert_eq!(because(sides(Foreign, [Yes, No, No, No])), "the resource's policy does not admit it");
        let bound = Sides { boundary: Some(side(No)), ..sides(Own, [Yes, No, No, No]) };
        assert_eq!(because(bound), "the permissions boundary does not allow it");
        let mut both = sides(Foreign, [Yes, No, No, Yes]);
        (both.own.by, both.account.by) = ("A".into(), "B".into());
        assert_eq!(because(both.clone()), "allowed by A and B");
        both.place = Own;
        assert_eq!(because(both.clone()), "allowed by A");
        both.own.answer = Open;
        assert_eq!(because(both), "not decided: A");
    }
}
