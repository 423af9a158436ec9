using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The mails by which the mail settings are proved.</summary>
internal sealed class MessagingMailTemplates : IMailTemplateDefinitionProvider
{
    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new("Messaging.TestMail", MailTemplateGroup.Tests) { Fields = [new("sender")] },
    ];
}
