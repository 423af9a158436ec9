using System.Reflection;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Whatever a tenant owns is in the configuration file, or stands here with the reason why not.</summary>
public sealed class ForgottenConfigurationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Business = "business of the organisation, not how it is set up";
    private const string People = "a person's account, key or session";
    private const string Work = "work in progress and its traces";
    private const string Key = "in the entry's key";
    private const string Whole = "the entry itself, which is one text";

    /// <summary>Entities that no part carries, each with its reason.</summary>
    private static readonly Dictionary<string, string> NotConfiguration = new()
    {
        ["Customer"] = Business,
        ["CustomerAddress"] = Business,
        ["CustomerGroupMembership"] = Business,
        ["CustomerVersion"] = Business,
        ["CustomerSearchText"] = Business,
        ["CustomerBalance"] = Business,
        ["CustomerSync"] = Business,
        ["Contact"] = Business,
        ["Invoice"] = Business,
        ["InvoiceLine"] = Business,
        ["InvoiceTax"] = Business,
        ["InvoiceDelivery"] = Business,
        ["Payment"] = Business,
        ["LedgerAllocation"] = Business,
        ["LedgerDebtor"] = Business,
        ["LedgerEntry"] = Business,
        ["ArchivedDocument"] = Business,
        ["MailMessage"] = Business,
        ["TermsAcceptance"] = Business,
        ["StaffUser"] = People,
        ["StaffUserClaim"] = People,
        ["StaffUserLogin"] = People,
        ["StaffUserPasskey"] = People,
        ["StaffUserRole"] = People,
        ["StaffUserToken"] = People,
        ["ContactLogin"] = People,
        ["ContactLoginClaim"] = People,
        ["ContactLoginPasskey"] = People,
        ["ContactLoginProvider"] = People,
        ["ContactLoginToken"] = People,
        ["AccountSession"] = People,
        ["ApiKey"] = People,
        ["StaffAuthenticator"] = People,
        ["StaffRecoveryCode"] = People,
        ["ContactAuthenticator"] = People,
        ["ContactRecoveryCode"] = People,
        ["OneTimeToken"] = People,
        ["OutboxMessage"] = Work,
        ["IdempotencyKey"] = Work,
        ["UsageLock"] = Work,
        ["AuditChain"] = Work,
        ["AuditEntry"] = Work,
        ["BouncedAddress"] = "what came back from the customers' addresses: a trace of mails that were sent",
        ["MailWordingVersion"] = "carried as the words in use, by the part of the templates; the history stays",
        ["ExchangeRate"] = "a rate of a day: data, which another organisation has of its own",
        ["OwnCompany"] = "who the organisation is: another must not print its name, address and bank account",
        ["NumberCounter"] = "how far the numbers have come; their series are opened with the organisation",
        ["StaffRoleClaim"] = "of the package that keeps accounts; the product writes none",
    };

    /// <summary>
    /// Settings that stay behind with the password, the tokens or the key of their mail server: whoever changed the host alone would be sent
    /// them.
    /// </summary>
    private static readonly string[] BelongToASecret =
    [
        "Mail.SmtpHost", "Mail.SmtpPort", "Mail.SmtpUserName", "Mail.SmtpDomain", "Mail.SmtpEnableSsl", "Mail.SmtpUseDefaultCredentials",
        "Messaging.SmtpImplicitTls", "Messaging.SmtpAuth", "Messaging.OAuthClientId", "Messaging.OAuthTokenUrl", "Messaging.DkimDomain",
        "Messaging.DkimSelector", "Messaging.BounceHost", "Messaging.BouncePort", "Messaging.BounceSecurity", "Messaging.BounceUserName",
        "Messaging.BounceFolder", "Messaging.BounceProblem",
    ];

    /// <summary>Settings whose value names a file that is stored here: the page of the configuration says that they stay.</summary>
    private static readonly string[] NameAFile = ["Branding.Logo", "Branding.Favicon"];

    /// <summary>Properties of every entity that say whose it is, where, and who wrote it when.</summary>
    private static readonly string[] OfEveryRow = ["Id", "TenantId", "Version", "CreatedAt", "CreatedBy", "ChangedAt", "ChangedBy"];

    /// <summary>Properties of carried entities that are no member of their entry: where else they are in the file, or why they are not.</summary>
    private static readonly Dictionary<string, string> NoMember = new()
    {
        ["SettingValue.Name"] = Key,
        ["TenantText.Key"] = Key,
        ["TenantText.Language"] = Key,
        ["NumberSeriesFormat.Name"] = Key,
        ["OptionList.Code"] = Key,
        ["OptionListValue.Code"] = Key,
        ["OptionListValue.ListId"] = Key,
        ["GroupPortalRights.GroupId"] = Key,
        ["MailWording.Language"] = Key,
        ["MailWording.Template"] = Key,
        ["TenantCurrency.Currency"] = Key,
        ["PaymentTerm.Number"] = Key,
        ["TaxCode.Code"] = Key,
        ["StaffRole.Name"] = Key,
        ["SettingValue.Value"] = Whole,
        ["TenantText.Text"] = Whole,
        ["SettingValue.UserId"] = "what an account stored for itself stays with it",
        ["NumberSeriesFormat.CompanyId"] = "an organisation is one company, so the name says which series",
        ["OptionList.Values"] = "a part of their own",
        ["MailWording.IsShipped"] = "follows from the words: what equals the shipped ones is not carried",
        ["MailWording.Latest"] = "counts the history, which stays",
        ["MailWording.Versions"] = "the words in use are carried, the history stays",
        ["TermsVersion.IsCurrent"] = "those in force are the only ones carried",
        ["TermsVersion.Number"] = "counts what was published here",
        ["TermsVersion.PublishedAt"] = "when it was published here",
        ["StaffRole.ConcurrencyStamp"] = "of the package that keeps accounts",
        ["StaffRole.NormalizedName"] = "follows from the name",
        ["StaffRole.IsAdministrator"] = "the administrator is never carried",
        ["StaffRole.IsStatic"] = "ready-made roles are at every organisation",
        ["PermissionGrant.Holder"] = "grants of roles are carried, those of people stay",
        ["PermissionGrant.HolderId"] = "the key of the role",
        ["PermissionGrant.Name"] = "key of the permission in the entry",
    };

    [Fact]
    public async Task Every_property_of_a_carried_entity_is_a_member_of_its_entry_or_has_a_reason()
    {
        var found = await host.InTenantAsync(TenantIds.Host, services =>
        {
            var model = services.GetRequiredService<PortalDbContext>().Model.GetEntityTypes().Where(e => !e.IsOwned()).ToDictionary(e => e.ClrType.Name);
            var properties = from part in services.GetServices<IConfigurationPart>()
                             let members = part.EntryType.GetProperties().SelectMany(Said).ToHashSet()
                             from entity in part.Carries
                             let navigations = model[entity].GetNavigations().Select(n => n.Name)
                             from property in model[entity].GetProperties().Select(p => p.Name).Concat(navigations)
                             where !members.Contains(property) && !OfEveryRow.Contains(property)
                             select $"{entity}.{property}";
            return Task.FromResult(properties.ToHashSet());
        });

        found.Except(NoMember.Keys).ShouldBeEmpty("Add a member to the entry, or a reason to this list.");
        NoMember.Keys.Except(found).ShouldBeEmpty("These are members, or gone.");
    }

    [Fact]
    public async Task Every_entity_of_a_tenant_is_carried_by_a_part_or_has_a_reason()
    {
        var (entities, carried) = await ReadAsync();

        entities.Except(carried).Except(NotConfiguration.Keys).ShouldBeEmpty("Add a part to the configuration file, or a reason to this list.");
        NotConfiguration.Keys.Except(entities).ShouldBeEmpty("These are gone from the model.");
        carried.Except(entities).ShouldBeEmpty("These parts carry what is no entity.");
        carried.Intersect(NotConfiguration.Keys).ShouldBeEmpty("These stand in both.");
    }

    [Fact]
    public async Task Every_setting_of_a_tenant_is_exported_or_a_secret_or_belongs_to_one_or_names_a_file()
    {
        var registry = host.Services.GetRequiredService<SettingRegistry>();
        var exported = await host.InTenantAsync(Guid.CreateVersion7(), async services =>
            (await services.GetServices<IConfigurationPart>().Single(p => p.Name == "Settings").ReadAsync(CancellationToken.None)).Select(e => e.Key).ToHashSet());

        var forgotten = registry.All.Where(s => s.Scopes.HasFlag(SettingScope.Tenant) && s.Kind != SettingKind.Secret)
            .Select(s => s.Name).Except(exported).Except(BelongToASecret).Except(NameAFile);

        forgotten.ShouldBeEmpty();
        exported.ShouldNotBeEmpty();
        exported.Intersect(BelongToASecret.Concat(NameAFile)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_part_has_a_text_a_place_of_its_own_and_rights_that_exist()
    {
        var texts = new EmbeddedTexts();
        var permissions = host.Services.GetRequiredService<PermissionRegistry>();
        await host.InTenantAsync(TenantIds.Host, services =>
        {
            var parts = services.GetServices<IConfigurationPart>().ToList();
            parts.Where(p => !texts.Has($"ConfigurationPart:{p.Name}", "en")).Select(p => p.Name).ShouldBeEmpty();
            parts.Select(p => p.Order).ShouldBeUnique();
            parts.Where(p => p.Needs.Count == 0 || p.Needs.Any(n => permissions.Find(n) is null)).Select(p => p.Name).ShouldBeEmpty();
            return Task.CompletedTask;
        });
    }

    /// <summary>What a member says: itself, and of the choices that it holds each ("IsProhibited" is one of a role's grants).</summary>
    private static IEnumerable<string> Said(PropertyInfo member) =>
    [
        member.Name,
        .. member.PropertyType.GetGenericArguments().Append(member.PropertyType).Where(t => t.IsEnum).SelectMany(Enum.GetNames).Select(choice => $"Is{choice}"),
    ];

    private Task<(HashSet<string> Entities, HashSet<string> Carried)> ReadAsync() => host.InTenantAsync(TenantIds.Host, services =>
    {
        var entities = services.GetRequiredService<PortalDbContext>().Model.GetEntityTypes()
            .Where(e => !e.IsOwned() && typeof(ITenantOwned).IsAssignableFrom(e.ClrType)).Select(e => e.ClrType.Name).ToHashSet();
        var carried = services.GetServices<IConfigurationPart>().SelectMany(p => p.Carries).ToHashSet();
        return Task.FromResult((entities, carried));
    });
}
