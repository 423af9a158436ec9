using System.Net;
using System.Text.RegularExpressions;
using CustomerPortal.Messaging;

namespace CustomerPortal.Platform.Localization;

/// <summary>Documents and mails for customers in six languages, in one job and side by side; none borrows a word from another.</summary>
public sealed class LanguageBatchTests(BatchHost host) : IClassFixture<BatchHost>
{
    private const string MailInvoice = "CustomerPortal.Billing.MailInvoice";
    private const int Invoices = 150;
    private const int Statements = 50;

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task Two_hundred_documents_and_mails_of_one_job_hold_no_word_of_another_language()
    {
        var customers = await CustomersAsync();
        await SendAsync(customers, Invoices);
        await host.PutOffAsync();
        await host.AskForBatchAsync(Enumerable.Range(0, Statements).ToDictionary(i => $"bill{i}@example.com", i => customers[i % customers.Count].Id));

        var alone = await host.DeliveredAsync(MailInvoice);

        await host.DeliverAsync();

        (await host.DeliveredAsync(typeof(BatchJob).FullName!)).ShouldBe(1);
        (await host.DeliveredAsync(MailInvoice)).ShouldBe(alone, "deliveries of their own");

        var mails = await MailsAsync(customers);
        mails.Count(m => m.AboutKind == "statement").ShouldBe(Statements);
        mails.Count(m => m.AboutKind == "invoice").ShouldBe(Invoices);
        await HoldNoForeignWordAsync(mails, customers);
    }

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task Documents_and_mails_that_are_made_side_by_side_hold_no_word_of_another_language()
    {
        var customers = await CustomersAsync();
        await SendAsync(customers, 24);

        await host.DeliverAsync();

        var mails = await MailsAsync(customers);
        mails.Count.ShouldBe(24);
        await HoldNoForeignWordAsync(mails, customers);
    }

    private async Task<IReadOnlyList<(Guid Id, string Language)>> CustomersAsync()
    {
        var customers = new List<(Guid, string)>();
        foreach (var language in ShippedLanguages.All)
        {
            customers.Add((await host.CustomerAsync($"Qwrtz {language}", language: language), language));
        }

        return customers;
    }

    // Mixed on purpose: neighbours are never of one language.
    private async Task SendAsync(IReadOnlyList<(Guid Id, string Language)> customers, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await host.SentAsync(customers[i % customers.Count].Id);
        }
    }

    private async Task<IReadOnlyList<MailMessage>> MailsAsync(IReadOnlyList<(Guid Id, string Language)> customers) =>
        [.. (await host.MailsAsync()).Where(m => customers.Any(c => c.Id == m.CustomerId))];

    private async Task HoldNoForeignWordAsync(IReadOnlyList<MailMessage> mails, IReadOnlyList<(Guid Id, string Language)> customers)
    {
        var words = await host.WordsAsync();
        var borrowed = new List<string>();
        string dutch = string.Empty;
        foreach (var chunk in mails.Chunk(4))
        {
            foreach (var (mail, text) in await Task.WhenAll(chunk.Select(async mail => (mail, await host.PdfTextAsync(mail)))))
            {
                var language = customers.Single(c => c.Id == mail.CustomerId).Language;
                mail.Language.Value.ShouldBe(language);
                mail.LanguageChain!.Language.ShouldBe(language);
                foreach (var (what, content) in new[] { ("PDF", text), ("subject", mail.Subject), ("html", TextOf(mail.Html)), ("text", WithoutLinks(mail.Text)) })
                {
                    borrowed.AddRange(words.Foreign(content, language).Select(word => $"{mail.AboutKind} {language} {what}: {word}"));
                    words.Own(content, language).ShouldNotBeEmpty($"{language} {what}: {content}");
                }

                dutch = language == "nl" ? text : dutch;
            }
        }

        borrowed.Distinct().ShouldBeEmpty();

        // The net has meshes: a Dutch document read as a German one is caught.
        words.Foreign(dutch, "de").Count.ShouldBeGreaterThan(5);
    }

    // What people read: styles and addresses of links are no words.
    private static string TextOf(string html) => WithoutLinks(WebUtility.HtmlDecode(Regex.Replace(html, "(?s)<(style|title|head)[^>]*>.*?</\\1>|<[^>]+>", " ")));

    private static string WithoutLinks(string text) => Regex.Replace(text, "https?://\\S+", " ");
}
