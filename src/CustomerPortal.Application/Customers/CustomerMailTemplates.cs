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
            Fields =
            [
                new("contactName") { Example = "Sietske Hoekstra" },
                new("customerName") { Example = "Hoekstra Jachtbouw" },
                new("companyName") { Example = "Noordzee Instruments" },
                new("link", MailFieldKind.Link),
                new("days") { Example = "14" },
            ],
        },
    ];
}
