using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

public sealed class TemplateTests(MailHost host) : IClassFixture<MailHost>
{
    private readonly ITemplateEngine engine = host.Services.GetRequiredService<ITemplateEngine>();

    [Theory]
    [Trait("Check", "X3")]
    [InlineData("{{missing}}")]
    [InlineData("{{name.Missing}}")]
    [InlineData("{{this}}")]
    [InlineData("{{#each items}}{{missing}}{{/each}}")]
    [InlineData("{{#if missing}}x{{/if}}")]
    [InlineData("{{t \"No.Such.Key\"}}")]
    [InlineData("{{lookup items 0}}")]
    [InlineData("{{> partial}}")]
    [InlineData("{{#with name}}{{/with}}")]
    [InlineData("{{#*inline \"x\"}}{{/inline}}")]
    [InlineData("{{log name}}")]
    [InlineData("{{#if name}}")]
    [InlineData("{{name")]
    [InlineData("{{name.GetType.Assembly}}")]
    public void What_does_not_fit_is_refused(string template) =>
        Should.Throw<TemplateException>(() => engine.Fill(template, true, "en", Model()));

    [Fact]
    public void Objects_of_ours_are_no_fields() =>
        Should.Throw<TemplateException>(() => engine.Fill("{{name}}", true, "en", new Dictionary<string, object?> { ["name"] = new Uri("https://acme.example") }));

    [Fact]
    public void Html_is_escaped_in_html_and_stands_as_typed_in_text()
    {
        engine.Fill("<p title=\"{{name}}\">{{name}}</p>", true, "en", Model()).ShouldBe("<p title=\"&lt;b&gt;&quot;Ann&quot; &amp; ﷼&#39;\">&lt;b&gt;&quot;Ann&quot; &amp; ﷼&#39;</p>");
        engine.Fill("{{name}}", false, "en", Model()).ShouldBe("<b>\"Ann\" & ﷼'");
        engine.Fill("{{t \"Emails.Layout.Foot\" sender=name}}", true, "nl", Model()).ShouldBe("Deze e-mail is automatisch verzonden door &lt;b&gt;&quot;Ann&quot; &amp; ﷼&#39;.");
    }

    [Fact]
    public void A_value_is_never_a_template() =>
        engine.Fill("{{name}}", true, "en", new Dictionary<string, object?> { ["name"] = "{{7*7}} ${x}" }).ShouldBe("{{7*7}} ${x}");

    [Fact]
    public void Lists_and_conditions_work() =>
        engine.Fill("{{#each items}}{{#if price}}{{name}}={{price}}{{else}}{{name}}{{/if}};{{/each}}", false, "en", Model()).ShouldBe("a=1,00;b;");

    [Fact]
    [Trait("Check", "X3")]
    public void Output_is_capped()
    {
        var items = Enumerable.Repeat((object?)new Dictionary<string, object?> { ["name"] = new string('x', 1000) }, 1000).ToList();

        Should.Throw<TemplateException>(() => engine.Fill("{{#each items}}{{name}}{{/each}}", false, "en", new Dictionary<string, object?> { ["items"] = items }));
    }

    private static Dictionary<string, object?> Model() => new()
    {
        ["name"] = "<b>\"Ann\" & ﷼'",
        ["items"] = new List<Dictionary<string, object?>>
        {
            new() { ["name"] = "a", ["price"] = "1,00" },
            new() { ["name"] = "b", ["price"] = null },
        },
    };
}
