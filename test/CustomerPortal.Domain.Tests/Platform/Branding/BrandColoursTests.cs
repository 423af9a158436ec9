namespace CustomerPortal.Platform.Branding;

/// <summary>Contrast as WCAG computes it, against published values, and what is made of an accent.</summary>
public sealed class BrandColoursTests
{
    // Values of WebAIM's contrast checker, cut to two digits.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.00)]
    [InlineData("#ffffff", "#ffffff", 1.00)]
    [InlineData("#777777", "#ffffff", 4.47)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ff0000", "#ffffff", 3.99)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ffff00", "#ffffff", 1.07)]
    public void Contrast_is_that_of_the_standard(string one, string other, double ratio) =>
        (Math.Truncate(Colour.Parse(one).ContrastTo(Colour.Parse(other)) * 100) / 100).ShouldBe(ratio);

    [Theory]
    [InlineData("#0b5d66", true)]
    [InlineData("#000000", true)]
    [InlineData("#767676", false)]
    [InlineData("#ffcc00", false)]
    [InlineData("#ffffff", false)]
    public void An_accent_must_be_readable_on_the_page_and_under_white(string accent, bool passes) =>
        BrandColours.Passes(Colour.Parse(accent)).ShouldBe(passes);

    [Theory]
    [InlineData("#ffcc00")]
    [InlineData("#7fb7ff")]
    [InlineData("#ffffff")]
    [InlineData("#757575")]
    public void The_proposal_passes_and_the_step_before_it_does_not(string accent)
    {
        var proposal = BrandColours.Nearest(Colour.Parse(accent));

        BrandColours.Passes(proposal).ShouldBeTrue();
        var lighter = new Colour(Plus(proposal.Red), Plus(proposal.Green), Plus(proposal.Blue));
        BrandColours.Passes(lighter).ShouldBeFalse($"{proposal} is darker than need be");
    }

    [Theory]
    [InlineData("#0b5d66")]
    [InlineData("#000000")]
    [InlineData("#8b0000")]
    public void The_companion_is_readable_on_dark_pages(string accent) =>
        BrandColours.OnDark(Colour.Parse(accent)).ContrastTo(Colour.Parse("#14181d")).ShouldBeGreaterThanOrEqualTo(4.5);

    [Theory]
    [InlineData("0b5d66")]
    [InlineData("#0b5d6")]
    [InlineData("#0b5d6g")]
    [InlineData("#0b5d66ff")]
    [InlineData("red")]
    [InlineData("")]
    public void Anything_else_is_no_colour(string text) => Colour.TryParse(text, out _).ShouldBeFalse();

    private static byte Plus(byte channel) => (byte)Math.Min(255, channel + 4);
}
