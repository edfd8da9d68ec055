-- title    = "Resources that are named by a tag carry it"
-- severity = "low"
-- why      = "A list of vpc-0a1b2c3d says nothing: the wrong one is changed, and the right one is not found."
-- fix      = "Set the tag Name on the resource, in the program that makes it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html"
-- [params.types]
-- about    = "Types to judge, as CloudFormation names them."
-- default  = ["AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::RouteTable", "AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::Instance"]

SELECT
    account_id,
    region,
    arn AS resource,
    exempt,
    iif(tags IS NULL, NULL, trim(coalesce(tags ->> '$.Name', '')) <> '') AS compliant,
    CASE
        WHEN tags IS NULL THEN 'the tags were not read'
        WHEN trim(coalesce(tags ->> '$.Name', '')) <> '' THEN 'is named ' || (tags ->> '$.Name')
        ELSE 'has no tag Name'
    END AS actual
FROM aws_tagging_resource
WHERE resource_type IN (SELECT type.value FROM json_each(:types) AS type);
