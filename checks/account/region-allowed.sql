-- title    = "Resources are in the regions that were agreed upon"
-- severity = "medium"
-- why      = "What stands in another region is outside of the backups, the alarms and the contracts on where data may be."
-- fix      = "Move the resource to an agreed region, and deny the others by a service control policy."
-- docs     = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"
-- omits    = "Regions that the audit does not read: name all of them, or let it read every region."
-- [params.regions]
-- about    = "Regions that resources may be in, * for any text; what is global may be everywhere."
-- type     = "strings"
-- [params.types]
-- about    = "Types to judge, as CloudFormation names them; empty for all."
-- default  = []

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    coalesce(r.exempt, iif(r.region = 'global', 'is global', NULL)) AS exempt,
    (
        SELECT count(*) FROM json_each(:regions) AS allowed
        WHERE r.region GLOB allowed.value
    ) > 0 AS compliant,
    'is in ' || r.region AS actual
FROM aws_tagging_resource AS r
WHERE
    json_array_length(:types) = 0
    OR r.resource_type IN (SELECT type.value FROM json_each(:types) AS type);
