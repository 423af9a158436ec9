using System.Text.RegularExpressions;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Auditing;

/// <summary>What the log leaves out stands on a written list, and so does every field that sounds secret and is not.</summary>
public sealed partial class AuditScopeTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] NotTold =
    [
        "AccountSession", "ArchivedDocument", "AuditChain", "AuditEntry", "ContactAuthenticator", "ContactRecoveryCode", "CustomerBalance",
        "CustomerSearchText", "CustomerSync", "CustomerVersion", "DataProtectionKey", "IdempotencyKey", "InvoiceDelivery", "LedgerAllocation", "LedgerDebtor",
        "LedgerEntry", "MailMessage", "MailWordingVersion", "NumberCounter", "OutboxMessage", "StaffAuthenticator", "StaffRecoveryCode", "UsageLock",
    ];

    // Names that only sound like secrets.
    private static readonly string[] Harmless = ["BouncedAddress.AddressKey", "Contact.EmailKey", "Customer.NameKey", "CustomerAddress.PostalCodeKey", "IdentityPasskeyData.PublicKey", "IdentityUserLogin`1.ProviderKey", "MailFile.BlobKey", "TenantText.Key"];

    [Fact]
    [Trait("Check", "L8")]
    public async Task Only_the_written_list_is_left_out()
    {
        var types = await TypesAsync();

        types.Where(t => t.IsDefined(typeof(NotAuditedAttribute), inherit: false)).Select(t => t.Name).Order().ShouldBe(NotTold);
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task Every_field_that_sounds_secret_is_kept_from_the_log()
    {
        var suspicious = await host.InTenantAsync(TenantIds.Host, services =>
        {
            var model = services.GetRequiredService<PortalDbContext>().Model;
            return Task.FromResult(
                from type in model.GetEntityTypes()
                where !type.ClrType.IsDefined(typeof(NotAuditedAttribute), inherit: false)
                from property in type.GetProperties()
                where property.PropertyInfo is not null && Secretive().IsMatch(property.Name) && AuditValues.IsSaid(property) && !AuditValues.IsSecret(property)
                select $"{property.PropertyInfo!.DeclaringType!.Name}.{property.Name}");
        });

        suspicious.Distinct().Order().Except(Harmless).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_kind_of_thing_has_a_text()
    {
        var kinds = await host.InTenantAsync(TenantIds.Host, services => Task.FromResult(services.GetRequiredService<IAuditAppService>().Kinds()));
        var texts = new EmbeddedTexts();

        kinds.ShouldContain("Customer");
        kinds.Where(kind => !texts.Has($"Audit:Kind.{kind}", "en")).ShouldBeEmpty();
    }

    private Task<List<Type>> TypesAsync() => host.InTenantAsync(TenantIds.Host, services => Task.FromResult(
        services.GetRequiredService<PortalDbContext>().Model.GetEntityTypes().Select(t => t.ClrType).Distinct().ToList()));

    [GeneratedRegex("Hash|Secret|Token|Password|Key|Protected|Stamp|Codes")]
    private static partial Regex Secretive();
}
