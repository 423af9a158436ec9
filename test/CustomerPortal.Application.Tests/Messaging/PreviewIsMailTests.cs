using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>
/// For every mail and every language, the tenant's own languages too: what the studio shows is what is sent with the same facts, whether the
/// words are shipped, saved, or saved a moment later.
/// </summary>
public sealed class PreviewIsMailTests : IClassFixture<MailStudioHost>
{
    private const string Inside = "Messaging.TestMail";
    private static readonly string[] Added = ["nl-BE", "sv", "pl"];

    private readonly MailStudioHost host;

    public PreviewIsMailTests(MailStudioHost host)
    {
        this.host = host;
        host.Added = Added;
        host.Default = "nl";
    }

    public static TheoryData<string> Templates => MailWordingTests.Templates;

    [Theory]
    [MemberData(nameof(Templates))]
    [Trait("Requirement", "IXO-14")]
    public async Task With_shipped_words(string name) => await ShouldBeSentAsync(name, await host.PreviewAsync(name));

    [Theory]
    [MemberData(nameof(Templates))]
    [Trait("Requirement", "IXO-14")]
    public async Task With_own_words_before_and_after_they_are_saved(string name)
    {
        // Swedish has no frame of its own: whoever words a mail in it sees that it goes out in the organisation's language.
        var drafts = new List<MailDraftInput>();
        foreach (var language in new[] { "nl", "ar", "sv" })
        {
            var words = (await host.WordingAsync(name, language)).Words;
            drafts.Add(new MailDraftInput
            {
                Language = language,
                Subject = words.Subject.Length == 0 ? string.Empty : $"{language}: {words.Subject}",
                Html = words.Html.Replace("</p>", $" ({language})</p>", StringComparison.Ordinal).Replace("</body>", $"<p>({language})</p></body>", StringComparison.Ordinal),
                Text = $"{words.Text}\n({language})",
            });
        }

        var before = await host.PreviewAsync(name, new MailPreviewInput { Drafts = drafts });
        foreach (var draft in drafts)
        {
            await host.SaveAsync(name, draft.Language, _ => new MailWordsDto(draft.Subject, draft.Html, draft.Text));
        }

        var after = await host.PreviewAsync(name);
        before.ShouldBe(after);
        await ShouldBeSentAsync(name, after);
        foreach (var draft in drafts)
        {
            var wording = await host.WordingAsync(name, draft.Language);
            await host.AskAsync<IMailTemplateAppService, MailWordingDto>(
                s => s.RestoreAsync(name, draft.Language, new RestoreMailWordingInput { Version = wording.Version }, CancellationToken.None));
        }
    }

    [Fact]
    public async Task With_a_sender_of_the_kind_of_mail()
    {
        await SetAsync(DeliverySettings.SenderName("Invoice"), "Acme Billing");

        var shown = await host.PreviewAsync("Billing.Invoice");
        await ShouldBeSentAsync("Billing.Invoice", shown);
        await SetAsync(DeliverySettings.SenderName("Invoice"), null);

        shown.ShouldAllBe(p => p.Text.Contains("Acme Billing"));
    }

    [Fact]
    public async Task A_test_that_grows_without_bound_is_refused_and_names_the_part()
    {
        var customer = await host.CustomerAsync(new string('W', 150), contact: "Bo");
        var swelling = string.Concat(Enumerable.Repeat("{{customerName}} ", 3500));
        var words = (await host.WordingAsync("Customers.Welcome", "nl")).Words;
        var input = new MailTestInput { Subject = words.Subject, Html = $"<p>{swelling}</p>", Text = words.Text, To = "mara@acme.example", CustomerId = customer.Id };

        var refused = await Should.ThrowAsync<BusinessException>(
            () => host.AskAsync<IMailStudioAppService, MailTestDto>(s => s.SendTestAsync("Customers.Welcome", "nl", input, CancellationToken.None)));
        var draft = new MailDraftInput { Language = "nl", Subject = input.Subject, Html = input.Html, Text = input.Text };
        var shown = await host.PreviewAsync("Customers.Welcome", new MailPreviewInput { CustomerId = customer.Id, Drafts = [draft] });

        (refused.Code, refused.Field).ShouldBe((MessagingErrorCodes.TemplateUnfillable, "html"));
        shown.Where(p => p.IsFaulty).Select(p => p.Language).ShouldBe(["nl", .. Added]);
    }

