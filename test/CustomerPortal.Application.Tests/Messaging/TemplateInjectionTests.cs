using System.Diagnostics;
using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>What a tenant could try to make a template do: it stays letters, or it is refused with its place.</summary>
public sealed class TemplateInjectionTests(MailStudioHost host) : IClassFixture<MailStudioHost>
{
    private readonly ITemplateEngine engine = host.Services.GetRequiredService<ITemplateEngine>();

    public static TheoryData<string, MailProblemKind> Refused => new()
    {
        { "{{constructor}}", MailProblemKind.FieldUnknown },
        { "{{__proto__}}", MailProblemKind.TagUnknown },
        { "{{contactName.constructor}}", MailProblemKind.TagUnknown },
        { "{{contactName.GetType.Assembly}}", MailProblemKind.TagUnknown },
        { "{{this}}", MailProblemKind.FieldUnknown },
        { "{{../contactName}}", MailProblemKind.TagUnknown },
        { "{{@root}}", MailProblemKind.TagUnknown },
        { "{{lookup this \"__proto__\"}}", MailProblemKind.HelperUnknown },
        { "{{#with contactName}}x{{/with}}", MailProblemKind.HelperUnknown },
        { "{{> partial}}", MailProblemKind.TagUnknown },
        { "{{#> layout}}x{{/layout}}", MailProblemKind.HelperUnknown },
        { "{{#*inline \"x\"}}{{/inline}}", MailProblemKind.HelperUnknown },
        { "{{log contactName}}", MailProblemKind.HelperUnknown },
        { "{{7*7}}", MailProblemKind.TagUnknown },
        { "{{{contactName}}}", MailProblemKind.RawRefused },
        { "{{{body}}}", MailProblemKind.FieldUnknown },
        { "{{&contactName}}", MailProblemKind.TagUnknown },
        { "{{#each contactName}}x{{/each}}", MailProblemKind.FieldIsNoList },
        { "{{#if (lookup this \"x\")}}x{{/if}}", MailProblemKind.TagUnknown },
        { "{{t \"No.Such.Text\"}}", MailProblemKind.TextUnknown },
        { "{{{{raw}}}} x {{{{/raw}}}}", MailProblemKind.TagUnknown },
        { "<script>alert(1)</script>", MailProblemKind.ElementRefused },
        { "<SCRIPT src=\"https://x.example/x.js\"></SCRIPT>", MailProblemKind.ElementRefused },
        { "<style>p{color:red}</style>", MailProblemKind.ElementRefused },
        { "<iframe src=\"https://x.example\"></iframe>", MailProblemKind.ElementRefused },
        { "<svg onload=\"alert(1)\"></svg>", MailProblemKind.ElementRefused },
        { "<p onclick=\"alert(1)\">x</p>", MailProblemKind.AttributeRefused },
        { "<img src=\"x\" onerror=\"alert(1)\">", MailProblemKind.AddressRefused },
        { "<a href=\"javascript:alert(1)\">x</a>", MailProblemKind.AddressRefused },
        { "<a href=\"&#106;avascript:alert(1)\">x</a>", MailProblemKind.AddressRefused },
        { "<a href=\" java\tscript:alert(1)\">x</a>", MailProblemKind.AddressRefused },
        { "<a href=\"data:text/html,x\">x</a>", MailProblemKind.AddressRefused },
        { "<a href=\"{{contactName}}\">x</a>", MailProblemKind.AddressRefused },
        { "<a href={{link}}>x</a>", MailProblemKind.AttributeUnquoted },
        { "<p {{contactName}}>x</p>", MailProblemKind.FieldMisplaced },
        { "<{{contactName}}>x</p>", MailProblemKind.ElementMisnested },
        { "Dear <{{contactName}}>", MailProblemKind.ElementUnfinished },
        { "<{{!x}}script>alert(1)<{{!x}}/script>", MailProblemKind.ElementUnfinished },
        { "<p>x</p><", MailProblemKind.ElementUnfinished },
        { "<!-- --!><script>alert(1)</script> -->", MailProblemKind.ElementRefused },
        { "<p style=\"background:u&#114;l(https://x.example/t.png)\">x</p>", MailProblemKind.StyleRefused },
        { "<p style=\"{{contactName}}\">x</p>", MailProblemKind.FieldMisplaced },
        { "<p style=\"background:url(https://x.example/t.png)\">x</p>", MailProblemKind.StyleRefused },
        { "<p style=\"width:expression(alert(1))\">x</p>", MailProblemKind.StyleRefused },
        { "<!-- {{contactName}} -->", MailProblemKind.FieldMisplaced },
        { "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\">", MailProblemKind.ElementRefused },
        { "<form action=\"https://x.example\"><input name=\"password\"></form>", MailProblemKind.ElementRefused },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    [Trait("Check", "X3")]
    public async Task What_reaches_further_than_its_fields_is_refused(string html, MailProblemKind kind)
    {
        var problems = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "S", Html = $"<p>first</p>\n{html}", Text = "T" });

