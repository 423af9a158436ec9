using System.Globalization;
using System.Text.RegularExpressions;
using CustomerPortal.Platform.Branding;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>The preview is the mail: the same renderer, real customers, every language; and the layout carries the brand so that it can be read.</summary>
public sealed partial class MailPreviewTests(MailStudioHost host) : IClassFixture<MailStudioHost>
{
    private const double Readable = 4.5;

    [Fact]
    [Trait("Requirement", "IXO-14")]
    public async Task Twenty_customers_are_shown_in_every_language()
    {
        var names = host.Services.GetRequiredService<Kernel.MailTemplateRegistry>().All.Select(d => d.Name).ToList();
        for (var i = 0; i < 20; i++)
        {
            var customer = await host.CustomerAsync($"Klant <{i}> & Söhne «{i}»", contact: $"Contact {i}");

            foreach (var shown in await host.PreviewAsync("Customers.Welcome", new MailPreviewInput { CustomerId = customer.Id }))
            {
                shown.IsFaulty.ShouldBeFalse($"{i} {shown.Language}");
                shown.Html.ShouldContain($"Klant &lt;{i}&gt; &amp; Söhne «{i}»");
                shown.Text.ShouldContain($"Klant <{i}> & Söhne «{i}»");
                shown.Text.ShouldContain($"Contact {i}");
            }

            foreach (var shown in await host.PreviewAsync(names[i % names.Count], new MailPreviewInput { CustomerId = customer.Id }))
            {
                shown.IsFaulty.ShouldBeFalse($"{names[i % names.Count]} {shown.Language}");
                shown.Html.ShouldNotContain("{{");
            }
        }
    }

    [Fact]
    public async Task Amounts_and_days_are_written_as_the_language_writes_them()
    {
        var shown = (await host.PreviewAsync("Billing.Invoice")).ToDictionary(p => p.Language, p => p.Text);

        shown["nl"].ShouldContain("€\u00A01.250,00");
        shown["en"].ShouldContain("1,250.00\u00A0EUR");
        shown["de"].ShouldContain("1.250,00\u00A0€");
    }

    [Fact]
    public async Task Faulty_words_are_said_to_be_faulty_and_the_other_languages_are_shown()
    {
        var shown = await host.PreviewAsync("Customers.Welcome", new MailPreviewInput { Drafts = [new MailDraftInput { Language = "nl", Subject = "S", Html = "{{nobody}}", Text = "T" }] });

        shown.Single(p => p.IsFaulty).Language.ShouldBe("nl");
        shown.Where(p => !p.IsFaulty).ShouldAllBe(p => p.Html.Length > 0);
    }

    [Fact]
    public async Task A_test_is_marked_as_one_and_goes_the_road_of_all_mails()
    {
        var words = (await host.WordingAsync("Billing.Invoice", "nl")).Shipped;
        var test = await host.AskAsync<IMailStudioAppService, MailTestDto>(s => s.SendTestAsync(
            "Billing.Invoice", "nl", new MailTestInput { Subject = "Factuur {{number}}", Html = words.Html, Text = words.Text, To = "mara@acme.example" }, CancellationToken.None));

        var mail = (await host.AskAsync<IMailLogAppService, MailDto>(s => s.GetAsync(test.MailId, CancellationToken.None))).Mail;
        (mail.Subject, mail.To, mail.Language, mail.State).ShouldBe(("[Proef] Factuur 2026-0042", "mara@acme.example", "nl", MailState.Queued));
    }

    [Theory]
    [InlineData("#ffee00", "#000033")]
    [InlineData("#ffffff", "#14181d")]
    [InlineData("#0b5d66", null)]
    [InlineData("red;}</style><script>", "#zzzzzz")]
    [InlineData(null, null)]
    public async Task Any_colour_of_the_brand_can_be_read_in_light_and_dark(string? accent, string? onDark)
    {
        host.Brand = new Brand("Acme", accent, onDark, "/branding/logo?v=1");
        var html = (await host.PreviewAsync("Customers.Welcome"))[0].Html;
        host.Brand = new Brand("Acme");

        var links = Links().Matches(html).Select(m => m.Groups[1].Value).ToList();
        links.Count.ShouldBe(2);
        Contrast(links[0], "#ffffff").ShouldBeGreaterThanOrEqualTo(Readable);
        Contrast(links[1], "#14181d").ShouldBeGreaterThanOrEqualTo(Readable);
        html.ShouldContain($"background: {links[0]}; color: #ffffff");
        html.ShouldContain($"background: {links[1]} !important; color: #14181d");
        html.ShouldContain("<img class=\"logo\" src=\"https://acme.example/branding/logo?v=1\" alt=\"");
        html.ShouldContain("prefers-color-scheme: dark");
        html.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Without_a_logo_the_name_stands_at_the_head()
    {
        var html = (await host.PreviewAsync("Customers.Welcome"))[0].Html;

        html.ShouldNotContain("<img");
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"\ba \{ color: (#[0-9a-f]{6}); \}")]
    private static partial Regex Links();
}
