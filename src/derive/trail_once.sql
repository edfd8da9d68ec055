-- Trails once each: one of all regions is a row of each of them, of which the one of its home region stands for it, or
-- the first where that was not read.
CREATE VIEW aws_cloudtrail_trail_once AS
SELECT t.*
FROM aws_cloudtrail_trail AS t
WHERE
    t.region = t.home_region
    OR NOT EXISTS (
        SELECT 1
        FROM aws_cloudtrail_trail AS o
        WHERE
            o.account_id = t.account_id
            AND o.arn = t.arn
            AND (o.region = o.home_region OR o.region < t.region)
    );
