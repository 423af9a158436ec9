using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;

namespace CustomerPortal.Documents;

/// <summary>Prints the logo at the head of an empty statement, by the same way as every document. Only a decoder knows what a decoder takes.</summary>
internal sealed class LogoTrial(IPdfRenderer renderer) : ILogoTrial
{
    /// <inheritdoc />
    public async Task RequireAsync(BrandFile logo, CancellationToken ct)
    {
        try
        {
            await renderer.RenderAsync(new PdfJob("logo", StatementDocument.Template, Sheet(logo), DateTimeOffset.UnixEpoch) { Images = [logo.Content] }, ct);
        }
        catch (ExternalException e) when (e.Code == DocumentsErrorCodes.RenderingFailed)
        {
            throw new BusinessException(BrandingErrorCodes.ImageUndrawable).For("data");
        }
    }

    private static StatementDocument Sheet(BrandFile logo) => new()
    {
        Lang = "en",
        Dir = "ltr",
        Title = "Logo",
        Author = "Logo",
        Brand = new PrintedBrand("Logo", LetterWriter.ProductColour, "L", LetterWriter.Logo(logo)),
        Issuer = [],
        RecipientLabel = string.Empty,
        Recipient = new PrintedParty(string.Empty, []),
        References = [],
        Heading = new PrintedHeading("Logo", null),
        RunningFoot = [],
        Footer = [],
        PageOf = "{page}",
        Columns = new StatementColumns(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
        Parts = [],
        Nothing = string.Empty,
    };
}
