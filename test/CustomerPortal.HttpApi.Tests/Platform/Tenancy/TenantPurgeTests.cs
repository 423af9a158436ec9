using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text;
using CustomerPortal.Isolation;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>T15: of a purged tenant nothing is left in any table and any file but its id, name and dates; another tenant is untouched.</summary>
public sealed class TenantPurgeTests(IsolationHost portal) : IClassFixture<IsolationHost>
{
    // Of a canary like CAN-A-C1; its name (CAN-A-N) is kept.
    private static readonly string[] Canaries = ["can-a-t", "can-a-c1", "can-a-c2"];

    // Where the id of a purged tenant may stand: its own row, the host's log, and the host's deliveries of that day.
    private static readonly string[] Kept = ["PlatformTenants.Id", "PlatformAuditEntries.EntityId", "PlatformOutboxMessages.Payload"];

    [Fact]
    [Trait("Check", "T15")]
    public async Task Nothing_of_a_purged_tenant_is_left_and_another_tenant_is_as_it_was()
    {
        var (a, b) = (portal.A.Tenant.Id, portal.B.Tenant.Id);
        var blobs = Path.Combine(portal.Database.Folder, "blobs", a.ToString("N"));
        var ofB = await TenantRows.OfAsync(portal, b);
        (await FoundAsync(a)).Count.ShouldBeGreaterThan(20, "the scan finds what is there");
        Directory.Exists(blobs).ShouldBeTrue();

        using var host = await portal.HostAdministratorAsync();
        (await host.SendAsync(HttpMethod.Delete, $"/api/multi-tenancy/tenants/{a}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        portal.Clock.Advance(TimeSpan.FromDays(31));
        await portal.InTenantAsync(TenantIds.Host, async services =>
        {
            services.GetRequiredService<IOutbox>().Add(new TenantPurgeDue(a));
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });
        await Eventually.HappensAsync(
            () => portal.InTenantAsync(TenantIds.Host, services => services.GetRequiredService<PortalDbContext>().Set<Tenant>().AnyAsync(t => t.Id == a && t.PurgedAt != null)),
            "the purge", 60);

        (await FoundAsync(a)).ShouldBeEmpty();
        Directory.Exists(blobs).ShouldBeFalse();
        FilesWith(Canaries).ShouldBeEmpty();
        TenantRows.Differences(ofB, await TenantRows.OfAsync(portal, b)).ShouldBeEmpty();
        using var still = await portal.B.Tenant.AdministratorAsync();
    }

    /// <summary>Every value of every table, read past the application, in which the tenant's id or a canary stands.</summary>
    private async Task<List<string>> FoundAsync(Guid tenant)
    {
        var tables = await portal.InTenantAsync(TenantIds.Host, services => Task.FromResult(
            services.GetRequiredService<PortalDbContext>().Model.GetRelationalModel().Tables.Select(t => t.Name).Order().ToList()));
        await using DbConnection connection = TestDatabase.IsPostgreSql
            ? new NpgsqlConnection(portal.Database.AdminConnection)
            : new SqliteConnection(portal.Database.AdminConnection);
        await connection.OpenAsync();
        var found = new List<string>();
        foreach (var table in tables)
        {
            found.AddRange(await ScanAsync(connection, table, tenant));
        }

        return found;
    }

    private static async Task<List<string>> ScanAsync(DbConnection connection, string table, Guid tenant)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name of a table of the model
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var text = Show(reader.GetValue(i)).ToLowerInvariant();
                if (Canaries.Any(text.Contains) || (!Kept.Contains($"{table}.{reader.GetName(i)}") && text.Contains(tenant.ToString(), StringComparison.Ordinal)))
                {
                    found.Add($"{table}.{reader.GetName(i)}: {text}");
                }
            }
        }

        return found;
    }

    private static string Show(object value) => value switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        Array list => string.Join(',', list.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>Files of the installation, the database's own among them, in which one of the words stands. What was mailed has left the house.</summary>
    private List<string> FilesWith(string[] words) =>
    [
        .. Directory.EnumerateFiles(portal.Database.Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}mail{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file =>
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var text = new StreamReader(stream, Encoding.Latin1);
                var content = text.ReadToEnd().ToLowerInvariant();
                return words.Any(content.Contains);
            }),
    ];
}
