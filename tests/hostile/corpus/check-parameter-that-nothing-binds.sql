-- title = "x"
-- severity = "low"
-- why = "w"
-- fix = "f"
-- docs = "d"
-- [params.size]
-- about = "a"
-- default = 1
SELECT account_id, region, arn AS resource, @size AS compliant, 'a' AS actual FROM aws_vpc
