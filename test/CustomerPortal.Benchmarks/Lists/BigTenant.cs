using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Benchmarks;

/// <summary>The real host with one tenant of 100,000 customers: twenty made by the use cases, each copied five thousand times by SQL.</summary>
internal sealed class BigTenant : AccountHost
{
    public const int Patterns = 20;

    /// <summary>In every name, number and address of a pattern; a copy has a word of its own there.</summary>
    public const string Mark = "qtpl";

    private static readonly string[] Names =
    [
        "Timmerfabriek", "Câmara Lda.", "Hartmann & Söhne GmbH", "شركة الأفق", "Logistics Ltd", "Boulangerie", "Bouwbedrijf", "Transportes", "Metallbau", "Trading",
    ];

    private static readonly (string Currency, string Language)[] Kinds = [("EUR", "nl"), ("EUR", "de"), ("USD", "en"), ("EUR", "fr"), ("GBP", "en"), ("EUR", "es"), ("USD", "ar")];

    /// <summary>The tenant.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>A customer with a ledger of 5,000 entries.</summary>
    public Guid LongStanding { get; private set; }

    /// <summary>Its groups.</summary>
    public IReadOnlyList<Guid> Groups { get; private set; } = [];

    /// <summary>Makes database, tenant and rows.</summary>
    public async Task SeedAsync(int copies)
    {
        await InitializeAsync();
        TenantId = (await TenantAsync()).Id;
        await InTenantAsync(TenantId, PrepareAsync);
        var customers = new List<Guid>();
        for (var i = 0; i < Patterns; i++)
        {
            customers.Add(await PatternAsync(i));
        }

        await Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None);
        LongStanding = customers[4];
        await InTenantAsync(TenantId, services => new RowCopier(services, Database.AdminConnection).RunAsync(TenantId, LongStanding, copies));

        // As at the next start of the host: the embedded engine looks at its tables.
        await Services.GetRequiredService<IDatabaseSetup>().PrepareAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Asks a use case as the system.</summary>
    public Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull => InTenantAsync(TenantId, services => ask(services.GetRequiredService<TService>()));

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseContentRoot(AppContext.BaseDirectory);
    }

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
        ["Logging:LogLevel:Default"] = "Error",
    };

    private async Task PrepareAsync(IServiceProvider services)
    {
        var companies = services.GetRequiredService<IOwnCompanyAppService>();
        await companies.UpdateAsync(
            new OwnCompanyInput
            {
                Name = "Acme B.V.",
                Address = new PostalAddress(["Parkkade 18"], "3016 DA", "Rotterdam", null, "NL"),
                Iban = "NL91ABNA0417164300",
                BaseCurrency = "EUR",
                Version = (await companies.GetAsync(CancellationToken.None)).Version,
            },
            CancellationToken.None);
        var currencies = services.GetRequiredService<ICurrencyAppService>();
        foreach (var (code, rate) in new[] { ("USD", 0.92m), ("GBP", 1.17m) })
        {
            await currencies.CreateAsync(new CurrencyInput { Code = code }, CancellationToken.None);
            await currencies.CreateRateAsync(code, new ExchangeRateInput { Day = new DateOnly(2020, 1, 1), Rate = rate }, CancellationToken.None);
        }

        var groups = services.GetRequiredService<ICustomerGroupAppService>();
        var made = new List<Guid>();
        foreach (var name in new[] { "Wholesale", "Retail", "Partners" })
        {
            made.Add((await groups.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of([new("en", name)]) }, CancellationToken.None)).Id);
        }

        Groups = made;
    }

    private async Task<Guid> PatternAsync(int i)
    {
        var (currency, language) = Kinds[i % Kinds.Length];
        var card = await AskAsync<ICustomerCreationAppService, CustomerDto>(s => s.CreateAsync(
            new CreateCustomerDto
            {
                Company = $"Qtpl {Names[i % Names.Length]} {i}",
                VatNumber = $"USQTPL{i}",
                PostalCode = "3011 AA",
                City = "Rotterdam",
                CountryCode = "NL",
                ContactName = $"Joost {Mark}",
                ContactEmail = $"joost{i}@{Mark}.example",
                Currency = currency,
                Language = language,
                GroupIds = i % 4 == 3 ? [] : i % 2 == 0 ? [Groups[i % 3]] : [Groups[i % 3], Groups[(i + 1) % 3]],
            },
            CancellationToken.None));
        card = await AskAsync<ICustomerAppService, CustomerDto>(s => s.UpdateAsync(card.Id, Form(card, i), CancellationToken.None));
        if (i % 5 == 0)
        {
            return card.Id;
        }

        await AskAsync<ICustomerAppService, CustomerDto>(s => s.ActivateAsync(card.Id, CancellationToken.None));
        for (var n = 1; n <= i % 5; n++)
        {
            await InvoiceAsync(card.Id, (100m * i) + n);
        }

        if (i % 3 == 0)
        {
            await AskAsync<IPaymentAppService, PaymentDto>(s => s.CreateAsync(new PaymentInput { CustomerId = card.Id, Amount = 50m }, CancellationToken.None));
        }

        return card.Id;
    }

    private async Task InvoiceAsync(Guid customerId, decimal price)
    {
        var line = new InvoiceLineInput { Description = "Work", Quantity = 1m, UnitPrice = price };
        var draft = await AskAsync<IInvoiceAppService, InvoiceDto>(s => s.CreateAsync(
            new InvoiceInput { CustomerId = customerId, Reference = $"PO {Mark}", Lines = [line, line with { UnitPrice = 7m }] }, CancellationToken.None));
        await AskAsync<IInvoiceAppService, InvoiceDto>(s => s.IssueAsync(draft.Id, CancellationToken.None));
    }

    private static UpdateCustomerDto Form(CustomerDto card, int i) => new()
    {
        Version = card.Version,
        Number = $"{i:D2}{Mark}",
        IsCustomer = card.IsCustomer,
        General = card.General,
        Invoicing = card.Invoicing with { InvoiceEmail = $"invoices@{Mark}.example" },
        Bank = card.Bank,
        GroupIds = card.GroupIds,
        Addresses =
        [
            .. card.Addresses,
            new CustomerAddressDto { Lines = ["Kade 1"], PostalCode = "1011 AB", City = "Amsterdam", CountryCode = "NL", IsShipping = true },
        ],
    };
}
