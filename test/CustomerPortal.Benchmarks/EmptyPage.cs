using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerPortal.Documents;

namespace CustomerPortal.Benchmarks;

/// <summary>A document that says nothing; another one for each number.</summary>
internal sealed record EmptyPage : PrintedDocument
{
    [SetsRequiredMembers]
    public EmptyPage(int number)
    {
        Lang = "en";
        Dir = "ltr";
        Title = number.ToString(CultureInfo.InvariantCulture);
        Author = RecipientLabel = PageOf = string.Empty;
        Brand = new PrintedBrand(string.Empty, "#000000", string.Empty);
        Issuer = References = [];
        Recipient = new PrintedParty(string.Empty, []);
        Heading = new PrintedHeading(string.Empty, null);
        RunningFoot = Footer = [];
    }
}
