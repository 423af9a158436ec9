using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Mail;

/// <summary>The mails about accounts.</summary>
internal sealed class PlatformMailTemplates : IMailTemplateDefinitionProvider
{
    private static readonly MailField[] Account =
    [
        new("name") { Example = "Sietske Hoekstra" },
        new("userName") { Example = "sietske@hoekstra.example" },
        new("organisation") { Example = "Noordzee Instruments" },
        new("link", MailFieldKind.Link),
    ];

    private static readonly MailField[] Notice = [.. Account, new("what") { ExampleText = "Emails.SecurityNotice.PasswordChanged" }];

    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new("Platform.Identity.ContactPasswordReset", MailTemplateGroup.Clients) { Fields = Account },
        new("Platform.Identity.ContactMagicLink", MailTemplateGroup.Clients) { Fields = Account },
        new("Platform.Identity.ContactSecurityNotice", MailTemplateGroup.Clients) { Fields = Notice },
        new("Platform.Identity.StaffInvitation", MailTemplateGroup.Staff) { Fields = Account },
        new("Platform.Identity.StaffPasswordReset", MailTemplateGroup.Staff) { Fields = Account },
        new("Platform.Identity.SecurityNotice", MailTemplateGroup.Staff) { Fields = Notice },
        new("Platform.Identity.Impersonated", MailTemplateGroup.Staff)
        {
            Fields =
            [
                new("name") { Example = "Sietske Hoekstra" },
                new("organisation") { Example = "Noordzee Instruments" },
                new("who") { Example = "Mara Wit" },
                new("account") { Example = "admin" },
                new("reason") { ExampleText = "MailFieldExample:reason" },
                new("link", MailFieldKind.Link),
            ],
        },
        new("Platform.Mail.Test", MailTemplateGroup.Tests)
        {
            Fields = [new("subject") { ExampleText = "MailFieldExample:subject" }, new("body") { ExampleText = "MailFieldExample:body" }],
        },
    ];
}
