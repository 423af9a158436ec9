using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Customers;

/// <summary>A host with two tenants whose customer and debtor series are open; deliveries are made by hand.</summary>
public sealed class CustomersHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199bbbb-0000-7000-8000-000000000001");
    public static readonly Guid Bolt = Guid.Parse("0199bbbb-0000-7000-8000-000000000002");

    public RecordedMails Mails { get; } = new();

    public RecordedUpdates Live { get; } = new();

    public FixedBilling Billing { get; } = new();

    public FaultyLedger Ledger { get; } = new();

    public Meanwhile Meanwhile { get; } = new();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var tenant in new[] { Acme, Bolt })
        {
            await InTenantAsync(tenant, async services =>
            {
                foreach (var setup in services.GetServices<ITenantSetup>().Where(s => s.GetType().Namespace is "CustomerPortal.Customers" or "CustomerPortal.AccountingSync"))
                {
                    await setup.PrepareAsync(CancellationToken.None);
                }
            });
        }
    }

    /// <summary>Delivers everything that is due.</summary>
    public Task<int> DeliverAsync() => Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None);

    public Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask, Guid? tenant = null, Actor? actor = null)
        where TService : notnull => InTenantAsync(tenant ?? Acme, services => ask(services.GetRequiredService<TService>()), actor);

    /// <summary>A customer by quick insert.</summary>
    public Task<CustomerDto> CreateAsync(string company, Func<CreateCustomerDto, CreateCustomerDto>? with = null, Guid? tenant = null) =>
        AskAsync<ICustomerCreationAppService, CustomerDto>(
            s => s.CreateAsync((with ?? (input => input))(new CreateCustomerDto { Company = company }), CancellationToken.None), tenant);

    public Task<CustomerDto> GetAsync(Guid id, Guid? tenant = null) =>
        AskAsync<ICustomerAppService, CustomerDto>(s => s.GetAsync(id, CancellationToken.None), tenant);

    public Task<CustomerDto> UpdateAsync(CustomerDto card, Func<UpdateCustomerDto, UpdateCustomerDto> change) =>
        AskAsync<ICustomerAppService, CustomerDto>(s => s.UpdateAsync(card.Id, change(Form(card)), CancellationToken.None));

    public Task<List<T>> RowsAsync<T>(Guid? tenant = null)
        where T : class => AskAsync<PortalDbContext, List<T>>(db => db.Set<T>().AsNoTracking().ToListAsync(), tenant);

    /// <summary>The form as it was loaded.</summary>
    public static UpdateCustomerDto Form(CustomerDto card) => new()
    {
        Version = card.Version,
        Number = card.Number,
        IsCustomer = card.IsCustomer,
        General = card.General,
        Invoicing = card.Invoicing,
        Bank = card.Bank,
        GroupIds = card.GroupIds,
        Addresses = card.Addresses,
    };

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
    };

    protected override void ConfigureServices(IServiceCollection services)
    {
        var unitOfWork = services.Single(s => s.ServiceType == typeof(IUnitOfWork)).ImplementationType!;
        services.Replace(ServiceDescriptor.Scoped(provider => Meanwhile.Before((IUnitOfWork)ActivatorUtilities.CreateInstance(provider, unitOfWork))));
        services.Replace(ServiceDescriptor.Scoped<IMailer>(provider => Mails.HeldTo(provider.GetRequiredService<MailTemplateRegistry>())));
        services.Replace(ServiceDescriptor.Singleton<ILiveUpdates>(Live));
        services.Replace(ServiceDescriptor.Scoped<IBillingDirectory>(_ => Billing));
        services.Replace(ServiceDescriptor.Scoped<ICustomerTransactions>(_ => Billing));
        services.Replace(ServiceDescriptor.Scoped<ITenantLinks>(_ => new FixedLinks()));
        if (services.All(s => s.ImplementationType != typeof(BillingPermissionDefinitions)))
        {
            services.AddSingleton<IPermissionDefinitionProvider, BillingPermissionDefinitions>();
        }

        var connector = services.Single(s => s.ServiceType == typeof(IAccountingConnector)).ImplementationType!;
        services.Replace(ServiceDescriptor.Scoped<IAccountingConnector>(provider =>
            new FaultyConnector((IAccountingConnector)ActivatorUtilities.CreateInstance(provider, connector), Ledger)));
    }

    private sealed class FixedLinks : ITenantLinks
    {
        public Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct) => Task.FromResult(new Uri(new Uri("https://acme.example"), pathAndQuery));
    }
}

/// <summary>Billing as far as Customers asks it: what exists for a customer is said by the test.</summary>
public sealed class FixedBilling : IBillingDirectory, ICustomerTransactions
{
    public static readonly Guid KnownTerm = Guid.Parse("0199cccc-0000-7000-8000-000000000001");

    public Dictionary<Guid, int> Transactions { get; } = [];

    public Task<string> BaseCurrencyAsync(CancellationToken ct) => Task.FromResult("EUR");

    public Task<string> CompanyNameAsync(CancellationToken ct) => Task.FromResult("Acme Supplies");

    public Task<InvoicePartyDto?> FindCompanyAsync(CancellationToken ct) =>
        Task.FromResult<InvoicePartyDto?>(new InvoicePartyDto { Name = "Acme Supplies" });

    public Task<bool> IsCurrencyOnAsync(string code, CancellationToken ct) => Task.FromResult(code is "EUR" or "USD" or "AED");

    public Task<IReadOnlyDictionary<Guid, string>> GetPaymentTermNamesAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(new Dictionary<Guid, string> { [KnownTerm] = "30 days" });

    public Task<bool> IsPaymentTermOfferedAsync(Guid paymentTermId, CancellationToken ct) => Task.FromResult(paymentTermId == KnownTerm);

    public Task<int?> FindPaymentTermNumberAsync(Guid paymentTermId, CancellationToken ct) => Task.FromResult<int?>(paymentTermId == KnownTerm ? 30 : null);

    public Task<int> CountAsync(Guid customerId, CancellationToken ct) => Task.FromResult(Transactions.GetValueOrDefault(customerId));
}

/// <summary>Keeps mails; one whose fields are not those of the registry is refused.</summary>
public sealed class RecordedMails : IMailer
{
    private MailTemplateRegistry? registry;

    public List<Mail> Queued { get; } = [];

    public RecordedMails HeldTo(MailTemplateRegistry definitions)
    {
        registry = definitions;
        return this;
    }

    public Task<Guid> QueueAsync(Mail mail, CancellationToken ct)
    {
        MailModels.ShouldFit(registry!, mail.Template, mail.Model(mail.Language));
        Queued.Add(mail);
        return Task.FromResult(Guid.CreateVersion7());
    }
}

public sealed class RecordedUpdates : ILiveUpdates
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<LiveUpdate> published = new();

    public IReadOnlyCollection<LiveUpdate> Published => published;

    public void Publish(string kind, Guid id) => published.Enqueue(new LiveUpdate(kind, id));

    public IAsyncEnumerable<LiveUpdate> ListenAsync(Guid tenantId, CancellationToken ct) => throw new NotSupportedException();
}
