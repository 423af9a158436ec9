using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Billing;

/// <summary>The mails that bring documents.</summary>
internal sealed class BillingMailTemplates : IMailTemplateDefinitionProvider
{
    private static readonly MailField CompanyName = new("companyName") { Example = "Noordzee Instruments" };
    private static readonly MailField Name = new("name") { Example = "Sietske Hoekstra" };

    /// <inheritdoc />
    public IEnumerable<MailTemplateDefinition> Define() =>
    [
        new(MailInvoice.Template, MailTemplateGroup.Clients)
        {
            DocumentKind = MailKinds.Invoice,
            Fields =
            [
                new("number") { Example = "2026-0042" }, CompanyName, Name, new("date", MailFieldKind.Day), new("dueOn", MailFieldKind.Day),
                new("total", MailFieldKind.Money), new("link", MailFieldKind.Link),
            ],
        },
        new(StatementMailing.Template, MailTemplateGroup.Clients)
        {
            DocumentKind = MailKinds.Statement,
            Fields =
            [
                CompanyName, Name, new("customerName") { Example = "Hoekstra Jachtbouw" }, new("from", MailFieldKind.Day), new("to", MailFieldKind.Day),
                new("balances", MailFieldKind.List)
                {
                    Rows = [new("balance", MailFieldKind.Money), new("overdue", MailFieldKind.Money), new("isOverdue", MailFieldKind.Flag)],
                },
                new("link", MailFieldKind.Link),
            ],
        },
    ];
}
