-- Reserved instances, from DescribeReservedInstances.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstances.html
CREATE TABLE aws_ec2_reserved_instance (
    account_id TEXT NOT NULL, -- AWS account that bought it
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the reservation
    reserved_instance_id TEXT, -- ID of the reservation
    instance_type TEXT, -- Type that is reserved
    instance_family TEXT, -- Family of the type, `m7g`; NULL for types without a usual size, as `m7g.metal`
    instance_units REAL, -- Size of the type in units of the family, 4 for `large`; NULL for types without a usual size
    instance_count INTEGER, -- Instances that are reserved
    instance_state TEXT, -- `payment-pending`, `active`, `payment-failed`, `retired`, `queued` or `queued-deleted`
    instance_tenancy TEXT, -- `default` or `dedicated`
    product_description TEXT, -- Platform, `Linux/UNIX`, which may end in ` (Amazon VPC)`
    scope TEXT, -- `Availability Zone` or `Region`
    availability_zone TEXT, -- Zone of a reservation for one
    offering_class TEXT, -- `standard` or `convertible`
    start_time TEXT, -- When it begins, UTC
    end_time TEXT, -- When it ends, UTC
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
