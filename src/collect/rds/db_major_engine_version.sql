-- Major versions of engines and how long they are supported, from DescribeDBMajorEngineVersions.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBMajorEngineVersions.html
CREATE TABLE aws_rds_db_major_engine_version (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    engine TEXT NOT NULL, -- Engine, `postgres`
    major_engine_version TEXT NOT NULL, -- Major version, `16`, `8.0`
    standard_support_end TEXT, -- When standard support ends, UTC; NULL for engines that are not open source
    extended_support_end TEXT, -- When extended support ends, UTC; NULL where there is none
    PRIMARY KEY (account_id, region, engine, major_engine_version)
) STRICT;
