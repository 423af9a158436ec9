using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Entries of the audit log get their place once; after that nobody changes them. They go with their deleted tenant only.</summary>
internal sealed class PostgreSqlAuditScript : IEngineScript
{
    public string Sql =>
        """
        CREATE OR REPLACE FUNCTION platform_keep_audit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
        $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                IF EXISTS (SELECT 1 FROM "PlatformTenants" t WHERE t."Id" = OLD."TenantId" AND t."DeletedAt" IS NOT NULL) THEN
                    RETURN OLD;
                END IF;
                RAISE EXCEPTION 'The audit log is not shortened.';
            END IF;
            IF OLD."Sequence" IS NOT NULL
                OR (to_jsonb(OLD) - 'Sequence' - 'Hash') IS DISTINCT FROM (to_jsonb(NEW) - 'Sequence' - 'Hash') THEN
                RAISE EXCEPTION 'The audit log is not changed.';
            END IF;
            RETURN NEW;
        END $$;
        CREATE OR REPLACE TRIGGER keep_audit BEFORE UPDATE OR DELETE ON "PlatformAuditEntries"
        FOR EACH ROW EXECUTE FUNCTION platform_keep_audit();
        """;
}
