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
        ["CustomerPortal.EntityFrameworkCore/Platform/Health/ScheduleProbe.cs"] = "the scheduler's tables, which hold no tenant's rows; HostHealthTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Data/NumberCounters.cs"] = "tenant in the statement; ParallelIssueTests, TenantTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Events/OutboxLeases.cs"] = "across tenants by design, one table, by the workers' role; each row is delivered in its own tenant: OutboxTests, KilledWorkerTests",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteErasedTraces.cs"] = "writes the file anew, reads no rows",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteConnectionSettings.cs"] = "settings of the connection, no rows",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Events/SqliteOutboxLeases.cs"] = "the connection of OutboxLeases",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Data/WorkerConnections.cs"] = "the connection of OutboxLeases: a role that reaches the outbox alone; RowLevelSecurityTests",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteStatistics.cs"] = "statistics of the planner, no rows",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Data/TenantOfConnection.cs"] = "sets the tenant that row-level security goes by; RowLevelSecurityTests",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Data/DatabaseRoles.cs"] = "roles of the server, by the admin role",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Events/NoticeListener.cs"] = "LISTEN, no rows",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Customers/PostgreSqlCustomerSearch.cs"] = "ids only, compared inside a filtered query; the sweep searches for others' words",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Customers/SqliteCustomerSearch.cs"] = "composed into a filtered query; the sweep searches for others' words",
        ["CustomerPortal.EntityFrameworkCore.PostgreSql/Platform/Data/PostgreSqlSetup.cs"] = "migration, by the admin role",
        ["CustomerPortal.EntityFrameworkCore.Sqlite/Platform/Data/SqliteSetup.cs"] = "migration",
    };

    // File → why. Writes without loading: the tenant filter stands in their statement, but nothing that watches the change tracker sees them.
    private static readonly Dictionary<string, string> AllowedUnseen = new()
    {
        ["CustomerPortal.EntityFrameworkCore/Platform/ApiKeys/ApiKeyUseWriter.cs"] = "when a key was last used, by its id, in the key's tenant; ApiKeyTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Auditing/AuditSealer.cs"] = "the end of the tenant's own chain; AuditTests: many who write at once",
        ["CustomerPortal.EntityFrameworkCore/Platform/Events/Delivery.cs"] = "the row that is held, by id and lease, in its own tenant; OutboxTests, KilledWorkerTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Idempotency/IdempotencyKeys.cs"] = "one row by id and claim; IdempotencyTests: another tenant's same key is apart",
        ["CustomerPortal.EntityFrameworkCore/Platform/Idempotency/RemoveOldKeys.cs"] = "old keys of one tenant at a time; IdempotencyTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/Accounts/AccountSessions.cs"] = "when a session was last used, by its id, in the session's tenant; SessionListTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/Accounts/PasswordDoor.cs"] = "tries at one account, by its id; SignInTests: two hundred at once",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/Accounts/SessionEnds.cs"] = "outlived sessions of one tenant at a time; CleanUpTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/OneTimeTokens.cs"] = "one link, by hash and purpose; PasswordLinkTests: fifty at once, another tenant",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/RemoveDeadLinks.cs"] = "dead links of one tenant at a time; CleanUpTests",
        ["CustomerPortal.EntityFrameworkCore/Platform/Identity/TwoFactor/SecondFactor.cs"] = "tries and codes of one account, by its id; TwoFactorTests: twenty at once",
    };

    [Fact]
    [Trait("Check", "T5")]
    public void Only_the_written_list_uses_SQL_by_hand_or_turns_a_filter_off() =>
        FilesWith(PastTheFilter()).Order(StringComparer.Ordinal).ShouldBe(Allowed.Keys.Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Check", "T5")]
    public void Only_the_written_list_writes_rows_without_loading_them() =>
        FilesWith(Unseen()).Order(StringComparer.Ordinal).ShouldBe(AllowedUnseen.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> FilesWith(Regex use) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal)
        where use.IsMatch(File.ReadAllText(file))
        select path;

    // Find answers from the change tracker, whatever tenant a row was loaded for; a connection of one's own knows no filter.
    [GeneratedRegex(
        @"IgnoreQueryFilters|FromSql|SqlQuery|ExecuteSql|\.Set<\w+>\(\)\s*\.Find(Async)?\(|\b(db|context)\.Find(Async)?[<(]"
        + @"|CreateCommand\(|GetDbConnection|NpgsqlDataSource\.|new (Npgsql|Sqlite)(Command|Connection|Batch)\b")]
    private static partial Regex PastTheFilter();

    [GeneratedRegex("ExecuteUpdate|ExecuteDelete")]
    private static partial Regex Unseen();
}
