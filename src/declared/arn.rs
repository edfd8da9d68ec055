//! What an ARN is about: the resource with everything that is a part of it.

/// The fields of an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arn<'a> {
    pub(super) service: &'a str,
    pub(super) region: &'a str,
    pub(super) account_id: &'a str,
    pub(super) resource: &'a str,
}

impl<'a> Arn<'a> {
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut fields = text.strip_prefix("arn:")?.splitn(5, ':').skip(1);
        let mut field = || fields.next();
        let (service, region, account_id, resource) = (field()?, field()?, field()?, field()?);
        (!resource.is_empty()).then_some(Self { service, region, account_id, resource })
    }

    /// The resource without what is said of a part of it: the function of an alias, the bucket of an object, the topic of
    /// a subscription, the group of a log stream, the API of a stage, the zone of a record, the set of stacks without its id.
    pub(super) fn whole(self) -> &'a str {
        let fields = |count: usize| {
            let end = self.resource.match_indices(':').nth(count - 1).map(|(end, _)| end);
            end.map_or(self.resource, |end| &self.resource[..end])
        };
        let parts = |count: usize| {
            let end = self.resource.match_indices('/').nth(count - 1).map(|(end, _)| end);
            end.map_or(self.resource, |end| &self.resource[..end])
        };
        match self.service {
            "s3" => self.resource.split('/').next().unwrap_or_default(),
            "sns" => fields(1),
            "lambda" | "logs" => fields(2),
            "apigateway" => parts(3),
            "route53" => parts(2),
            "cloudformation" if self.resource.starts_with("stackset/") => fields(1),
            _ => self.resource,
        }
    }

    /// The id that AWS gave it, if it is called by one: `vpc-0a1b`, or the UUID of a key.
    pub(super) fn id(self) -> Option<&'a str> {
        let last = self.whole().rsplit(['/', ':']).next()?;
        let is_given = match self.service {
            "ec2" => is_id(last),
            _ => is_uuid(last),
        };
        is_given.then_some(last)
    }
}

/// The ARN of the resource that an ARN is about, or about a part of.
pub fn whole(text: &str) -> Option<&str> {
    let arn = Arn::parse(text)?;
    Some(&text[..text.len() - arn.resource.len() + arn.whole().len()])
}

/// `vpc-0a1b2c3d`, `tgw-attach-0a1b`: words and a hexadecimal number.
pub(super) fn is_id(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.rsplit_once('-').is_some_and(|(words, number)| words.split('-').all(is_word) && is_number(number))
}

/// `0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f`, with `mrk-` before it or not.
pub(super) fn is_uuid(text: &str) -> bool {
    let text = text.strip_prefix("mrk-").unwrap_or(text);
    let is_hexadecimal = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths: Vec<_> = text.split('-').map(str::len).collect();
    let is_plain = lengths == [8, 4, 4, 4, 12] || lengths == [32];
    is_plain && text.split('-').all(is_hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::{Arn, is_id, is_uuid, whole};

    #[test]
    fn parts_belong_to_their_resource() {
        for (part, resource) in [
            ("arn:aws:s3:::photos/raw/*", "arn:aws:s3:::photos"),
            ("arn:aws:sns:eu-west-1:1:alerts:6f1c", "arn:aws:sns:eu-west-1:1:alerts"),
            ("arn:aws:lambda:eu-west-1:1:function:f:live", "arn:aws:lambda:eu-west-1:1:function:f"),
            ("arn:aws:logs:eu-west-1:1:log-group:/aws/f:*", "arn:aws:logs:eu-west-1:1:log-group:/aws/f"),
            ("arn:aws:iam::1:role/service/r", "arn:aws:iam::1:role/service/r"),
            (
                "arn:aws:apigateway:eu-west-1::/restapis/a1/stages/v1",
                "arn:aws:apigateway:eu-west-1::/restapis/a1",
            ),
            ("arn:aws:apigateway:eu-west-1::/account", "arn:aws:apigateway:eu-west-1::/account"),
            ("arn:aws:route53:::hostedzone/Z1/recordset/a/A", "arn:aws:route53:::hostedzone/Z1"),
            (
                "arn:aws:cloudformation:eu-west-1:1:stackset/s:6f1c",
                "arn:aws:cloudformation:eu-west-1:1:stackset/s",
            ),
            ("arn:aws:rds:eu-west-1:1:db:orders", "arn:aws:rds:eu-west-1:1:db:orders"),
        ] {
            assert_eq!(whole(part), Some(resource), "{part}");
        }
        assert_eq!(whole("arn:aws:s3"), None);
        assert_eq!(whole("photos"), None);
    }

    #[test]
    fn ids_are_those_that_aws_gives() {
        for id in ["vpc-1", "sg-0a1b2c3d4e5f60718", "tgw-attach-0a1b", "i-0f"] {
            assert!(is_id(id), "{id}");
        }
        for name in ["main", "prod", "my-app-x", "Prod-1", "-1", "vpc-", ""] {
            assert!(!is_id(name), "{name}");
        }
        assert!(is_uuid("6f1c0000-0000-4000-8000-00000000abcd") && !is_uuid("vpc-1"));
        let id = |text| Arn::parse(text).and_then(Arn::id);
        assert_eq!(id("arn:aws:ec2:eu-west-1:1:vpc/vpc-1"), Some("vpc-1"));
        assert_eq!(id("arn:aws:sns:eu-west-1:1:app-1"), None, "a name that people gave");
    }
}
