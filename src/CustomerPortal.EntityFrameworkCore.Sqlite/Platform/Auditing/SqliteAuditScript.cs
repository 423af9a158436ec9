using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Entries of the audit log get their place once; after that nobody changes them. They go with their deleted tenant only.</summary>
internal sealed class SqliteAuditScript : IEngineScript
{
    private static readonly string[] Told =
    [
        "Id", "TenantId", "At", "ActorKind", "ActorId", "ActorName", "BehindId", "BehindName", "SessionId", "Address", "TraceId",
        "Action", "Kind", "EntityId", "Label", "Reason", "Changes",
    ];

    public string Sql =>
        $"""
         CREATE TRIGGER IF NOT EXISTS "PlatformAuditEntriesStay" BEFORE UPDATE ON "PlatformAuditEntries"
         WHEN old."Sequence" IS NOT NULL OR {string.Join(" OR ", Told.Select(c => $"old.\"{c}\" IS NOT new.\"{c}\""))} BEGIN
             SELECT RAISE(ABORT, 'The audit log is not changed.');
         END;
         CREATE TRIGGER IF NOT EXISTS "PlatformAuditEntriesRemain" BEFORE DELETE ON "PlatformAuditEntries"
         WHEN NOT EXISTS (SELECT 1 FROM "PlatformTenants" t WHERE t."Id" = old."TenantId" AND t."DeletedAt" IS NOT NULL) BEGIN
             SELECT RAISE(ABORT, 'The audit log is not shortened.');
         END;
         """;
}
