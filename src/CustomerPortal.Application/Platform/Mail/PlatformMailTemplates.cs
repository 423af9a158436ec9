using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Mail;

/// <summary>The mails about accounts.</summary>
internal sealed class PlatformMailTemplates : IMailTemplateDefinitionProvider
{
    private static readonly MailField[] Account =
    [
        new("name"), new("userName"), new("organisation"), new("link", MailFieldKind.Link),
    ];

    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new("Platform.Identity.ContactPasswordReset", MailTemplateGroup.Clients) { Fields = Account },
        new("Platform.Identity.ContactMagicLink", MailTemplateGroup.Clients) { Fields = Account },
        new("Platform.Identity.StaffInvitation", MailTemplateGroup.Staff) { Fields = Account },
        new("Platform.Identity.StaffPasswordReset", MailTemplateGroup.Staff) { Fields = Account },
        new("Platform.Identity.SecurityNotice", MailTemplateGroup.Staff) { Fields = [.. Account, new("what")] },
        new("Platform.Identity.Impersonated", MailTemplateGroup.Staff)
        {
            Fields = [new("name"), new("organisation"), new("who"), new("account"), new("reason"), new("link", MailFieldKind.Link)],
        },
        new("Platform.Mail.Test", MailTemplateGroup.Tests),
    ];
}
