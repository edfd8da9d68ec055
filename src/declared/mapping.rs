//! Which declared type is which table, and which of its properties is which column: data, one file per service.
//!
//! Properties are in Terraform's spelling; `path` finds them in that of the others.

use super::compare::How;
use super::path::Path;
use super::stack::Tool;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/declared/mapping");

static MAPPING: LazyLock<Mapping> = LazyLock::new(|| {
    let texts = FILES.files().filter_map(|file| file.contents_utf8());
    Mapping::read(texts).expect("the files are part of the program, and a test reads them")
});

/// What can be compared.
#[derive(Debug, Default)]
pub struct Mapping {
    kinds: Vec<Kind>,
    /// By the name of the declared type, as [`key`] spells it.
    by_type: BTreeMap<String, Vec<usize>>,
    not_compared: BTreeMap<String, String>,
    not_declared: BTreeMap<String, String>,
    /// By table.
    types: BTreeMap<String, ResourceType>,
}

/// What the rows of a table are.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceType {
    /// CloudFormation's name of the type: the first by which its rows are declared, or one like it where CloudFormation
    /// has none.
    #[serde(default)]
    pub name: String,
    /// An SQL expression on a row: what excuses it from tags, in words, or NULL.
    #[serde(default)]
    pub excused: Option<String>,
    /// An SQL condition on a row: whether it is all but gone.
    #[serde(default)]
    pub gone: Option<String>,
    /// Why nobody tags such resources.
    #[serde(default)]
    pub untagged: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    resource: Vec<Kind>,
    #[serde(default)]
    not_compared: Vec<NotCompared>,
    /// Tables whose rows nobody declares, with the reason.
    #[serde(default)]
    not_declared: BTreeMap<String, String>,
    /// What the rows of tables are, by table.
    #[serde(default, rename = "type")]
    types: BTreeMap<String, ResourceType>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NotCompared {
    types: Vec<String>,
    reason: String,
}

/// One way to declare rows of a table, or parts of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    /// Its place among all.
    #[serde(skip)]
    pub(super) number: usize,
    pub(super) table: String,
    #[serde(default)]
    pulumi: Vec<String>,
    #[serde(default)]
    terraform: Vec<String>,
    /// The provider `aws-native` of Pulumi has the same types and properties.
    #[serde(default)]
    cloudformation: Vec<String>,
    pub(super) identity: Identity,
    /// What the id that the provider gave has in it, where rows of one declared type are in several tables.
    pub(super) id_has: Option<String>,
    /// Whether it declares something of a row that another declares: what it says of a column counts then.
    #[serde(default, rename = "part")]
    pub(super) is_part: bool,
    /// Columns of another row that count no more where the other declares them.
    pub(super) settles: Option<Settles>,
    /// Whether the row may be in another region than the declared one.
    #[serde(default, rename = "anywhere")]
    pub(super) is_anywhere: bool,
    /// Columns with the values of what is being deleted, or is.
    #[serde(default)]
    pub(super) gone: BTreeMap<String, Vec<Value>>,
    #[serde(default, deserialize_with = "properties")]
    pub(super) properties: Vec<Property>,
}

/// The columns by which a row is found, and what is to be in them: the first of these properties that is declared;
/// `id` is the one that the provider gave, and `=text` is the text itself. Of a property with `[]` each item is the
/// identity of a row.
pub(super) type Identity = BTreeMap<String, Sources>;

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Sources {
    One(String),
    FirstOf(Vec<String>),
}

