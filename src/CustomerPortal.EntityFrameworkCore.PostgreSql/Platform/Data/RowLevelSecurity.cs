using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// The second wall, made from the model after each migration: every table of tenant-owned rows shows and takes the rows of the tenant that
/// the connection was told, to its owner too; the workers see the outbox of all. No tenant told: no rows.
/// </summary>
internal static class RowLevelSecurity
{
    /// <summary>Policy of every tenant-owned table.</summary>
    public const string TenantPolicy = "tenant_rows";

    /// <summary>Policy of the tables that the workers share out.</summary>
    public const string WorkerPolicy = "worker_rows";

    /// <summary>Channel on which new deliveries are announced.</summary>
    public const string OutboxChannel = "outbox";

    /// <summary>Channel on which it is announced that what nodes keep in memory changed: of a tenant (its id), or of all (empty).</summary>
    public const string MemoryChannel = "memory";

    private static readonly Type[] Remembered = [typeof(SettingValue), typeof(TenantText), typeof(PermissionGrant), typeof(FeatureValue)];

    // Asked once a statement (a sub-select), and null, which equals nothing, when no tenant was told.
    private static readonly string Current = $"(SELECT NULLIF(current_setting('{TenantOfConnection.Setting}', true), '')::uuid)";

    /// <summary>All statements, in order; running them again changes nothing.</summary>
    public static string Script(IModel model, string database, string app, string workers) =>
        string.Join('\n', Statements([.. model.GetRelationalModel().Tables], Sql.Name(database), Sql.Name(app), Sql.Name(workers)));

    private static IEnumerable<string> Statements(IReadOnlyList<ITable> tables, string database, string app, string workers)
    {
        yield return $"REVOKE ALL ON DATABASE {database} FROM PUBLIC;";
        yield return $"GRANT CONNECT ON DATABASE {database} TO {app}, {workers};";
        yield return "REVOKE CREATE ON SCHEMA public FROM PUBLIC;";
        yield return $"GRANT USAGE ON SCHEMA public TO {app}, {workers};";
        yield return $"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {app}, {workers};";
        foreach (var table in tables)
        {
            yield return $"GRANT SELECT, INSERT, UPDATE, DELETE ON {Name(table)} TO {app};";
            if (Condition(table) is { } condition)
            {
                yield return Protect(Name(table), condition);
            }
        }

        foreach (var table in tables.Where(t => t.EntityTypeMappings.Any(m => Remembered.Contains(m.TypeBase.ClrType))))
        {
            yield return Announce(table);
        }

        yield return MayCompareVersions(app);
        yield return OpenSchedules(workers);
        yield return OpenOutbox(Name(tables.Single(t => t.EntityTypeMappings.Any(m => m.TypeBase.ClrType == typeof(OutboxMessage)))), workers);
    }

    /// <summary>What a row of the table must satisfy; null for a table of the installation as a whole.</summary>
    internal static string? Condition(ITable table)
    {
        var types = table.EntityTypeMappings.Select(m => (IEntityType)m.TypeBase).ToList();
        if (types.Any(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType)))
        {
            return $"\"{nameof(ITenantOwned.TenantId)}\" = {Current}";
        }

        var owner = types.Select(t => t.FindOwnership()).FirstOrDefault(o => o is not null);
        if (owner is not null)
        {
            return ConditionOfPart(owner);
        }

        return types.Any(t => typeof(IGlobal).IsAssignableFrom(t.ClrType))
            ? null
            : throw new InvalidOperationException($"{table.Name} holds neither {nameof(ITenantOwned)} nor {nameof(IGlobal)} rows.");
    }

    // Parts without a tenant of their own are seen when the whole that they belong to is: its policy decides.
    private static string? ConditionOfPart(IForeignKey ownership)
    {
        var whole = ownership.PrincipalEntityType.GetTableMappings().First().Table;
        var part = ownership.DeclaringEntityType.GetTableMappings().First().Table;
        if (Condition((ITable)whole) is null)
        {
            return null;
        }

        var keys = ownership.Properties.Zip(ownership.PrincipalKey.Properties, (mine, theirs) =>
            $"w.{Sql.Name(theirs.GetColumnName(StoreObject(whole))!)} = {Name((ITable)part)}.{Sql.Name(mine.GetColumnName(StoreObject(part))!)}");
        return $"EXISTS (SELECT 1 FROM {Name((ITable)whole)} w WHERE {string.Join(" AND ", keys)})";
    }

    private static string Protect(string table, string condition) =>
        $"""
         ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
         ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
         DROP POLICY IF EXISTS {TenantPolicy} ON {table};
         CREATE POLICY {TenantPolicy} ON {table} USING ({condition}) WITH CHECK ({condition});
         """;

    // A host without the admin connection still has to see that its database is older than the program.
    private static string MayCompareVersions(string app) =>
        $"""
         DO $$ BEGIN
           IF to_regclass('"__EFMigrationsHistory"') IS NOT NULL THEN GRANT SELECT ON "__EFMigrationsHistory" TO {app}; END IF;
         END $$;
         """;

    // The scheduler's tables hold names and moments of schedules, nothing of a tenant.
    private static string OpenSchedules(string workers) =>
        $"""
         DO $$ DECLARE t text; BEGIN
           FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename ILIKE '{SchedulerTables.Prefix.Replace("_", @"\_", StringComparison.Ordinal)}%' LOOP
             EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %s', t, {Sql.Text(workers)});
           END LOOP;
         END $$;
         """;

    private static string OpenOutbox(string table, string workers) =>
        $"""
         GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {workers};
         DROP POLICY IF EXISTS {WorkerPolicy} ON {table};
         CREATE POLICY {WorkerPolicy} ON {table} TO {workers} USING (true) WITH CHECK (true);
         CREATE OR REPLACE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
         $$ BEGIN PERFORM pg_notify('{OutboxChannel}', ''); RETURN NULL; END $$;
         CREATE OR REPLACE TRIGGER announce AFTER INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();
         """;

    // PostgreSQL tells equal announcements of one transaction once, and only when it commits.
    private static string Announce(ITable table)
    {
        var owned = table.EntityTypeMappings.Any(m => typeof(ITenantOwned).IsAssignableFrom(m.TypeBase.ClrType));
        var function = owned ? "announce_memory" : "announce_memory_of_all";
        var tenant = owned ? $"COALESCE(NEW.\"{nameof(ITenantOwned.TenantId)}\", OLD.\"{nameof(ITenantOwned.TenantId)}\")::text" : "''";
        return $"""
                CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
                $$ BEGIN PERFORM pg_notify('{MemoryChannel}', {tenant}); RETURN NULL; END $$;
                CREATE OR REPLACE TRIGGER announce_memory AFTER INSERT OR UPDATE OR DELETE ON {Name(table)} FOR EACH ROW EXECUTE FUNCTION {function}();
                """;
    }

    private static string Name(ITable table) => Sql.Name(table.Name);

    private static StoreObjectIdentifier StoreObject(ITableBase table) => StoreObjectIdentifier.Table(table.Name, table.Schema);
}
