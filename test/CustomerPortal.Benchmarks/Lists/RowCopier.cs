using System.Data.Common;
using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.TestBase;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal.Benchmarks;

/// <summary>
/// Copies the rows of a tenant by SQL. Ids get the copy's number as their last eight digits, so that rows still refer to each other; the
/// mark becomes a word of the copy's own; days and moments move back by as many days as the number says, up to two years.
/// </summary>
internal sealed class RowCopier(IServiceProvider services, string adminConnection)
{
    private const int LedgerOfOne = 2500;

    private static readonly Type[] Ledger =
    [
        typeof(Invoice), typeof(InvoiceLine), typeof(InvoiceTax), typeof(Payment), typeof(LedgerEntry), typeof(LedgerAllocation),
    ];

    private static readonly Type[] Everything =
    [
        typeof(Customer), typeof(CustomerAddress), typeof(Contact), typeof(CustomerGroupMembership), typeof(CustomerSearchText),
        typeof(CustomerSync), .. Ledger,
    ];

    private readonly PortalDbContext db = services.GetRequiredService<PortalDbContext>();

    public async Task RunAsync(Guid tenantId, Guid longStanding, int copies)
    {
        await using DbConnection connection = TestDatabase.IsPostgreSql ? new NpgsqlConnection(adminConnection) : new SqliteConnection(adminConnection);
        await connection.OpenAsync();
        await RunAsync(connection, MarkNumbers());
        await RunAsync(connection, $"CREATE TEMP TABLE series(n integer, word text); INSERT INTO series VALUES {string.Join(',', Enumerable.Range(1, copies - 1).Select(n => $"({n},'{Word(n)}')"))}");
        var references = await ReferencesAsync(connection, tenantId, Tables(Everything));
        foreach (var table in Tables(Everything))
        {
            await CopyAsync(connection, tenantId, table, references, "1 = 1");
        }

        // One customer has far more than the others; its copies are numbered beyond theirs.
        await RunAsync(connection, $"DELETE FROM series; INSERT INTO series VALUES {string.Join(',', Enumerable.Range(1_000_000, LedgerOfOne).Select(n => $"({n},'z{n}')"))}");
        references.RemoveWhere(c => c.Name == "CustomerId");
        foreach (var table in Tables(Ledger))
        {
            var ofOne = table.FindColumn("CustomerId") is null
                ? $"t.\"InvoiceId\" IN (SELECT \"Id\" FROM \"BillingInvoices\" WHERE \"CustomerId\" = '{Text(longStanding)}')"
                : $"t.\"CustomerId\" = '{Text(longStanding)}'";
            await CopyAsync(connection, tenantId, table, references, $"{ofOne} AND {Original}");
        }

        await RunAsync(connection, TestDatabase.IsPostgreSql ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Four letters that can be said, another word for every number below 11,025.</summary>
    public static string Word(int n)
    {
        const string consonants = "bcdfghjklmnprstvwxyz", vowels = "aeiou";
        var shuffled = n * 7919 % 10_000;
        return $"{consonants[shuffled % 20]}{vowels[shuffled / 20 % 5]}{consonants[shuffled / 100 % 20]}{vowels[shuffled / 2000]}";
    }

    // What the series gave carries no mark yet.
    private static string MarkNumbers() =>
        $"""
         UPDATE "CustomersSearchTexts" SET "Text" = "Text" || ' d{BigTenant.Mark} ' WHERE "SourceId" = "CustomerId";
         UPDATE "Customers" SET "DebtorNumber" = "DebtorNumber" || '{BigTenant.Mark}';
         UPDATE "BillingInvoices" SET "Number" = "Number" || '{BigTenant.Mark}';
         UPDATE "BillingPayments" SET "Number" = "Number" || '{BigTenant.Mark}';
         UPDATE "BillingLedgerEntries" SET "DocumentNumber" = "DocumentNumber" || '{BigTenant.Mark}';
         """;

    private List<ITable> Tables(Type[] types) => [.. types.Select(t => (ITable)db.Model.FindEntityType(t)!.GetTableMappings().First().Table)];

    /// <summary>Columns that name a row which is copied too.</summary>
    private static async Task<HashSet<IColumn>> ReferencesAsync(DbConnection connection, Guid tenantId, List<ITable> tables)
    {
        var ids = new HashSet<Guid>();
        foreach (var table in tables.Where(t => t.FindColumn("Id") is not null))
        {
            ids.UnionWith(await IdsAsync(connection, tenantId, table.FindColumn("Id")!));
        }

        var references = new HashSet<IColumn>();
        foreach (var column in tables.SelectMany(t => t.Columns).Where(c => c.Name != "TenantId" && TypeOf(c) == typeof(Guid)))
        {
            if ((await IdsAsync(connection, tenantId, column)).Exists(ids.Contains))
            {
                references.Add(column);
            }
        }

        return references;
    }

    private static async Task CopyAsync(DbConnection connection, Guid tenantId, ITable table, HashSet<IColumn> references, string condition)
    {
        var columns = table.Columns.Where(c => c.Name != nameof(CustomerSearchText.Serial)).ToList();
        await RunAsync(
            connection,
            $"""
             INSERT INTO "{table.Name}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))})
             SELECT {string.Join(", ", columns.Select(c => Value(c, references.Contains(c))))}
             FROM "{table.Name}" t CROSS JOIN series s WHERE t."TenantId" = '{Text(tenantId)}' AND {condition} ORDER BY s.n
             """);
    }

    private static string Value(IColumn column, bool isReference)
    {
        var name = $"t.\"{column.Name}\"";
        var type = TypeOf(column);
        if (isReference)
        {
            return NewId(name);
        }

        if (type == typeof(DateOnly) || type == typeof(DateTimeOffset))
        {
            return Earlier(name, type == typeof(DateOnly));
        }

        var stored = column.PropertyMappings[0].Property.GetTypeMapping().Converter?.ProviderClrType ?? type;
        return stored == typeof(string) && !type.IsEnum
            ? $"replace(replace(replace({name}, 'Qtpl', upper(substr(s.word, 1, 1)) || substr(s.word, 2)), 'QTPL', upper(s.word)), 'qtpl', s.word)"
            : name;
    }

    private static Type TypeOf(IColumn column)
    {
        var type = column.PropertyMappings[0].Property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    // A copy's id ends with its number.
    private static string Original => TestDatabase.IsPostgreSql ? "right(t.\"Id\"::text, 8) !~ '^0000'" : "substr(t.\"Id\", -8) NOT LIKE '0000%'";

    private static string NewId(string name) => TestDatabase.IsPostgreSql
        ? $"(substr({name}::text, 1, 28) || lpad(to_hex(s.n), 8, '0'))::uuid"
        : $"substr({name}, 1, 28) || printf('%08X', s.n)";

    private static string Earlier(string name, bool isDay) => (TestDatabase.IsPostgreSql, isDay) switch
    {
        (true, true) => $"{name} - (s.n % 700)",
        (true, false) => $"{name} - (s.n % 700) * interval '1 day'",
        (false, true) => $"date({name}, '-' || (s.n % 700) || ' days')",
        (false, false) => $"datetime({name}, '-' || (s.n % 700) || ' days')",
    };

    private static async Task<List<Guid>> IdsAsync(DbConnection connection, Guid tenantId, IColumn column)
    {
        await using var command = Command(
            connection, $"SELECT DISTINCT \"{column.Name}\" FROM \"{column.Table.Name}\" WHERE \"TenantId\" = '{Text(tenantId)}' AND \"{column.Name}\" IS NOT NULL");
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Guid>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetGuid(0));
        }

        return found;
    }

    private static string Text(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = Command(connection, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names come from the model, values are numbers and ids.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        return command;
    }
}