impl Sources {
    pub(super) fn each(&self) -> &[String] {
        match self {
            Self::One(source) => std::slice::from_ref(source),
            Self::FirstOf(sources) => sources,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settles {
    pub(super) table: String,
    pub(super) identity: Identity,
    pub(super) columns: Vec<String>,
}

/// A property with the column that holds its live value.
#[derive(Debug)]
pub(super) struct Property {
    /// As the mapping calls it.
    pub(super) name: String,
    pub(super) column: String,
    /// Within the JSON of the column.
    pub(super) live: Path,
    pub(super) how: How,
    /// What is declared where AWS has nothing.
    pub(super) none: Option<Value>,
    /// What else is declared by being there: `id` is the one that the provider gave.
    pub(super) says: Option<String>,
    pulumi: Option<Path>,
    terraform: Option<Path>,
    cloudformation: Option<Path>,
}

impl Property {
    /// Where the property is declared; none where the tool's value says nothing of the live one.
    pub(super) fn path(&self, tool: Tool) -> Option<&Path> {
        let path = match tool {
            Tool::Pulumi => &self.pulumi,
            Tool::Terraform => &self.terraform,
            Tool::CloudFormation => &self.cloudformation,
        };
        path.as_ref()
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Live(String),
    Whole(Box<WrittenWhole>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWhole {
    live: String,
    r#as: Option<How>,
    none: Option<Value>,
    says: Option<String>,
    declared: Option<String>,
    #[serde(default)]
    pulumi: Spelling,
    #[serde(default)]
    terraform: Spelling,
    #[serde(default)]
    cloudformation: Spelling,
}

/// Another name in one tool, or `false` where its value says nothing of the live one.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Spelling {
    #[default]
    #[serde(skip)]
    Same,
    Other(String),
    Left(bool),
}

fn properties<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Property>, D::Error> {
    let written = BTreeMap::<String, Written>::deserialize(deserializer)?;
    let read = |(name, written): (String, Written)| {
        property(&name, written).ok_or_else(|| serde::de::Error::custom(format!("no path: {name}")))
    };
    written.into_iter().map(read).collect()
}

fn property(name: &str, written: Written) -> Option<Property> {
    let whole = match written {
        Written::Whole(whole) => *whole,
        Written::Live(live) => WrittenWhole {
            live,
            r#as: None,
            none: None,
            says: None,
            declared: None,
            pulumi: Spelling::Same,
            terraform: Spelling::Same,
            cloudformation: Spelling::Same,
        },
    };
    let (column, live) = Path::parse(&whole.live)?.split_first()?;
    let declared = Path::parse(whole.declared.as_deref().unwrap_or(name))?;
    let path = |spelling| match spelling {
        Spelling::Same => Some(Some(declared.clone())),
        Spelling::Other(text) => Path::parse(&text).map(Some),
        Spelling::Left(is_same) => Some(is_same.then(|| declared.clone())),
    };
    Some(Property {
        name: name.to_owned(),
        how: whole.r#as.unwrap_or_else(|| How::usual(&column)),
        column,
        live,
        none: whole.none,
        says: whole.says,
        pulumi: path(whole.pulumi)?,
        terraform: path(whole.terraform)?,
        cloudformation: path(whole.cloudformation)?,
    })
}

impl Mapping {
    /// The mapping that the program carries.
    pub fn own() -> &'static Self {
        &MAPPING
    }

    fn read<'a>(texts: impl Iterator<Item = &'a str>) -> Result<Self, toml::de::Error> {
        let mut mapping = Self::default();
        for text in texts {
            let file: File = toml::from_str(text)?;
            for kind in file.resource {
                let kind = Kind { number: mapping.kinds.len(), ..kind };
                for name in kind.types() {
                    mapping.by_type.entry(key(name)).or_default().push(kind.number);
                }
                mapping.kinds.push(kind);
            }
            for each in file.not_compared {
                let reasons = each.types.into_iter().map(|name| (key(&name), each.reason.clone()));
                mapping.not_compared.extend(reasons);
            }
            mapping.not_declared.extend(file.not_declared);
            mapping.types.extend(file.types);
        }
        for (table, kind) in mapping.types.iter_mut().filter(|(_, kind)| kind.name.is_empty()) {
            let mut declared = mapping.kinds.iter().filter(|kind| kind.table == *table && !kind.is_part);
            let name = declared.find_map(|kind| kind.cloudformation.first());
            kind.name = name.unwrap_or(table).clone();
        }
        Ok(mapping)
    }

    /// The ways in which a declared type may be meant.
    pub(super) fn kinds_of(&self, name: &str) -> impl Iterator<Item = &Kind> {
        self.by_type.get(&key(name)).into_iter().flatten().map(|index| &self.kinds[*index])
    }

    /// The ways to declare something with a tool.
    pub(super) fn kinds_in(&self, tool: Tool) -> impl Iterator<Item = &Kind> {
        self.kinds.iter().filter(move |kind| {
            let types = match tool {
                Tool::Pulumi => &kind.pulumi,
                Tool::Terraform => &kind.terraform,
                Tool::CloudFormation => &kind.cloudformation,
            };
            !types.is_empty()
        })
    }

    /// The table with the live rows of a declared type.
    pub fn table_of(&self, name: &str) -> Option<&str> {
        self.kinds_of(name).next().map(|kind| kind.table.as_str())
    }

    /// What the rows of a table are.
    pub fn type_of(&self, table: &str) -> Option<&ResourceType> {
        self.types.get(table)
    }

    /// The tables whose rows carry tags, with what they are.
    pub fn tagged(&self) -> impl Iterator<Item = (&str, &ResourceType)> {
        let tagged = self.types.iter().filter(|(_, kind)| kind.untagged.is_none());
        tagged.map(|(table, kind)| (table.as_str(), kind))
    }

    /// Why resources of a type are not compared.
    pub fn why_not(&self, name: &str) -> &str {
        self.not_compared.get(&key(name)).map_or("upright reads no such resource", String::as_str)
    }

    /// The tables whose rows nobody declares, with the reason.
    pub fn not_declared(&self) -> impl Iterator<Item = (&str, &str)> {
        self.not_declared.iter().map(|(table, reason)| (table.as_str(), reason.as_str()))
    }

    /// Every table and column that it names, with the types that do.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &str, String)> {
        self.kinds.iter().flat_map(|kind| {
            let types = kind.types().map(String::as_str).collect::<Vec<_>>().join(", ");
            kind.columns().map(move |(table, column)| (table, column, types.clone()))
        })
    }

    /// Every table with rows that can be declared.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().map(|kind| kind.table.as_str())
    }

    /// Every declared type that is compared.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().flat_map(Kind::types).map(String::as_str)
    }
}

