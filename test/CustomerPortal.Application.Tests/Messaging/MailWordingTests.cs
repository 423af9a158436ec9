using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>The tenant's own words: which are used, in which language, and how they come and go.</summary>
public sealed class MailWordingTests(MailStudioHost host) : IClassFixture<MailStudioHost>
{
    private static readonly EmbeddedTexts Texts = new();

    private static readonly string[] Names =
    [
        "Billing.Invoice", "Billing.Statement", "Customers.Welcome", "Messaging.Layout", "Messaging.TestMail", "Platform.Identity.ContactMagicLink",
        "Platform.Identity.ContactPasswordReset", "Platform.Identity.ContactSecurityNotice", "Platform.Identity.Impersonated", "Platform.Identity.SecurityNotice",
        "Platform.Identity.StaffInvitation", "Platform.Identity.StaffPasswordReset", "Platform.Mail.Test",
    ];

    public static TheoryData<string> Templates => [.. Names];

    [Fact]
    public void Every_mail_of_the_registry_is_tested() =>
        host.Services.GetRequiredService<MailTemplateRegistry>().All.Select(d => d.Name).Order().ShouldBe(Names.Order());

    [Theory]
    [MemberData(nameof(Templates))]
    [Trait("Requirement", "IXO-14")]
    public async Task Own_words_are_used_in_their_language_and_no_mail_mixes_two(string name)
    {
        var before = (await host.PreviewAsync(name)).ToDictionary(p => p.Language);
        await host.SaveAsync(name, "nl", w => w with { Subject = w.Subject.Length == 0 ? string.Empty : "Zeg het zelf", Html = w.Html.Replace("</p>", " (eigen)</p>").Replace("</body>", "<p>(eigen)</p></body>"), Text = w.Text + "\n(eigen)" });
        var after = await host.PreviewAsync(name);

        foreach (var shown in after)
        {
            shown.SentIn.ShouldBe(shown.Language);
            shown.Html.ShouldContain($"<html lang=\"{shown.Language}\" dir=\"{(shown.Language == "ar" ? "rtl" : "ltr")}\">");
            Frames(shown.Text).ShouldBe([shown.Language]);
            Frames(shown.Html).ShouldBe([shown.Language]);
            shown.Text.Contains("(eigen)").ShouldBe(shown.Language == "nl", shown.Language);
            shown.Html.Contains("(eigen)").ShouldBe(shown.Language == "nl", shown.Language);
            if (shown.Language != "nl")
            {
                shown.ShouldBe(before[shown.Language]);
            }
        }

        await BackToShippedAsync(name, "nl");
        (await host.PreviewAsync(name)).ShouldBe(before.Values, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Words_as_people_read_them_make_the_mail_that_is_shipped(string name)
    {
        var template = await host.TemplateAsync(name);
        var shipped = await host.PreviewAsync(name);
        var written = await host.PreviewAsync(name, new MailPreviewInput
        {
            Drafts = [.. template.Wordings.Select(w => new MailDraftInput { Language = w.Language, Subject = w.Shipped.Subject, Html = w.Shipped.Html, Text = w.Shipped.Text })],
        });

        written.Select(p => (p.Language, p.Subject, p.Html.Trim(), p.Text.Trim())).ShouldBe(shipped.Select(p => (p.Language, p.Subject, p.Html.Trim(), p.Text.Trim())));
    }

    [Fact]
    public async Task A_wider_language_stands_in_and_a_foreign_one_never_does()
    {
        await host.SaveAsync("Customers.Welcome", "nl", w => w with { Subject = "Welkom aan boord" });

        (await host.QueueAsync(MailStudioHost.Welcome("nl-BE"))).Subject.ShouldBe("Welkom aan boord");
        (await host.QueueAsync(MailStudioHost.Welcome("de"))).Subject.ShouldBe(Texts.Get("Emails.Welcome.Subject", "de", new Dictionary<string, object?> { ["companyName"] = "Acme" }));
        var unknown = await host.QueueAsync(MailStudioHost.Welcome("sv"));
        unknown.Language.Value.ShouldBe("en", "no word of Swedish is there, so all of the mail is in the organisation's language");
        unknown.Html.ShouldContain("<html lang=\"en\"");
        await BackToShippedAsync("Customers.Welcome", "nl");
    }

    [Fact]
    [Trait("Check", "X3")]
    public async Task Values_are_escaped_in_html_and_left_alone_in_text()
    {
        await host.SaveAsync("Customers.Welcome", "fr", w => w with { Html = "<p title=\"{{customerName}}\">{{customerName}}</p>", Text = "{{customerName}}" });

        var mail = await host.QueueAsync(MailStudioHost.Welcome("fr", "<img src=x onerror=alert(1)>\" & {{link}}"));

        mail.Html.ShouldContain("<p title=\"&lt;img src=x onerror=alert(1)&gt;&quot; &amp; {{link}}\">&lt;img src=x onerror=alert(1)&gt;&quot; &amp; {{link}}</p>");
        mail.Text.ShouldContain("<img src=x onerror=alert(1)>\" & {{link}}");
        await BackToShippedAsync("Customers.Welcome", "fr");
    }

    [Fact]
    public async Task Versions_are_kept_come_back_and_go_back_to_what_is_shipped()
    {
        const string name = "Platform.Identity.StaffInvitation";
        var first = await host.SaveAsync(name, "es", w => w with { Subject = "Uno" });
        var second = await host.SaveAsync(name, "es", w => w with { Subject = "Dos" });

        var restored = await RestoreAsync(name, "es", new RestoreMailWordingInput { Number = 1, Version = second.Version });
        restored.Words.ShouldBe(first.Words);
        (restored.Number, restored.State).ShouldBe((3, MailWordingState.Own));
        var shipped = await RestoreAsync(name, "es", new RestoreMailWordingInput { Version = restored.Version });
        (shipped.Number, shipped.State).ShouldBe((4, MailWordingState.Shipped));
        shipped.Words.ShouldBe(shipped.Shipped);

        var versions = await host.AskAsync<IMailTemplateAppService, IReadOnlyList<MailWordingVersionListItemDto>>(s => s.GetVersionsAsync(name, "es", CancellationToken.None));
        versions.Select(v => (v.Number, v.IsShipped, v.WrittenByName)).ShouldBe([(4, true, "Mara Wit"), (3, false, "Mara Wit"), (2, false, "Mara Wit"), (1, false, "Mara Wit")]);
        var former = await host.AskAsync<IMailTemplateAppService, MailWordingVersionDto>(s => s.GetVersionAsync(name, "es", 2, CancellationToken.None));
        former.Words.Subject.ShouldBe("Dos");
        await Should.ThrowAsync<EntityNotFoundException>(() => RestoreAsync(name, "es", new RestoreMailWordingInput { Number = 9, Version = shipped.Version }));
    }

    [Fact]
    public async Task Who_saves_over_a_newer_version_is_told()
    {
        const string name = "Platform.Identity.Impersonated";
        var read = await host.WordingAsync(name, "de");
        await host.SaveAsync(name, "de", w => w with { Subject = "Zuerst" });

        var late = new SaveMailWordingInput { Subject = "Zu spät", Html = read.Words.Html, Text = read.Words.Text, Version = read.Version };
        await Should.ThrowAsync<ConcurrencyException>(() => host.AskAsync<IMailTemplateAppService, MailWordingDto>(s => s.SaveAsync(name, "de", late, CancellationToken.None)));
        (await host.WordingAsync(name, "de")).Words.Subject.ShouldBe("Zuerst");
    }

    [Fact]
    public async Task A_tenant_writes_for_itself_alone_and_in_languages_that_it_offers()
    {
        await host.SaveAsync("Customers.Welcome", "de", w => w with { Subject = "Nur bei Acme" });

        (await host.WordingAsync("Customers.Welcome", "de", MailStudioHost.Bolt)).State.ShouldBe(MailWordingState.Shipped);
        (await host.QueueAsync(MailStudioHost.Welcome("de"), MailStudioHost.Bolt)).Subject.ShouldNotBe("Nur bei Acme");
        (await host.QueueAsync(MailStudioHost.Welcome("de"))).Subject.ShouldBe("Nur bei Acme");
        (await Should.ThrowAsync<BusinessException>(() => host.AskAsync<IMailTemplateAppService, MailWordingDto>(
            s => s.SaveAsync("Customers.Welcome", "sv", new SaveMailWordingInput { Subject = "S", Html = "H", Text = "T", Version = 0 }, CancellationToken.None))))
            .Code.ShouldBe(MessagingErrorCodes.TemplateLanguageNotOffered);
        await BackToShippedAsync("Customers.Welcome", "de");
    }

    // The foot of the frame names the language of the frame; subject and body are compared with the shipped words beside it.
    private static List<string> Frames(string body) =>
        [.. ShippedLanguages.All.Where(language => body.Contains(Foot(language), StringComparison.Ordinal))];

    private static string Foot(string language) => Texts.Get("Emails.Layout.Foot", language).Split("{sender}").MaxBy(part => part.Length)!;

    private Task<MailWordingDto> RestoreAsync(string name, string language, RestoreMailWordingInput input) =>
        host.AskAsync<IMailTemplateAppService, MailWordingDto>(s => s.RestoreAsync(name, language, input, CancellationToken.None));

    private async Task BackToShippedAsync(string name, string language) =>
        await RestoreAsync(name, language, new RestoreMailWordingInput { Version = (await host.WordingAsync(name, language)).Version });
}
