using System.Reflection;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Tells all nodes whose rows changed of those that they keep in memory. A trigger does it: the notice leaves with the commit, or not at all,
/// and equal ones of a transaction are one.
/// </summary>
internal static class MemoryNotices
{
    /// <summary>Channel of the notices: the id of the tenant, or nothing when any tenant may be meant.</summary>
    public const string Channel = "memory";

    /// <summary>All statements; running them again changes nothing.</summary>
    public static string Script(IModel model) => string.Join('\n', Tables(model).Select(Announce).Prepend(
        $"""

         CREATE OR REPLACE FUNCTION announce_memory() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
         $$ BEGIN
           IF TG_OP = 'DELETE' THEN
             PERFORM pg_notify('{Channel}', COALESCE(to_jsonb(OLD) ->> '{nameof(ITenantOwned.TenantId)}', ''));
           ELSE
             PERFORM pg_notify('{Channel}', COALESCE(to_jsonb(NEW) ->> '{nameof(ITenantOwned.TenantId)}', ''));
           END IF;
           RETURN NULL;
         END $$;
         """));

    private static IEnumerable<string> Tables(IModel model) => model.GetEntityTypes()
        .Where(type => type.ClrType.GetCustomAttribute<KeptInMemoryAttribute>() is not null)
        .Select(type => Sql.Name(type.GetTableName()!));

    private static string Announce(string table) =>
        $"CREATE OR REPLACE TRIGGER announce_memory AFTER INSERT OR UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION announce_memory();";
}
