using System.Globalization;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Auditing;

/// <summary>A host whose database somebody gets at who may do everything there: the guards of the log are taken away first.</summary>
public sealed class TamperedHost : AccountHost
{
    public async Task TamperAsync(string sql, Guid tenant)
    {
        var own = TestDatabase.IsPostgreSql ? $"\"TenantId\" = '{tenant}'" : $"upper(\"TenantId\") = '{tenant.ToString().ToUpperInvariant()}'";
        foreach (var statement in TestDatabase.IsPostgreSql
            ? new[] { "ALTER TABLE \"PlatformAuditEntries\" DISABLE TRIGGER keep_audit" }
            : ["DROP TRIGGER \"PlatformAuditEntriesStay\"", "DROP TRIGGER \"PlatformAuditEntriesRemain\""])
        {
            await Database.QueryAsync(statement, _ => 0);
        }

        await Database.QueryAsync(string.Format(CultureInfo.InvariantCulture, sql, own), _ => 0);
    }
}
