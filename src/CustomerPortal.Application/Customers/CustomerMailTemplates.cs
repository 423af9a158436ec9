using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The mails about customers and their contacts.</summary>
internal sealed class CustomerMailTemplates : IMailTemplateDefinitionProvider
{
    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new(WelcomeMail.Template, MailTemplateGroup.Clients)
        {
            Fields = [new("contactName"), new("customerName"), new("companyName"), new("link", MailFieldKind.Link), new("days")],
        },
    ];
}