impl Kind {
    /// Whether it declares a part of each of several rows.
    pub(super) fn is_of_each(&self) -> bool {
        self.identity.values().flat_map(Sources::each).any(|source| source.ends_with("[]"))
    }

    fn types(&self) -> impl Iterator<Item = &String> {
        self.pulumi.iter().chain(&self.terraform).chain(&self.cloudformation)
    }

    fn columns(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.identity.keys().chain(self.gone.keys());
        let own = own.chain(self.properties.iter().map(|property| &property.column));
        let settled = self.settles.iter().flat_map(|settles| {
            settles
                .identity
                .keys()
                .chain(&settles.columns)
                .map(|column| (settles.table.as_str(), column.as_str()))
        });
        own.map(|column| (self.table.as_str(), column.as_str())).chain(settled)
    }
}

/// One spelling for a type of CloudFormation and of Pulumi's provider that is made from the same descriptions.
pub(super) fn key(name: &str) -> String {
    match name.strip_prefix("aws-native:") {
        Some(native) => format!("aws::{}", native.replace(':', "::")).to_lowercase(),
        None if name.starts_with("AWS::") => name.to_lowercase(),
        None => name.to_owned(),
    }
}

/// In whose words the properties of a type are, whatever tool made the stack.
pub(super) fn words_of(tool: Tool, name: &str) -> Tool {
    if name.starts_with("aws-native:") { Tool::CloudFormation } else { tool }
}
