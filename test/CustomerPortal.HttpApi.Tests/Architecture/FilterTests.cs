using System.Text.RegularExpressions;

namespace CustomerPortal.Architecture;

/// <summary>Whatever could step past the tenant filter stands on a written list, each with the reason why it does not (T5).</summary>
public sealed partial class FilterTests
{
    // File → why. SQL by hand names the tenant in the statement (PostgreSQL's row-level security holds it too), or touches no rows of tenants.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["CustomerPortal.EntityFrameworkCore/Platform/Auditing/AuditSealer.cs"] = "tenant in the statement; AuditTests: many who write at once",
        ["CustomerPortal.EntityFrameworkCore/Platform/Data/TenantLock.cs"] = "tenant in the statement; LimitTests: twenty who create at once; MailGateTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Tenancy/TenantErasure.cs"] = "tenant in every statement; TenantPurgeTests compares another tenant's rows",
        ["CustomerPortal.EntityFrameworkCore/Platform/Health/DatabaseProbe.cs"] = "size and latency, no rows",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteErasedTraces.cs"] = "writes the file anew, reads no rows",
        ["CustomerPortal.EntityFrameworkCore/Platform/Data/NumberCounters.cs"] = "tenant in the statement; ParallelIssueTests, TenantTests",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Customers/PostgreSqlCustomerSearch.cs"] = "ids only, compared inside a filtered query; the sweep searches for others' words",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Customers/SqliteCustomerSearch.cs"] = "composed into a filtered query; the sweep searches for others' words",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Data/PostgreSqlSetup.cs"] = "migration, by the admin role",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteSetup.cs"] = "migration",
    };

    [Fact]
    [Trait("Check", "T5")]
    public void Only_the_written_list_uses_SQL_by_hand_or_turns_a_filter_off()
    {
        var found = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                    let path = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/')
                    where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal)
                    where PastTheFilter().IsMatch(File.ReadAllText(file))
                    select path;

        found.Order(StringComparer.Ordinal).ShouldBe(Allowed.Keys.Order(StringComparer.Ordinal));
    }

    // Find answers from the change tracker, whatever tenant a row was loaded for.
    [GeneratedRegex(@"IgnoreQueryFilters|FromSql|SqlQuery|ExecuteSql|\.Set<\w+>\(\)\.Find(Async)?\(")]
    private static partial Regex PastTheFilter();
}