        var found = problems.Where(p => !p.IsWarning).ToList();
        found.ShouldContain(p => p.Kind == kind && p.Line == 2, string.Join(", ", found.Select(p => $"{p.Kind} {p.Line}:{p.Column}")));
        (await Should.ThrowAsync<BusinessException>(() => host.SaveAsync("Customers.Welcome", "en", w => w with { Html = html }))).Code.ShouldBe(MessagingErrorCodes.TemplateFaulty);
    }

    [Theory]
    [InlineData("${7*7} #{7*7} <%= 7*7 %> {% if x %} [[${7*7}]] @(7*7)")]
    [Trait("Check", "X3")]
    public async Task Signs_of_other_languages_are_letters(string letters)
    {
        var shown = await host.PreviewAsync("Customers.Welcome", Draft(new MailWordsInput { Subject = letters, Html = "<p>x</p>", Text = letters }));

        shown.Single(p => p.Language == "en").Text.ShouldContain(letters);
        shown.Single(p => p.Language == "en").Subject.ShouldBe(letters);
    }

    [Fact]
    [Trait("Check", "X3")]
    public void A_field_that_no_dictionary_holds_is_not_looked_for_elsewhere()
    {
        foreach (var name in new[] { "constructor", "Count", "Keys", "Comparer", "ToString", "GetType", "this", "root" })
        {
            Should.Throw<TemplateException>(() => engine.Fill($"{{{{{name}}}}}", true, "en", new Dictionary<string, object?> { ["name"] = "x" }));
        }
    }

    [Fact]
    [Trait("Check", "X3")]
    public async Task Blocks_within_one_another_end_at_a_depth()
    {
        var deep = string.Concat(Enumerable.Repeat("{{#if link}}", 2000)) + "x" + string.Concat(Enumerable.Repeat("{{/if}}", 2000));

        var watch = Stopwatch.StartNew();
        var problems = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "S", Html = deep, Text = "T" });

        problems.ShouldContain(p => p.Kind == MailProblemKind.TooDeep && p.Line == 1 && p.Column == 1 + (MailTemplateConsts.MaxDepth * "{{#if link}}".Length));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("{{", 100_000)]
    [InlineData("{{#each balances}}", 10_000)]
    [InlineData("<p ", 60_000)]
    [InlineData("<", 190_000)]
    [InlineData("<!--", 15_000)]
    [InlineData("</b>", 15_000)]
    [InlineData("<b>", 19_000)]
    [InlineData("{{!x}}", 9_000)]
    [Trait("Check", "X3")]
    public async Task Hostile_length_is_read_in_a_moment(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, Math.Min(times, MailTemplateConsts.MaxHtmlLength / piece.Length)));
        await host.CheckAsync("Billing.Statement", new MailWordsInput { Subject = "S", Html = "x", Text = "T" });

        var watch = Stopwatch.StartNew();
        await host.CheckAsync("Billing.Statement", new MailWordsInput { Subject = "S", Html = html, Text = "T" });

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    [Trait("Check", "X3")]
    public void A_loop_ends_with_its_rows_its_steps_or_its_output()
    {
        var rows = Enumerable.Repeat((object?)new Dictionary<string, object?> { ["a"] = "x" }, 40_000).ToList();
        var model = new Dictionary<string, object?> { ["rows"] = rows };

        engine.Fill("{{#each rows}}{{a}}{{/each}}", false, "en", model).Length.ShouldBe(40_000);
        Should.Throw<TemplateException>(() => engine.Fill("{{#each rows}}{{#each rows}}{{/each}}{{/each}}", false, "en", model)).Message.ShouldContain("steps");
        Should.Throw<TemplateException>(() => engine.Fill("{{#each rows}}{{#each rows}}{{a}}{{/each}}{{/each}}", false, "en", model)).Message.ShouldContain("steps");
    }

    private static MailPreviewInput Draft(MailWordsInput words) =>
        new() { Drafts = [new MailDraftInput { Language = "en", Subject = words.Subject, Html = words.Html, Text = words.Text }] };
}
