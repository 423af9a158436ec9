using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Messaging;

/// <summary>A host with two tenants that word their mails and have customers; mails are queued for real and not delivered.</summary>
public sealed class MailStudioHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199eeee-0000-7000-8000-000000000001");
    public static readonly Guid Bolt = Guid.Parse("0199eeee-0000-7000-8000-000000000002");

    private static readonly Actor Writer = new(UserKind.System, null, "Mara Wit", []);

    /// <summary>How the tenants show themselves.</summary>
    public Brand Brand { get; set; } = new("Acme");

    /// <summary>The default language of the tenants.</summary>
    public string Default { get; set; } = "en";

    /// <summary>Languages that the tenants offer besides the six.</summary>
    public IReadOnlyList<string> Added { get; set; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var tenant in new[] { Acme, Bolt })
        {
            await InTenantAsync(tenant, PrepareAsync);
        }
    }

    public Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask, Guid? tenant = null)
        where TService : notnull => InTenantAsync(tenant ?? Acme, services => ask(services.GetRequiredService<TService>()), Writer);

    public Task<MailTemplateDto> TemplateAsync(string name, Guid? tenant = null) =>
        AskAsync<IMailTemplateAppService, MailTemplateDto>(s => s.GetAsync(name, CancellationToken.None), tenant);

    public async Task<MailWordingDto> WordingAsync(string name, string language, Guid? tenant = null) =>
        (await TemplateAsync(name, tenant)).Wordings.Single(w => w.Language == language);

    /// <summary>Saves words over those in use.</summary>
    public async Task<MailWordingDto> SaveAsync(string name, string language, Func<MailWordsDto, MailWordsDto> change, Guid? tenant = null)
    {
        var wording = await WordingAsync(name, language, tenant);
        var words = change(wording.Words);
        var input = new SaveMailWordingInput { Subject = words.Subject, Html = words.Html, Text = words.Text, Version = wording.Version };
        return await AskAsync<IMailTemplateAppService, MailWordingDto>(s => s.SaveAsync(name, language, input, CancellationToken.None), tenant);
    }

    public Task<IReadOnlyList<MailProblemDto>> CheckAsync(string name, MailWordsInput words, string language = "en") =>
        AskAsync<IMailStudioAppService, IReadOnlyList<MailProblemDto>>(s => s.CheckAsync(name, language, words, CancellationToken.None));

    public Task<IReadOnlyList<MailPreviewDto>> PreviewAsync(string name, MailPreviewInput? input = null, Guid? tenant = null) =>
        AskAsync<IMailStudioAppService, IReadOnlyList<MailPreviewDto>>(s => s.PreviewAsync(name, input ?? new MailPreviewInput(), CancellationToken.None), tenant);

    /// <summary>Queues a mail and reads it back.</summary>
    public Task<MailMessage> QueueAsync(Mail mail, Guid? tenant = null) => InTenantAsync(tenant ?? Acme, async services =>
    {
        var id = await services.GetRequiredService<IMailer>().QueueAsync(mail, CancellationToken.None);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        return await services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking().SingleAsync(m => m.Id == id);
    });

    public Task<List<MailMessage>> MailsAsync(Guid customerId) =>
        AskAsync<PortalDbContext, List<MailMessage>>(db => db.Set<MailMessage>().AsNoTracking().Where(m => m.CustomerId == customerId).ToListAsync());

    public static Mail Welcome(string language, string customer = "Hoekstra Jachtbouw") => new()
    {
        Template = "Customers.Welcome",
        To = "sietske@hoekstra.example",
        LanguageChain = LanguageChain.Asked(language),
        Model = _ => new Dictionary<string, object?>
        {
            ["contactName"] = "Sietske",
            ["customerName"] = customer,
            ["companyName"] = "Acme",
            ["link"] = "https://acme.example/clients/welcome",
            ["days"] = "14",
        },
        IdempotencyKey = $"{Guid.CreateVersion7()}",
    };

    public Task<CustomerDto> CustomerAsync(string name, string language = "nl", string? contact = null) => AskAsync<ICustomerCreationAppService, CustomerDto>(
        s => s.CreateAsync(
            new CreateCustomerDto
            {
                Company = name,
                Language = language,
                Currency = "EUR",
                ContactName = contact,
                ContactEmail = contact is null ? null : "someone@customer.example",
            },
            CancellationToken.None));

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IBranding>(new SetBranding(this)));
        services.Replace(ServiceDescriptor.Singleton<IInstalledLanguages>(new SetLanguages(this)));
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
            new OwnCompanyInput { Name = "Acme B.V.", Address = new PostalAddress(["Parkkade 18"], "3016 DA", "Rotterdam", null, "NL"), BaseCurrency = "EUR", Version = company.Version },
            CancellationToken.None);
    }

    private sealed class SetBranding(MailStudioHost host) : IBranding
    {
        public ValueTask<Brand> GetAsync(CancellationToken ct) => ValueTask.FromResult(host.Brand);
    }

    private sealed class SetLanguages(MailStudioHost host) : IInstalledLanguages
    {
        public ValueTask<InstalledLanguages> GetAsync(CancellationToken ct) =>
            ValueTask.FromResult(new InstalledLanguages([.. ShippedLanguages.All, .. host.Added], host.Default));
    }

    private sealed class FixedLinks : ITenantLinks
    {
        public Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct) => Task.FromResult(new Uri(new Uri("https://acme.example"), pathAndQuery));
    }
}
