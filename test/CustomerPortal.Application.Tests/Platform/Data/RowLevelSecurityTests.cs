using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>The second wall (T12): on PostgreSQL the server itself keeps tenants apart. On SQLite the same tests see only the first wall.</summary>
public sealed class RowLevelSecurityTests(BellHost host) : IClassFixture<BellHost>
{
    private static readonly Guid Globex = Guid.Parse("0199bbbb-0000-7000-8000-000000000002");

    [Fact]
    [Trait("Check", "T12")]
    public async Task Every_table_of_tenant_rows_is_protected_and_no_other_stands_open()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        var model = await host.InTenantAsync(BellHost.Acme, s => Task.FromResult(s.GetRequiredService<PortalDbContext>().Model));
        var open = model.GetRelationalModel().Tables
            .Where(t => t.EntityTypeMappings.All(m => typeof(IGlobal).IsAssignableFrom(m.TypeBase.ClrType)))
            .Select(t => t.Name).Append("__EFMigrationsHistory").ToList();

        var tables = await RowsAsync(
            host.Database.AdminConnection,
            """
            SELECT c.relname, c.relrowsecurity, c.relforcerowsecurity,
                   (SELECT count(*) FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'tenant_rows'
                      AND p.qual LIKE '%tenant_id%' AND p.with_check = p.qual AND p.cmd = 'ALL' AND p.roles = '{public}'),
                   (SELECT count(*) FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname <> 'tenant_rows'
                      AND (p.policyname <> 'worker_rows' OR c.relname <> 'PlatformOutboxMessages'))
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'm', 'f', 'v') AND c.relname NOT LIKE 'qrtz%'
            """);

        tables.ShouldNotBeEmpty();
        tables.Where(t => !open.Contains((string)t[0]) && t is not [_, true, true, 1L, 0L]).Select(t => t[0])
            .ShouldBeEmpty("these tables are not protected");
        open.Count.ShouldBeLessThan(tables.Count);
    }

    [Fact]
    [Trait("Check", "T12")]
    public async Task The_roles_of_a_host_own_nothing_and_bypass_nothing()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        var wrong = await RowsAsync(
            host.Database.AdminConnection,
            """
            SELECT rolname FROM pg_roles r WHERE rolname IN ('portal_app', 'portal_workers')
            AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid))
            """);
        wrong.ShouldBeEmpty();

        var seen = await RowsAsync(
            host.Database.AdminConnection,
            """
            SELECT DISTINCT table_name FROM information_schema.role_table_grants
            WHERE grantee = 'portal_workers' AND table_name NOT LIKE 'qrtz%'
            """);
        seen.Select(r => r[0]).ShouldBe(["PlatformOutboxMessages"]);
    }

    [Fact]
    [Trait("Check", "T12")]
    public async Task Without_a_tenant_the_application_sees_and_writes_no_row()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        await AddSeriesAsync(BellHost.Acme, "without");
        var app = host.Database.Settings["ConnectionStrings:Portal"]!;

        (await RowsAsync(app, "SELECT * FROM \"PlatformNumberCounters\"")).ShouldBeEmpty();
        (await RowsAsync(app, "UPDATE \"PlatformNumberCounters\" SET \"Next\" = 99 RETURNING 1")).ShouldBeEmpty();
        (await RowsAsync(app, "DELETE FROM \"PlatformNumberCounters\" RETURNING 1")).ShouldBeEmpty();
        (await RowsAsync(app, $"SELECT set_config('app.tenant_id', '{Globex}', false)")).ShouldHaveSingleItem();
        var refused = await Should.ThrowAsync<PostgresException>(() => RowsAsync(
            app,
            $"""
             SELECT set_config('app.tenant_id', '{Globex}', false);
             INSERT INTO "PlatformNumberCounters" ("Id", "TenantId", "Series", "CompanyId", "Prefix", "Padding", "Next")
             VALUES (gen_random_uuid(), '{BellHost.Acme}', 'planted', gen_random_uuid(), '', 1, 1)
             """));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    [Trait("Check", "T12")]
    public async Task Raw_sql_without_a_condition_returns_the_rows_of_the_current_tenant_only()
    {
        await AddSeriesAsync(BellHost.Acme, "raw");
        await AddSeriesAsync(Globex, "raw");

        var owners = await host.InTenantAsync(Globex, RawOwnersAsync);

        owners.Distinct().ShouldBe(TestDatabase.IsPostgreSql ? [Globex] : [BellHost.Acme, Globex], ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_of_tenant_within_one_transaction_is_told_to_the_server_and_undone_with_it()
    {
        await AddSeriesAsync(BellHost.Acme, "before");
        await AddSeriesAsync(Globex, "before");
        var current = host.Services.GetRequiredService<ICurrentTenant>();

        await host.InTenantAsync(BellHost.Acme, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            await using (await db.Database.BeginTransactionAsync())
            {
                using (current.Change(Globex))
                {
                    (await db.Set<NumberCounter>().Select(c => c.TenantId).Distinct().ToListAsync()).ShouldBe([Globex]);
                }

                (await db.Set<NumberCounter>().Select(c => c.TenantId).Distinct().ToListAsync()).ShouldBe([BellHost.Acme]);
                using (current.Change(Globex))
                {
                    (await db.Set<NumberCounter>().CountAsync()).ShouldBeGreaterThan(0);
                    await db.Database.RollbackTransactionAsync();
                    (await db.Set<NumberCounter>().CountAsync()).ShouldBeGreaterThan(0);
                }
            }

            (await db.Set<NumberCounter>().Select(c => c.TenantId).Distinct().ToListAsync()).ShouldBe([BellHost.Acme]);
        });
    }

    [Fact]
    public async Task A_returned_connection_carries_no_tenant_to_the_next_user()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        for (var i = 0; i < 20; i++)
        {
            var tenant = i % 2 == 0 ? BellHost.Acme : Globex;
            await AddSeriesAsync(tenant, $"pool {i}");
            (await host.InTenantAsync(tenant, RawOwnersAsync)).Distinct().ShouldBe([tenant]);
        }
    }

    private static Task<List<Guid>> RawOwnersAsync(IServiceProvider services) =>
        services.GetRequiredService<PortalDbContext>().Database
            .SqlQuery<Guid>($"SELECT \"TenantId\" AS \"Value\" FROM \"PlatformNumberCounters\"").ToListAsync();

    private static async Task<List<object[]>> RowsAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private Task AddSeriesAsync(Guid tenant, string name) => host.InTenantAsync(tenant, async services =>
    {
        services.GetRequiredService<PortalDbContext>().Add(new NumberCounter(new SeriesKey(name, Guid.CreateVersion7()), "T-", 3, 1));
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });
}
