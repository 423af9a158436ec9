using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Architecture;

/// <summary>Every code, permission, setting, portal right and enum value that people see has its text in every shipped language.</summary>
public sealed class TextTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly EmbeddedTexts Texts = new();

    public static TheoryData<string> Languages => [.. ShippedLanguages.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_of_English_stands_in_the_language(string language) =>
        Texts.All("en").Keys.Where(key => Texts.Has(key, "en") && !Texts.Has(key, language)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_no_key_that_English_lacks(string language) =>
        Texts.All(language).Keys.Where(key => !Texts.Has(key, "en")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Placeholders_agree_with_English(string language)
    {
        var wrong = from key in Texts.All("en").Keys
                    where Texts.Has(key, language)
                    let expected = Placeholders(Texts.Get(key, "en"))
                    let found = Placeholders(Texts.Get(key, language))
                    where !expected.SetEquals(found)
                    select $"{key}: {string.Join(' ', expected)} / {string.Join(' ', found)}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_code_has_a_text()
    {
        var codes = from found in ProductAssemblies.Types()
                    where found.Type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)
                    from field in found.Type.Fields
                    where field is { HasConstant: true, Constant: string }
                    select (string)field.Constant;

        codes.ToList().ShouldNotBeEmpty();
        codes.Where(code => !Texts.Has(code, "en")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_has_a_text()
    {
        var registry = host.Services.GetRequiredService<PermissionRegistry>();

        registry.All.Where(p => !HasText($"Permission:{p.Name}")).Select(p => p.Name).ShouldBeEmpty();
        registry.Groups.Where(g => !HasText($"PermissionGroup:{g.Name}")).Select(g => g.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_on_a_page_or_on_one_of_its_own_has_a_text_and_help()
    {
        var shown = host.Services.GetRequiredService<SettingRegistry>().All.Where(s => (s.Page ?? s.Elsewhere) is not null);

        shown.SelectMany(s => new[] { $"Setting:{s.Texts}", $"Setting:{s.Texts}.Help", s.About ?? $"Setting:{s.Texts}" }.Concat(s.Choices.Select(c => $"{s.ChoiceTexts ?? $"Setting:{s.Texts}."}{c}")))
            .Where(key => !HasText(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_portal_right_has_a_text() =>
        host.Services.GetRequiredService<PortalRightRegistry>().All.Where(r => !HasText($"PortalRight:{r.Name}")).ShouldBeEmpty();

    [Fact]
    public void Every_mail_has_a_name_for_the_mail_log()
    {
        var templates = from resource in typeof(ApplicationServices).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
                        where resource.EndsWith(".html", StringComparison.Ordinal) && resource.Contains("/Emails/", StringComparison.Ordinal)
                        select resource[..^".html".Length].Replace("/Emails/", ".", StringComparison.Ordinal).Replace('/', '.');
        var mails = templates.ToHashSet();
        var registry = host.Services.GetRequiredService<MailTemplateRegistry>();

        mails.ShouldNotBeEmpty();
        registry.All.Select(mail => mail.Name).ToHashSet().SetEquals(mails).ShouldBeTrue();
        Texts.All("en").Keys.Where(key => key.StartsWith("MailTemplate:", StringComparison.Ordinal)).ToHashSet()
            .SetEquals(mails.SelectMany(name => new[] { $"MailTemplate:{name}", $"MailTemplate:{name}.Help" })).ShouldBeTrue();
    }

    [Fact]
    public void Every_merge_field_and_every_mistake_in_a_mail_has_a_text()
    {
        var fields = host.Services.GetRequiredService<MailTemplateRegistry>().All.SelectMany(mail => mail.Fields).SelectMany(field => field.Rows.Prepend(field)).ToList();

        fields.ShouldNotBeEmpty();
        fields.Where(field => !HasText($"MailField:{field.Name}") || (field.ExampleText is { } key && !HasText(key))).ShouldBeEmpty();
        Enum.GetNames<Messaging.MailProblemKind>().Where(kind => !HasText($"MailProblem:{kind}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_merge_field_has_an_example()
    {
        var names = host.Services.GetRequiredService<MailTemplateRegistry>().All.Select(mail => mail.Name);
        var empty = await host.InTenantAsync(Guid.CreateVersion7(), async services =>
        {
            var found = new List<string>();
            foreach (var name in names)
            {
                var mail = await services.GetRequiredService<Messaging.IMailTemplateAppService>().GetAsync(name, CancellationToken.None);
                found.AddRange(mail.Fields.SelectMany(field => field.Rows.Prepend(field)).Where(f => string.IsNullOrWhiteSpace(f.Example) || f.Example == $"[{f.Name}]").Select(f => $"{name}.{f.Name}"));
            }

            return found;
        });

        empty.ShouldBeEmpty();
    }

    private static bool HasText(string key) => Texts.Has(key, "en");

    private static HashSet<string> Placeholders(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{[A-Za-z0-9_]+\}").Select(m => m.Value).ToHashSet();
}
