using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The mails that bring documents.</summary>
internal sealed class BillingMailTemplates : IMailTemplateDefinitionProvider
{
    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new(MailInvoice.Template, MailTemplateGroup.Clients)
        {
            DocumentKind = "Invoice",
            Fields =
            [
                new("number"), new("companyName"), new("name"), new("date", MailFieldKind.Day), new("dueOn", MailFieldKind.Day),
                new("total", MailFieldKind.Money), new("link", MailFieldKind.Link),
            ],
        },
    ];
}
