//! What of the live state must be collected, so that declared resources can be linked to it.

use super::Declaration;
use super::asked::Asked;
use super::compare::{How, is_alias};
use super::link::ALIASES;
use super::mapping::Mapping;
use super::properties::Properties;
use super::stack::{Resource, Tool};
use crate::schema::Reads;
use std::collections::BTreeMap;

impl Declaration {
    /// The tables and columns that [`super::link`] reads for what is declared.
    pub fn reads(&self) -> Reads {
        let mut reads = Reads::new();
        if self.unread > 0 {
            Mapping::own().add_reads(Tool::CloudFormation, &mut reads);
        }
        for stack in &self.stacks {
            for resource in stack.resources.iter().filter(|resource| resource.is_custom) {
                resource.add_reads(stack.tool, &mut reads);
            }
        }
        reads
    }
}

impl Resource {
    /// The table in which its live row is looked for.
    pub(super) fn table_name(&self, tool: Tool) -> Option<&'static str> {
        Mapping::own().table_of(&self.kind)?;
        let (inputs, outputs, no_tags) = (self.inputs.open(), self.outputs.open(), BTreeMap::new());
        let meant = self.asked(tool, (&inputs, &outputs), &no_tags).meant(Mapping::own());
        meant.first().map(|(kind, _)| kind.table.as_str())
    }

    fn asked<'a>(
        &'a self,
        tool: Tool,
        (inputs, outputs): (&'a Properties, &'a Properties),
        no_tags: &'a BTreeMap<String, String>,
    ) -> Asked<'a> {
        let default_tags = self.provider.as_ref().map_or(no_tags, |provider| &provider.default_tags);
        Asked::new((tool, self.kind.as_str(), self.id.as_deref()), (inputs, outputs), default_tags)
    }

    fn add_reads(&self, tool: Tool, reads: &mut Reads) {
        if Mapping::own().table_of(&self.kind).is_none() {
            return;
        }
        let (inputs, outputs, no_tags) = (self.inputs.open(), self.outputs.open(), BTreeMap::new());
        let asked = self.asked(tool, (&inputs, &outputs), &no_tags);
        let is_managed = !self.is_external && self.is_deleting != Some(true);
        let mut names_alias = false;
        for (kind, _) in asked.meant(Mapping::own()) {
            let columns = reads.entry(kind.table.clone()).or_default();
            columns.extend(kind.identity.keys().chain(kind.gone.keys()).cloned());
            for property in kind.properties.iter().filter(|_| is_managed) {
                let Some(said) = asked.says(property) else { continue };
                columns.insert(property.column.clone());
                let values = said.values.unwrap_or_default();
                names_alias |= property.how == How::Key && values.iter().any(is_alias);
            }
        }
        if names_alias {
            add_aliases(reads);
        }
    }
}

impl Mapping {
    /// All that may be read for resources which this tool declares.
    fn add_reads(&self, tool: Tool, reads: &mut Reads) {
        for kind in self.kinds_in(tool) {
            let columns = reads.entry(kind.table.clone()).or_default();
            let compared = kind.properties.iter().filter(|property| property.path(tool).is_some());
            columns.extend(compared.map(|property| property.column.clone()));
            columns.extend(kind.identity.keys().chain(kind.gone.keys()).cloned());
        }
        add_aliases(reads);
    }
}

fn add_aliases(reads: &mut Reads) {
    let columns = ["alias_name", "target_key_id"].map(str::to_owned);
    reads.entry(ALIASES.to_owned()).or_default().extend(columns);
}
