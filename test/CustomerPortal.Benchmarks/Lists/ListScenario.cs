using CustomerPortal.AccountingSync;
using CustomerPortal.Customers;
using CustomerPortal.TestBase;

namespace CustomerPortal.Benchmarks;

/// <summary>A page as the product is asked for it, and the same by hand.</summary>
internal sealed record ListScenario(string Name, CustomerListRequest Request, string Where, string OrderBy, params (string Name, object Value)[] Parameters)
{
    public const int PageSize = 50;

    private const string ByName = "c.\"NameKey\", c.\"Id\"";
    private static readonly string Word = RowCopier.Word(17);
    private const string Everybody = "1 = 1";

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<ListScenario> All(IReadOnlyList<Guid> groups) =>
    [
        new("first page, by name", new CustomerListRequest(), Everybody, ByName),
        new("page 100, by name", new CustomerListRequest { SkipCount = 4950 }, Everybody, ByName),
        new("by number, descending", Sorted("number desc"), Everybody, "c.\"Number\" DESC, c.\"Id\""),
        new("newest first", Sorted("createdAt desc"), Everybody, "c.\"CreatedAt\" DESC, c.\"Id\""),
        new("by balance, highest first", Sorted("balance desc"), Everybody, "balance DESC, c.\"Id\""),
        Found("search a name", Word),
        Found("search a frequent word", "hartmann"),
        Found("search a VAT number", $"us{Word}7"),
        Found("search an e-mail address", $"joost7@{Word}.example"),
        Found("search two letters", Word[..2], $" {Word[..2]}"),
        new("state Active", new CustomerListRequest { States = [CustomerState.Active] }, "c.\"State\" = 'Active'", ByName),
        new("a group", new CustomerListRequest { GroupIds = [groups[0]] },
            """EXISTS (SELECT 1 FROM "CustomersGroupMemberships" m WHERE m."TenantId" = @tenant AND m."CustomerId" = c."Id" AND m."GroupId" = @group)""",
            ByName, ("group", groups[0])),
        new("a language", new CustomerListRequest { Languages = ["de"] }, "c.\"General_Language\" = 'de'", ByName),
        new("a currency", new CustomerListRequest { Currencies = ["GBP"] }, "c.\"General_Currency\" = 'GBP'", ByName),
        new("waiting for accounting", new CustomerListRequest { SyncStates = [CustomerSyncState.Pending] }, "(s.\"State\" = 'Pending' OR s.\"State\" IS NULL)", ByName),
        new("something open", new CustomerListRequest { HasBalance = true },
            """EXISTS (SELECT 1 FROM "BillingBalances" o WHERE o."TenantId" = @tenant AND o."CustomerId" = c."Id" AND o."OpenEntries" > 0)""", ByName),
        new("nothing open", new CustomerListRequest { HasBalance = false },
            """NOT EXISTS (SELECT 1 FROM "BillingBalances" o WHERE o."TenantId" = @tenant AND o."CustomerId" = c."Id" AND o."OpenEntries" > 0)""", ByName),
    ];

    private static CustomerListRequest Sorted(string sorting) => new() { Sorting = sorting };

    // Each engine's index of letter triples, used directly.
    private static ListScenario Found(string name, string word, string? piece = null) => TestDatabase.IsPostgreSql
        ? new ListScenario(name, new CustomerListRequest { Filter = word }, "c.\"Id\" IN (SELECT customers_containing(@piece))", ByName, ("piece", $"%{piece ?? word}%"))
        : new ListScenario(
            name,
            new CustomerListRequest { Filter = word },
            """
            c."Id" IN (SELECT t."CustomerId" FROM "CustomersSearchIndex" i CROSS JOIN "CustomersSearchTexts" t ON t."Serial" = i.rowid
                WHERE i."CustomersSearchIndex" MATCH @piece AND t."TenantId" = @tenant)
            """,
            ByName,
            ("piece", $"\"{piece ?? word}\""));
}
