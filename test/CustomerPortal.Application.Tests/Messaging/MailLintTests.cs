using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>What is wrong with words is told with its place.</summary>
public sealed class MailLintTests(MailStudioHost host) : IClassFixture<MailStudioHost>
{
    private const string Fine = "<p>Dear {{contactName}}, {{companyName}} {{customerName}} {{days}} <a href=\"{{link}}\">here</a></p>";

    [Theory]
    [Trait("Check", "X3")]
    [InlineData("<h1>Hi</h1>\n<p>Ask, {{contactNme}}?</p>", MailProblemKind.FieldUnknown, 2, 9)]
    [InlineData("<p>{{#if link}}</p>\n<p>x</p>", MailProblemKind.BlockUnclosed, 1, 4)]
    [InlineData("<p>x</p>\n{{/if}}", MailProblemKind.BlockMisnested, 2, 1)]
    [InlineData("<p>x</p>\n\n  {{else}}", MailProblemKind.BlockMisnested, 3, 3)]
    [InlineData("{{#if link}}<b>{{/if}}</b>", MailProblemKind.ElementUnclosed, 1, 13)]
    [InlineData("<p>a\nb {{link", MailProblemKind.TagUnclosed, 2, 3)]
    [InlineData("<p><b>x</p></b>", MailProblemKind.ElementMisnested, 1, 8)]
    [InlineData("<p>x\n</p>\n<ul>", MailProblemKind.ElementUnclosed, 3, 1)]
    [InlineData("<p class=\"a>x</p>", MailProblemKind.ElementUnfinished, 1, 1)]
    [InlineData("", MailProblemKind.PartMissing, 1, 1)]
    [Trait("Requirement", "IXO-14")]
    public async Task A_mistake_has_line_and_column_and_is_not_saved(string html, MailProblemKind kind, int line, int column)
    {
        var problems = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "S", Html = html, Text = "T" });
        var refused = await Should.ThrowAsync<BusinessException>(() => host.SaveAsync("Customers.Welcome", "en", w => w with { Html = html }));

        problems.Where(p => !p.IsWarning).Select(p => (p.Part, p.Kind, p.Line, p.Column)).ShouldContain((MailPart.Html, kind, line, column));
        refused.Code.ShouldBe(MessagingErrorCodes.TemplateFaulty);
        refused.Arguments["line"].ShouldBe(problems[0].Line);
        refused.Arguments["column"].ShouldBe(problems[0].Column);
        (await host.WordingAsync("Customers.Welcome", "en")).State.ShouldBe(MailWordingState.Shipped);
    }

    [Fact]
    public async Task A_field_that_is_almost_right_is_suggested()
    {
        var problems = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "Hi {{contactNme}}", Html = Fine, Text = "T" });

        var problem = problems.ShouldHaveSingleItem();
        (problem.Part, problem.Line, problem.Column, problem.Suggestion).ShouldBe((MailPart.Subject, 1, 4, "contactName"));
        problem.Message.ShouldBe("the field contactNme does not exist");
    }

    [Fact]
    public async Task A_subject_is_one_line_and_no_part_may_be_missing_or_too_long()
    {
        var broken = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "One\nBcc: x@x.example", Html = Fine, Text = " " });
        var tooLong = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "S", Html = Fine, Text = new string('x', MailTemplateConsts.MaxTextLength) + "\ny" });

        broken.Select(p => (p.Part, p.Kind)).ShouldBe([(MailPart.Subject, MailProblemKind.SubjectLineBreak), (MailPart.Text, MailProblemKind.PartMissing)]);
        tooLong.ShouldHaveSingleItem().Kind.ShouldBe(MailProblemKind.TooLong);
    }

    [Fact]
    public async Task A_link_that_is_left_out_and_languages_that_stay_behind_are_warnings()
    {
        var problems = await host.CheckAsync("Customers.Welcome", new MailWordsInput { Subject = "S", Html = "<p>Hello {{contactName}}</p>", Text = "Hello {{contactName}} {{link}}" }, "nl");

        problems.ShouldAllBe(p => p.IsWarning);
        problems.ShouldContain(p => p.Kind == MailProblemKind.FieldUnused && p.Part == MailPart.Html && p.Message.Contains("link"));
        problems.ShouldNotContain(p => p.Kind == MailProblemKind.FieldUnused && p.Part == MailPart.Text && p.Message.Contains("link"));
        problems.Single(p => p.Kind == MailProblemKind.TranslationMissing).Message.ShouldContain("de, fr, es, ar");
    }

    [Fact]
    public async Task Rows_are_known_inside_their_list_only()
    {
        var outside = await host.CheckAsync("Billing.Statement", new MailWordsInput { Subject = "S", Html = "<p>{{balance}}</p>", Text = "{{balances}}" });
        var inside = await host.CheckAsync("Billing.Statement", new MailWordsInput { Subject = "S", Html = "<p>{{#each balances}}{{balance}} {{customerName}}{{/each}}</p>", Text = "T" });

        outside.Select(p => p.Kind).ShouldBe([MailProblemKind.FieldUnknown, MailProblemKind.FieldIsList]);
        inside.ShouldAllBe(p => p.IsWarning);
    }

    [Fact]
    public async Task The_layout_needs_the_mail_once_in_both_forms()
    {
        var shipped = (await host.WordingAsync("Messaging.Layout", "en")).Shipped;

        (await host.CheckAsync("Messaging.Layout", Input(shipped with { Html = shipped.Html.Replace("{{{body}}}", string.Empty) })))
            .ShouldContain(p => p.Kind == MailProblemKind.BodyMissing && p.Part == MailPart.Html);
        (await host.CheckAsync("Messaging.Layout", Input(shipped with { Text = shipped.Text + "{{{body}}}" })))
            .ShouldContain(p => p.Kind == MailProblemKind.BodyMissing && p.Part == MailPart.Text);
        (await host.CheckAsync("Messaging.Layout", Input(shipped with { Html = shipped.Html.Replace("{{accent}}", "{{sender}}") })))
            .ShouldContain(p => p.Kind == MailProblemKind.FieldMisplaced);
    }

    [Theory]
    [MemberData(nameof(MailWordingTests.Templates), MemberType = typeof(MailWordingTests))]
    public async Task What_is_shipped_is_faultless_in_every_language(string name)
    {
        foreach (var wording in (await host.TemplateAsync(name)).Wordings)
        {
            var problems = await host.CheckAsync(name, Input(wording.Shipped), wording.Language);

            problems.Where(p => p.Kind != MailProblemKind.TranslationMissing).Select(p => $"{wording.Language} {p.Part} {p.Line}:{p.Column} {p.Message}").ShouldBeEmpty();
            wording.Shipped.Html.ShouldNotContain("{{t ");
        }
    }

    private static MailWordsInput Input(MailWordsDto words) => new() { Subject = words.Subject, Html = words.Html, Text = words.Text };
}