    [Fact]
    [Trait("Requirement", "IXO-14")]
    public async Task The_fields_of_a_mail_are_written_in_the_language_of_its_words()
    {
        foreach (var (asked, words) in new[] { ("sv", "nl"), ("nl-BE", "nl-BE"), ("ar", "ar") })
        {
            var sent = await host.QueueAsync(MailStudioHost.Welcome(asked) with
            {
                Model = language => new Dictionary<string, object?>(MailStudioHost.Welcome(asked).Model(language)) { ["customerName"] = $"Written in {language}." },
            });

            sent.Language.Value.ShouldBe(words);
            sent.Text.ShouldContain($"Written in {words}.");
        }
    }

    private async Task ShouldBeSentAsync(string name, IReadOnlyList<MailPreviewDto> shown)
    {
        shown.Select(p => p.Language).ShouldBe([.. ShippedLanguages.All.OrderBy(tag => tag != "nl"), .. Added]);
        var inside = name == "Messaging.Layout" ? Inside : name;
        var facts = await FactsAsync(inside);
        foreach (var preview in shown)
        {
            var sent = await host.QueueAsync(new Mail
            {
                Template = inside,
                To = "sietske@hoekstra.example",
                LanguageChain = LanguageChain.Asked(preview.Language),
                Model = facts,
                IdempotencyKey = $"{Guid.CreateVersion7()}",
            });
            (preview.IsFaulty, preview.SentIn, preview.Subject).ShouldBe((false, sent.Language.Value, sent.Subject), preview.Language);
            preview.Html.ShouldBe(sent.Html, preview.Language);
            preview.Text.ShouldBe(sent.Text, preview.Language);
        }
    }

    /// <summary>The facts that a preview without a customer shows, as a sender would give them.</summary>
    private Task<Func<string, IReadOnlyDictionary<string, object?>>> FactsAsync(string name) => host.InTenantAsync(MailStudioHost.Acme, async services =>
    {
        var definition = services.GetRequiredService<MailTemplateRegistry>().Find(name)!;
        var sender = name.StartsWith("Billing.", StringComparison.Ordinal) && await SettingAsync(services, DeliverySettings.SenderName(definition.DocumentKind!)) is { Length: > 0 } named ? named : null;
        sender ??= (await host.TemplateAsync(Inside)).Fields.Single(f => f.Name == "sender").Example;
        var today = await services.GetRequiredService<TenantDays>().TodayAsync(CancellationToken.None);
        var (formatter, texts) = (services.GetRequiredService<IFormatter>(), services.GetRequiredService<ITexts>());
        return (Func<string, IReadOnlyDictionary<string, object?>>)(language => definition.Fields.ToDictionary(f => f.Name, f => Fact(f, language)));

        object? Fact(MailField field, string language) => field switch
        {
            { Name: "sender" or "companyName" or "organisation" } => sender,
            { Kind: MailFieldKind.Money } => formatter.Money(new Money(1250m, Currency.Get("EUR")), language),
            { Kind: MailFieldKind.Day } => formatter.Day(today, language),
            { Kind: MailFieldKind.Link } => "https://acme.example/clients",
            { Kind: MailFieldKind.Flag } => true,
            { Kind: MailFieldKind.List } => new List<object?> { field.Rows.ToDictionary(row => row.Name, row => Fact(row, language)) },
            { ExampleText: { } key } => texts.Get(key, language),
            _ => field.Example,
        };
    });

    private static async Task<string> SettingAsync(IServiceProvider services, string name) => await services.GetRequiredService<ISettings>().GetAsync(name, CancellationToken.None);

    private Task SetAsync(string name, string? value) => host.InTenantAsync(MailStudioHost.Acme, async services =>
    {
        var store = services.GetRequiredService<ISettingStore>();
        await store.SetAsync(name, value, CancellationToken.None);
        await store.SaveAsync(CancellationToken.None);
    });
}
