using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>One run renders the invoices and mails of customers in six languages, several at a time; none borrows a word from another.</summary>
public sealed class LanguageBatchTests(LanguageHost host) : IClassFixture<LanguageHost>
{
    private const int Documents = 200;

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task Two_hundred_documents_and_mails_of_one_run_hold_no_word_of_another_language()
    {
        var languages = ShippedLanguages.All;
        var words = new LabelWords(host.Services.GetRequiredService<EmbeddedTexts>());
        var customers = new List<Guid>();
        foreach (var language in languages)
        {
            customers.Add(await host.CustomerAsync($"Qwrtz {language}", language: language));
        }

        // Mixed on purpose: neighbours in the queue are never of one language.
        var sent = new List<(Guid Id, string Language)>();
        for (var i = 0; i < Documents; i++)
        {
            sent.Add((await host.SentAsync(customers[i % languages.Count]), languages[i % languages.Count]));
        }

        await host.DeliverAsync();

        var mails = await host.MailsAboutAsync();
        var borrowed = new List<string>();
        foreach (var chunk in sent.Chunk(4))
        {
            foreach (var (text, (id, language)) in await Task.WhenAll(chunk.Select(async one => (await host.PdfTextAsync(one.Id), one))))
            {
                var mail = mails[id];
                mail.Language.Value.ShouldBe(language);
                mail.LanguageChain!.Language.ShouldBe(language);
                foreach (var (what, content) in new[] { ("PDF", text), ("subject", mail.Subject), ("html", TextOf(mail.Html)), ("text", WithoutLinks(mail.Text)) })
                {
                    borrowed.AddRange(words.Foreign(content, language).Select(word => $"{language} {what}: {word}"));
                    words.Own(content, language).ShouldNotBeEmpty($"{language} {what}: {content}");
                }
            }
        }

        borrowed.Distinct().ShouldBeEmpty();
        mails.Count.ShouldBe(Documents);

        // The net has meshes: a Dutch invoice read as a German one is caught.
        words.Foreign(await host.PdfTextAsync(sent[languages.ToList().IndexOf("nl")].Id), "de").Count.ShouldBeGreaterThan(5);
    }

    // What people read: styles and addresses of links are no words.
    private static string TextOf(string html) => WithoutLinks(WebUtility.HtmlDecode(Regex.Replace(html, "(?s)<(style|title|head)[^>]*>.*?</\\1>|<[^>]+>", " ")));

    private static string WithoutLinks(string text) => Regex.Replace(text, "https?://\\S+", " ");
}
