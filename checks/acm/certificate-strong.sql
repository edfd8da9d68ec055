-- title    = "Certificates have strong keys and signatures, and are logged"
-- severity = "low"
-- why      = "A weak key or signature can be forged, and a certificate that no public log knows can be issued without anybody noticing."
-- fix      = "Replace the certificate by one with a strong key that is logged."
-- docs     = "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"
-- controls = { prowler = ["acm_certificates_with_secure_key_algorithms", "acm_certificates_transparency_logs_enabled"], powerpipe = ["acm_certificate_no_wildcard_domain_name"], fsbp = ["ACM.2"] }
-- [params.min_rsa]
-- about    = "Bits of RSA keys at least."
-- default  = 2048
-- [params.wildcard_allowed]
-- about    = "Whether a certificate may be good for every name below a domain."
-- default  = true

WITH judged AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        key_algorithm,
        signature_algorithm,
        -- AWS has no other curves.
        CASE
            WHEN
                key_algorithm LIKE 'RSA\_%' ESCAPE '\'
                THEN cast(substr(key_algorithm, 5) AS INTEGER) >= :min_rsa
            WHEN key_algorithm IN ('EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1') THEN 1
            WHEN key_algorithm IS NOT NULL THEN 0
        END AS has_key,
        CASE
            WHEN upper(signature_algorithm) LIKE 'SHA256%' THEN 1
            WHEN upper(signature_algorithm) LIKE 'SHA384%' THEN 1
            WHEN upper(signature_algorithm) LIKE 'SHA512%' THEN 1
            WHEN signature_algorithm IS NOT NULL THEN 0
        END AS has_signature,
        -- A private authority logs nothing, and what was imported its issuer logged.
        CASE
            WHEN type IN ('IMPORTED', 'PRIVATE') THEN 1
            WHEN type IS NOT NULL THEN certificate_transparency_logging_preference = 'ENABLED'
        END AS is_logged,
        CASE
            WHEN :wildcard_allowed THEN 1
            WHEN domain_name LIKE '*%' THEN 0
            WHEN subject_alternative_names IS NOT NULL AND domain_name IS NOT NULL THEN NOT EXISTS (
                SELECT 1
                FROM json_each(aws_acm_certificate.subject_alternative_names) AS n
                WHERE n.value LIKE '*%'
            )
        END AS has_names
    FROM aws_acm_certificate
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('PENDING_VALIDATION', 'FAILED', 'VALIDATION_TIMED_OUT')
            THEN 'it was not issued'
    END AS exempt,
    has_key AND has_signature AND is_logged AND has_names AS compliant,
    coalesce('its key is ' || key_algorithm, 'its key is not known')
    || coalesce(', signed with ' || signature_algorithm, ', its signature is not known')
    || CASE
        WHEN is_logged = 0 THEN ', and public logs do not know it'
        WHEN is_logged IS NULL THEN ', and whether it is logged is not known'
        ELSE ''
    END
    || iif(has_names = 0, ', and it is good for every name below a domain', '') AS actual
FROM judged;
