//! Whether a principal may do one thing with one resource, by all its policies and that of the resource.
//!
//! A statement gives something surely when every request that is possible meets it, and perhaps when some request does. The
//! requests are those of the principal, over HTTPS as the SDKs and AWS's services send them, to the region of the resource;
//! from where, when and how else is not known. So a condition on the network leaves the answer open.

use super::super::access::Fact;
use super::super::may::{Answer, Decision, Place, Side, Sides};
use super::super::named::{Named, account_in};
use super::super::pattern::Pattern;
use super::super::request::{Caller, Network, Request};
use super::super::weigh::{Ruling, Target, is_admitted};
use super::super::{Listed, Policy, Statement};
use super::{Holder, HolderKind};
use std::collections::{BTreeMap, BTreeSet};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Action(&'static str, &'static str);

macro_rules! actions {
    ($($(#[doc = $about:literal])+ $name:ident = $text:literal, $lower:literal;)+) => {
        impl Action {
            $($(#[doc = $about])+ pub const $name: Self = Self($text, $lower);)+
            const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

actions! {
    /// To make a log stream in a log group.
    CREATE_LOG_STREAM = "logs:CreateLogStream", "logs:createlogstream";
    /// To write to a log stream.
    PUT_LOG_EVENTS = "logs:PutLogEvents", "logs:putlogevents";
    /// To publish to a topic.
    PUBLISH = "sns:Publish", "sns:publish";
    /// To send a message to a queue.
    SEND_MESSAGE = "sqs:SendMessage", "sqs:sendmessage";
    /// To call a function.
    INVOKE_FUNCTION = "lambda:InvokeFunction", "lambda:invokefunction";
    /// To start an execution of a state machine.
    START_EXECUTION = "states:StartExecution", "states:startexecution";
    /// To start an execution of an express state machine and wait for its end.
    START_SYNC_EXECUTION = "states:StartSyncExecution", "states:startsyncexecution";
    /// To put events on a bus.
    PUT_EVENTS = "events:PutEvents", "events:putevents";
    /// To put a record into a stream.
    PUT_RECORD = "kinesis:PutRecord", "kinesis:putrecord";
    /// To put a record into a delivery stream.
    PUT_FIREHOSE_RECORD = "firehose:PutRecord", "firehose:putrecord";
    /// To put a batch of records into a delivery stream.
    PUT_FIREHOSE_RECORDS = "firehose:PutRecordBatch", "firehose:putrecordbatch";
    /// To run a task of a cluster.
    RUN_TASK = "ecs:RunTask", "ecs:runtask";
    /// To call an HTTP endpoint through a connection.
    INVOKE_API_DESTINATION = "events:InvokeApiDestination", "events:invokeapidestination";
    /// To receive messages of a queue.
    RECEIVE_MESSAGE = "sqs:ReceiveMessage", "sqs:receivemessage";
    /// To delete messages of a queue.
    DELETE_MESSAGE = "sqs:DeleteMessage", "sqs:deletemessage";
    /// To see what a queue is.
    GET_QUEUE_ATTRIBUTES = "sqs:GetQueueAttributes", "sqs:getqueueattributes";
    /// To read an item of a table.
    GET_ITEM = "dynamodb:GetItem", "dynamodb:getitem";
    /// To change an item of a table.
    UPDATE_ITEM = "dynamodb:UpdateItem", "dynamodb:updateitem";
    /// To delete an item of a table.
    DELETE_ITEM = "dynamodb:DeleteItem", "dynamodb:deleteitem";
    /// To see what a secret is, without what it holds.
    DESCRIBE_SECRET = "secretsmanager:DescribeSecret", "secretsmanager:describesecret";
    /// To read what a secret holds.
    GET_SECRET_VALUE = "secretsmanager:GetSecretValue", "secretsmanager:getsecretvalue";
    /// To give a secret a new version.
    PUT_SECRET_VALUE = "secretsmanager:PutSecretValue", "secretsmanager:putsecretvalue";
    /// To say which version of a secret is the current one.
    UPDATE_SECRET_VERSION_STAGE =
        "secretsmanager:UpdateSecretVersionStage", "secretsmanager:updatesecretversionstage";
    /// To write an item of a table.
    PUT_ITEM = "dynamodb:PutItem", "dynamodb:putitem";
    /// To read an object of a bucket.
    GET_OBJECT = "s3:GetObject", "s3:getobject";
    /// To write an object of a bucket.
    PUT_OBJECT = "s3:PutObject", "s3:putobject";
    /// To get a token for a registry of images.
    GET_AUTHORIZATION_TOKEN = "ecr:GetAuthorizationToken", "ecr:getauthorizationtoken";
    /// To read the manifest of an image.
    BATCH_GET_IMAGE = "ecr:BatchGetImage", "ecr:batchgetimage";
    /// To read the layers of an image.
    GET_DOWNLOAD_URL_FOR_LAYER = "ecr:GetDownloadUrlForLayer", "ecr:getdownloadurlforlayer";
    /// To use a key for data that is read.
    DECRYPT = "kms:Decrypt", "kms:decrypt";
    /// To send segments of traces.
    PUT_TRACE_SEGMENTS = "xray:PutTraceSegments", "xray:puttracesegments";
    /// To send how a service is doing.
    PUT_TELEMETRY_RECORDS = "xray:PutTelemetryRecords", "xray:puttelemetryrecords";
    /// To make a network interface.
    CREATE_NETWORK_INTERFACE = "ec2:CreateNetworkInterface", "ec2:createnetworkinterface";
    /// To see network interfaces.
    DESCRIBE_NETWORK_INTERFACES = "ec2:DescribeNetworkInterfaces", "ec2:describenetworkinterfaces";
    /// To delete a network interface.
    DELETE_NETWORK_INTERFACE = "ec2:DeleteNetworkInterface", "ec2:deletenetworkinterface";
}

impl Action {
    /// As AWS spells it.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// Every action that is asked about, in lower case.
pub(super) fn actions() -> impl Iterator<Item = &'static str> {
    Action::ALL.iter().map(|action| action.1)
}

/// What the resource itself says.
#[derive(Clone, Copy, Debug)]
pub enum Own<'a> {
    /// It has no policy, or none of its kind has.
    Nothing,
    /// This.
    Policy(&'a Policy),
    /// Nobody read it.
    NotRead,
}

/// What somebody may do, or not.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The action.
    pub action: Action,
    /// ARN of the resource, or `*` where the action knows none.
    pub resource: &'a str,
    /// Whether all that begins with the ARN is meant.
    pub is_prefix: bool,
    /// The account that owns the resource.
    pub account: &'a str,
    /// What the resource says.
    pub own: Own<'a>,
}

/// What of a principal was not read, in words.
#[derive(Clone, Copy, Debug, Default)]
pub struct NotRead<'a> {
    /// Of the policies that it holds.
    pub policies: Option<&'a str>,
    /// Of its permissions boundary.
    pub boundary: Option<&'a str>,
}

impl Holder<'_> {
    /// Whether it may.
    pub fn may(&self, question: &Question<'_>, not_read: NotRead<'_>) -> Decision {
        let asking = Asking::new(self, question);
        let mut own = asking.own_allows();
        let mut denied = vec![asking.own_denies()];
        if let Some(what) = not_read.policies {
            own.answer = own.answer.max(Answer::Open);
            own.by = if own.answer == Answer::Open { format!("{what} could not be read") } else { own.by };
            denied.push(Side::new(Answer::Open, format!("{what} could not be read")));
        }
        let mut boundary = asking.boundary_allows();
        if let Some(what) = not_read.boundary {
            let side = Side::new(Answer::Open, format!("{what} could not be read"));
            denied.push(side.clone());
            boundary = Some(side);
        }
        let [named, everyone, account] = asking.resource_allows();
        denied.push(asking.resource_denies());
        let place = match (question.account == self.account, question.action.1.starts_with("kms:")) {
            (false, _) => Place::Foreign,
            (true, true) => Place::OwnKey,
            (true, false) => Place::Own,
        };
        let is_role = self.kind == HolderKind::Role;
        Sides { place, is_role, own, boundary, named, everyone, account, denied }.decide()
    }

    /// Parts of what begins with the ARN of the question, as Allow statements name them: ARNs, or beginnings of such where it
    /// says so. Whoever may do something with a part may do it with something, though not with all.
    pub fn parts(&self, question: &Question<'_>) -> BTreeSet<(String, bool)> {
        let own = self.policies.iter().flat_map(|held| held.document.allows(question.action.1));
        let own = own.map(|(_, (_, statement))| statement);
        let of_resource = match question.own {
            Own::Policy(policy) => policy.statements.as_slice(),
            Own::Nothing | Own::NotRead => &[],
        };
        let of_resource = of_resource.iter().filter(|statement| statement.effect == "Allow");
        let named = own.chain(of_resource).filter_map(|statement| match &statement.resources {
            Listed::Only(named) => Some(named),
            Listed::AllBut(_) | Listed::Unsaid => None,
        });
        let longer = named
            .flatten()
            .filter(|named| named.len() > question.resource.len() && named.starts_with(question.resource));
        let part = |named: &String| match named.find(['*', '?', '$']) {
            Some(end) if end > question.resource.len() => Some((named[..end].to_owned(), true)),
            Some(_) => None,
            None => Some((named.clone(), false)),
        };
        longer.filter_map(part).collect()
    }
}

/// One question about one principal.
struct Asking<'a> {
    holder: &'a Holder<'a>,
    action: Action,
    own: Own<'a>,
    account: &'a str,
    resources: [Pattern; 1],
    actions: [Pattern; 1],
    facts: Vec<Fact>,
}

impl<'a> Asking<'a> {
    fn new(holder: &'a Holder<'a>, question: &Question<'a>) -> Self {
        let Question { action, resource, is_prefix, account, own } = *question;
        let whole = Pattern::exact(resource);
        let resource_pattern =
            if is_prefix { Pattern::of([whole.steps, Pattern::any().steps].concat()) } else { whole };
        let region = resource.split(':').nth(3).filter(|region| !region.is_empty() && *region != "*");
        let facts = [("aws:securetransport", Some("true")), ("aws:requestedregion", region)];
        let fact = |(key, value): (&'static str, Option<&str>)| {
            Some(Fact { key, value: Some(value?.to_owned()), is_always: true, through: "the request" })
        };
        // SNS refuses a principal without policies of its own, though a topic's first policy admits the owner's requests:
        // <https://repost.aws/knowledge-center/sns-topics-iam-errors-subscriber>
        let never = Fact { key: "aws:sourceowner", value: None, is_always: false, through: "the request" };
        Self {
            holder,
            action,
            own,
            account,
            resources: [resource_pattern],
            actions: [Pattern::exact(action.1)],
            facts: facts.into_iter().filter_map(fact).chain([never]).collect(),
        }
    }

    fn caller(&self) -> Caller<'_> {
        Caller::Principal(self.holder.arn)
    }

    /// Whether some request is of all these statements, and none of those Denies catches it.
    fn is_some(&self, applying: &[Ruling<'_>], denies: &[Ruling<'_>]) -> bool {
        let named = Named::default();
        let target = Target { resources: &self.resources, actions: &self.actions };
        Network::EVERYWHERE.into_iter().any(|network| {
            let request = Request::new(self.caller(), network, self.account, &named, &self.facts);
            is_admitted(applying, denies.iter().copied(), &request, target)
        })
    }

    /// Whether every request is of one of these statements, some is, or none.
    fn of(&self, statements: &[Ruling<'_>]) -> Answer {
        match statements {
            [] => Answer::No,
            all if !self.is_some(&[], all) => Answer::Yes,
            all if all.iter().any(|one| self.is_some(&[*one], &[])) => Answer::Open,
            _ => Answer::No,
        }
    }

    /// The policies whose statements some request is of, in words.
    fn own_side(&self, effect: &str) -> Side {
        let (mut all, mut by) = (Vec::new(), BTreeSet::new());
        for held in &self.holder.policies {
            for (place, ruling) in held.document.about(self.action.1) {
                if ruling.1.effect == effect && self.is_some(&[ruling], &[]) {
                    all.push(ruling);
                    by.insert(format!("{}{}", held.name, held.document.manner(place)));
                }
            }
        }
        Side::new(self.of(&all), by.into_iter().collect::<Vec<_>>().join(", "))
    }

    fn own_allows(&self) -> Side {
        self.own_side("Allow")
    }

    fn boundary_allows(&self) -> Option<Side> {
        let (arn, document) = self.holder.boundary.as_ref()?;
        let all: Vec<_> = document.allows(self.action.1).map(|(_, ruling)| ruling).collect();
        Some(Side::new(self.of(&all), format!("the permissions boundary {arn}")))
    }

    /// The Denies of the own policies, and of the boundary.
    fn own_denies(&self) -> Side {
        let own = self.own_side("Deny");
        let Some((arn, document)) = &self.holder.boundary else { return own };
        let all: Vec<_> = document.denies(self.action.1).collect();
        let bound = Side::new(self.of(&all), format!("the permissions boundary {arn}"));
        if bound.answer > own.answer { bound } else { own }
    }

    /// Whom the policy of the resource lets: the principal itself, everyone, or its account.
    fn resource_allows(&self) -> [Side; 3] {
        let not_read = || Side::new(Answer::Open, "the resource's policy could not be read");
        let policy = match self.own {
            Own::Nothing => return [Side::NONE, Side::NONE, Side::NONE],
            Own::NotRead => return [not_read(), not_read(), not_read()],
            Own::Policy(policy) => policy,
        };
        [As::Itself, As::Everyone, As::Account].map(|wanted| {
            let is_it = |statement: &&Statement| {
                statement.effect == "Allow"
                    && statement.lets(self.holder.arn, self.holder.account) == Some(wanted)
            };
            let all: Vec<_> =
                policy.statements.iter().filter(is_it).map(|statement| (policy, statement)).collect();
            Side::new(self.of(&all), "the resource's policy")
        })
    }

    fn resource_denies(&self) -> Side {
        let policy = match self.own {
            Own::Nothing => return Side::NONE,
            Own::NotRead => return Side::new(Answer::Open, "the resource's policy could not be read"),
            Own::Policy(policy) => policy,
        };
        let all: Vec<_> = policy
            .denials()
            .filter(|deny| deny.may_concern(self.holder.arn, self.caller()))
            .map(|deny| (policy, deny))
            .collect();
        Side::new(self.of(&all), "the resource's policy")
    }
}

/// As what a statement of the resource's policy lets a principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum As {
    Itself,
    Everyone,
    Account,
}

impl Statement {
    /// Whether it may be about requests of a principal. A session of a role has a name of its own, which may be named, too, and
    /// what is for all but some may forget it.
    fn may_concern(&self, arn: &str, caller: Caller<'_>) -> bool {
        let role = arn.split_once(":role/").map(|(_, path)| path.rsplit('/').next().unwrap_or(path));
        let names_session = |named: &String| {
            let session = named.split_once(":assumed-role/").map(|(_, rest)| rest);
            session.is_some_and(|session| session.split('/').next() == role)
        };
        self.is_not_principal
            || self.surely_concerns(caller)
            || self.principals.iter().flat_map(BTreeMap::values).flatten().any(names_session)
    }

    fn lets(&self, arn: &str, account: &str) -> Option<As> {
        if self.is_not_principal {
            return Some(As::Everyone);
        }
        let named = self.principals.as_ref()?.iter().filter(|(kind, _)| *kind == "AWS");
        let named: Vec<_> = named.flat_map(|(_, named)| named).collect();
        let is_root =
            |named: &&String| named.ends_with(":root") && account_in(named).as_deref() == Some(account);
        if named.iter().any(|named| *named == arn) {
            Some(As::Itself)
        } else if named.iter().any(|named| *named == "*") {
            Some(As::Everyone)
        } else if named.iter().any(is_root) {
            Some(As::Account)
        } else {
            None
        }
    }
}
