-- title    = "Reserved instances are used"
-- severity = "low"
-- why      = "A reservation is paid for whether an instance uses it or not."
-- fix      = "Run instances of the type that is reserved, exchange the reservation, or sell it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html"
-- omits    = "What other accounts of the organisation use; reservations of one kind for the zone and for the region are each counted by themselves."
-- [params.min_utilisation]
-- about    = "Percent of a kind of reservations that running instances use at least."
-- default  = 80

WITH reserved AS (
    SELECT
        account_id,
        region,
        arn,
        instance_type,
        instance_family,
        instance_units,
        instance_count,
        instance_state,
        instance_tenancy,
        scope,
        availability_zone,
        replace(product_description, ' (Amazon VPC)', '') AS platform,
        -- Sizes of a family stand for each other only here.
        scope = 'Region'
        AND instance_tenancy = 'default'
        AND product_description LIKE 'Linux/UNIX%'
        AND instance_units IS NOT NULL
        AND coalesce(instance_family, '') NOT IN (
            'g4ad',
            'g4dn',
            'g5',
            'g5g',
            'g6',
            'g6e',
            'g6f',
            'gr6',
            'gr6f',
            'hpc7a',
            'inf1',
            'inf2',
            'p5',
            'u7i-6tb',
            'u7i-8tb'
        ) AS is_flexible
    FROM aws_ec2_reserved_instance
    WHERE instance_state IS NULL OR instance_state = 'active'
),

pooled AS (
    SELECT
        account_id,
        region,
        platform,
        instance_tenancy,
        scope,
        availability_zone,
        is_flexible,
        iif(is_flexible, instance_family, instance_type) AS kind,
        iif(
            count(instance_count) = count(*),
            sum(instance_count * iif(is_flexible, instance_units, 1)),
            NULL
        ) AS units
    FROM reserved
    GROUP BY
        account_id, region, platform, instance_tenancy, scope, availability_zone, is_flexible,
        iif(is_flexible, instance_family, instance_type)
),

used AS (
    SELECT
        p.*,
        (
            SELECT coalesce(sum(iif(p.is_flexible, i.instance_units, 1)), 0)
            FROM aws_ec2_instance AS i
            WHERE
                i.account_id = p.account_id
                AND i.region = p.region
                AND i.instance_state IN ('pending', 'running')
                AND i.instance_lifecycle IS NULL
                AND i.platform_details = p.platform
                AND i.placement_tenancy = p.instance_tenancy
                AND p.kind = iif(p.is_flexible, i.instance_family, i.instance_type)
                AND (p.scope = 'Region' OR i.placement_availability_zone = p.availability_zone)
        ) AS running
    FROM pooled AS p
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    iif(
        r.instance_state IS NULL OR u.units IS NULL,
        NULL,
        100.0 * u.running >= :min_utilisation * u.units
    ) AS compliant,
    coalesce(r.instance_count, 'an unknown number') || ' of '
    || coalesce(r.instance_type, 'an unknown type') || ', '
    || coalesce(r.platform, 'an unknown platform') || ', '
    || coalesce('in ' || r.availability_zone, 'anywhere in the region') || ': '
    || iif(
        r.is_flexible,
        printf('running instances have %.2f of %.2f units', u.running, u.units),
        printf('running are %.0f of %.0f', u.running, u.units)
    ) AS actual
FROM reserved AS r
LEFT JOIN used AS u
    ON
        r.account_id = u.account_id
        AND r.region = u.region
        AND r.platform = u.platform
        AND r.instance_tenancy = u.instance_tenancy
        AND r.scope = u.scope
        AND r.availability_zone IS u.availability_zone
        AND r.is_flexible = u.is_flexible
        AND iif(r.is_flexible, r.instance_family, r.instance_type) = u.kind;
