using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Billing;

/// <summary>A host with two tenants that are set up to bill; deliveries are made by hand, mails are recorded.</summary>
public class BillingHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199dddd-0000-7000-8000-000000000001");
    public static readonly Guid Bolt = Guid.Parse("0199dddd-0000-7000-8000-000000000002");

    public RecordedMails Mails { get; } = new();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var tenant in new[] { Acme, Bolt })
        {
            await InTenantAsync(tenant, PrepareAsync);
        }
    }

    /// <summary>Delivers everything that is due.</summary>
    public Task<int> DeliverAsync() => Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None);

    public Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask, Guid? tenant = null)
        where TService : notnull => InTenantAsync(tenant ?? Acme, services => ask(services.GetRequiredService<TService>()));

    /// <summary>A customer that can be billed.</summary>
    public async Task<Guid> CustomerAsync(string name, string currency = "EUR", string language = "nl", Guid? tenant = null)
    {
        var card = await AskAsync<ICustomerCreationAppService, CustomerDto>(
            s => s.CreateAsync(new CreateCustomerDto { Company = name, Currency = currency, Language = language }, CancellationToken.None), tenant);
        var form = CustomersHost.Form(card) with
        {
            Addresses = [new CustomerAddressDto { Lines = ["Kade 1"], PostalCode = "3011 AA", City = "Rotterdam", CountryCode = "NL", IsBilling = true, IsDefaultBilling = true }],
            Invoicing = card.Invoicing with { InvoiceEmail = "rekening@example.com" },
        };
        await AskAsync<ICustomerAppService, CustomerDto>(s => s.UpdateAsync(card.Id, form, CancellationToken.None), tenant);
        await AskAsync<ICustomerAppService, CustomerDto>(s => s.ActivateAsync(card.Id, CancellationToken.None), tenant);
        return card.Id;
    }

    public Task<InvoiceDto> DraftAsync(Guid customerId, decimal price, Guid? tenant = null) => AskAsync<IInvoiceAppService, InvoiceDto>(
        s => s.CreateAsync(new InvoiceInput { CustomerId = customerId, Lines = [new InvoiceLineInput { Description = "Werk", Quantity = 1m, UnitPrice = price }] }, CancellationToken.None), tenant);

    public async Task<InvoiceDto> IssuedAsync(Guid customerId, decimal price, Guid? tenant = null) => await IssueAsync((await DraftAsync(customerId, price, tenant)).Id, tenant);

    public Task<InvoiceDto> IssueAsync(Guid id, Guid? tenant = null) =>
        AskAsync<IInvoiceAppService, InvoiceDto>(s => s.IssueAsync(id, CancellationToken.None), tenant);

    public Task<PaymentDto> PayAsync(Guid customerId, decimal amount) => AskAsync<IPaymentAppService, PaymentDto>(
        s => s.CreateAsync(new PaymentInput { CustomerId = customerId, Amount = amount }, CancellationToken.None));

    public Task<InvoiceDto> InvoiceAsync(Guid id, Guid? tenant = null) =>
        AskAsync<IInvoiceAppService, InvoiceDto>(s => s.GetAsync(id, CancellationToken.None), tenant);

    /// <summary>Whether mails are recorded before they are rendered.</summary>
    protected virtual bool RecordsMails => true;

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
    };

    protected override void ConfigureServices(IServiceCollection services)
    {
        if (RecordsMails)
        {
            services.Replace(ServiceDescriptor.Scoped<IMailer>(provider => Mails.HeldTo(provider.GetRequiredService<MailTemplateRegistry>())));
        }

        services.Replace(ServiceDescriptor.Scoped<ITenantLinks>(_ => new FixedLinks()));
    }

    private static async Task PrepareAsync(IServiceProvider services)
    {
        foreach (var setup in services.GetServices<ITenantSetup>().Where(s => s.GetType().Namespace is "CustomerPortal.Billing" or "CustomerPortal.Customers" or "CustomerPortal.AccountingSync"))
        {
            await setup.PrepareAsync(CancellationToken.None);
        }

        var companies = services.GetRequiredService<IOwnCompanyAppService>();
        var company = await companies.GetAsync(CancellationToken.None);
        await companies.UpdateAsync(
            new OwnCompanyInput
            {
                Name = "Acme B.V.",
                Address = new PostalAddress(["Parkkade 18"], "3016 DA", "Rotterdam", null, "NL"),
                Iban = "NL91ABNA0417164300",
                BaseCurrency = "EUR",
                Version = company.Version,
            },
            CancellationToken.None);
        await services.GetRequiredService<ICurrencyAppService>().CreateAsync(new CurrencyInput { Code = "JPY" }, CancellationToken.None);
    }

    private sealed class FixedLinks : ITenantLinks
    {
        public Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct) => Task.FromResult(new Uri(new Uri("https://acme.example"), pathAndQuery));
    }
}
