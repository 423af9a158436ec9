using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Billing;

/// <summary>
/// Mails a statement in the customer's language, with the PDF as it is at this moment, to whoever receives the customer's statements or to the
/// address that was typed. The same statement to the same address is one mail:
/// asking twice sends nothing twice, and once something was booked it is another statement.
/// </summary>
internal sealed class StatementMailing(
    ICustomerAccounts accounts, InvoiceFactsReader facts, IBillingDirectory billing, IBlobStore blobs, IMailer mailer, IContactMails contacts, ITenantLinks links, IFormatter formatter)
{
    public const string Template = "Billing.Statement";

    /// <summary>What mails with statements are about.</summary>
    public const string AboutKind = "statement";

    /// <summary>Adds the mail to the running unit of work; the caller saves.</summary>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.StatementHasNoRecipient"/></exception>
    public async Task<StatementMailDto> QueueAsync(Guid customerId, DateOnly from, DateOnly to, string? address, CancellationToken ct)
    {
        var customer = EntityNotFoundException.Require(await facts.FindCustomerAsync(customerId, ct), customerId);
        var recipients = await RecipientsAsync(customerId, address, ct);
        var statement = await accounts.GetStatementAsync(customerId, from, to, null, ct);
        var file = await accounts.PrintStatementAsync(statement, customer.Language, ct);
        var blob = await blobs.PutAsync(file.Bytes, ct);
        var company = await billing.CompanyNameAsync(ct);
        var link = (await links.ToAsync("/clients/statement", ct)).AbsoluteUri;
        var ids = new List<Guid>();
        foreach (var recipient in recipients)
        {
            var mail = new Mail
            {
                Template = Template,
                To = recipient.Email,
                ToName = customer.Attention ?? customer.Name,
                LanguageChain = customer.LanguageChain,
                Model = language => Model(customer, statement, company, link, language),
                Attachments = [new MailAttachment(blob.Key, file.FileName, file.ContentType) { Length = blob.Size }],
                FilesLink = link,
                ContactId = recipient.ContactId,
                CustomerId = customerId,
                AboutKind = AboutKind,
                AboutId = customerId,
                IdempotencyKey = Key(statement, EmailAddress.Parse(recipient.Email), blob.Key),
            };
            ids.Add(await mailer.QueueAsync(mail, ct));
        }

        return new StatementMailDto(ids[0], string.Join(", ", recipients.Select(r => r.Email)), customer.Language);
    }

    private async Task<IReadOnlyList<DocumentRecipient>> RecipientsAsync(Guid customerId, string? typed, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(typed))
        {
            var to = EmailAddress.ParseFor("to", typed).Value;
            return [new DocumentRecipient(to, await contacts.FindByAddressAsync(customerId, to, ct))];
        }

        var usual = await contacts.RecipientsAsync(customerId, MailKinds.Statement, ct);
        return usual.Count > 0 ? usual : throw new BusinessException(BillingErrorCodes.StatementHasNoRecipient).For("to");
    }

    // The key of the file is made from its bytes: another entry, another file. The address is hashed with it, so that the key stays short.
    private static string Key(StatementDto statement, EmailAddress to, string file)
    {
        var whole = string.Create(CultureInfo.InvariantCulture, $"{statement.From:O}:{statement.To:O}:{statement.AsOf:O}:{to.Normalized}:{file}");
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(whole)));
        return $"statement:{statement.CustomerId}:{hash}";
    }

    private Dictionary<string, object?> Model(CustomerForDocuments customer, StatementDto statement, string company, string link, string language) => new()
    {
        ["companyName"] = company,
        ["name"] = customer.Attention ?? customer.Name,
        ["customerName"] = customer.Name,
        ["from"] = formatter.Day(statement.From, language),
        ["to"] = formatter.Day(statement.To, language),
        ["balances"] = statement.Currencies.Select(part => Row(part, language)).ToList(),
        ["link"] = link,
    };

    private Dictionary<string, object?> Row(StatementCurrencyDto part, string language)
    {
        var overdue = part.Aging.Days1To30 + part.Aging.Days31To60 + part.Aging.Days61To90 + part.Aging.Days91To120 + part.Aging.Over120;
        return new Dictionary<string, object?>
        {
            ["balance"] = formatter.Money(part.Closing, language),
            ["overdue"] = formatter.Money(overdue, language),
            ["isOverdue"] = overdue.Amount > 0m,
        };
    }
}
