using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The mail by which the mail settings are proved, and the frame of all mails.</summary>
internal sealed class MessagingMailTemplates : IMailTemplateDefinitionProvider
{
    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new("Messaging.TestMail", MailTemplateGroup.Tests),
        new(MailTemplates.Layout, MailTemplateGroup.Layout) { Fields = MailFrame.Fields },
    ];
}
