using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>The mails of accounts in words: both forms, the recipient's language, the link kept out of the log.</summary>
public sealed class AccountMailTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Link = "https://acme.example/account/reset-password?userId=1&resetToken=secret-token";

    [Theory]
    [InlineData("Platform.Identity.StaffPasswordReset", "en")]
    [InlineData("Platform.Identity.StaffInvitation", "nl")]
    [InlineData("Platform.Identity.ContactPasswordReset", "ar")]
    public async Task A_mail_of_accounts_is_rendered_and_its_link_is_not_in_the_log(string template, string language)
    {
        var key = Guid.CreateVersion7().ToString();

        await host.InTenantAsync(MailHost.Acme, async services =>
        {
            await services.GetRequiredService<IPlatformMailer>().QueueAsync(Mail(template, language, key), CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });

        var mail = await host.InTenantAsync(MailHost.Acme, services =>
            services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking().SingleAsync(m => m.IdempotencyKey == key));
        mail.Subject.ShouldContain("Globex");
        mail.Html.ShouldContain("Ann Example");
        mail.Text.ShouldContain("Ann Example");
        mail.Html.ShouldContain($"lang=\"{language}\"");
        (mail.Html + mail.Text).ShouldNotContain("secret-token");
        mail.SealedBody.ShouldNotBeNull();
    }

    private static PlatformMail Mail(string template, string language, string key) => new()
    {
        Template = template,
        To = "ann@example.com",
        ToName = "Ann Example",
        LanguageChain = LanguageChain.Asked(language),
        Model = _ => new Dictionary<string, object?>
        {
            ["name"] = "Ann Example",
            ["userName"] = "ann",
            ["organisation"] = "Globex",
            ["link"] = Link,
        },
        IdempotencyKey = key,
        HoldsSecret = true,
    };
}
