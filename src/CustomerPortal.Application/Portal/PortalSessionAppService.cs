using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Reference;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalSessionAppService(
    ICurrentUser user,
    ICurrentCustomer current,
    ICurrentLanguage request,
    ICustomerDirectory customers,
    ICustomerSelfService selfService,
    IInstalledLanguages languages,
    PortalSupplier supplier,
    PortalTexts texts,
    ISettings settings) : IPortalSessionAppService
{
    /// <inheritdoc />
    public async Task<PortalSessionDto> GetAsync(string? language, CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var contacts = user.Actor.Kind == UserKind.Contact ? await ContactsAsync(ct) : null;
        var shown = contacts?.First(contact => contact.ContactId == current.ContactId);
        var pages = shown is null ? Offered(installed, language) ?? request.Tag : Offered(installed, shown.Language) ?? installed.Default;
        var session = Frame(installed, pages) with
        {
            Supplier = await supplier.FindAsync(pages, ct),
            OffersMagicLink = await settings.IsOnAsync(ContactSecuritySettings.MagicLink, ct),
        };
        return contacts is null || shown is null ? session : session with
        {
            IsSignedIn = true,
            MustSetUpTwoFactor = user.Actor.MustSetUpTwoFactor,
            MustAcceptTerms = current.MustAcceptTerms,
            Contact = new PortalContactDto(shown.ContactId, shown.Name, shown.Email),
            Customers = [.. contacts.Select(c => new PortalCustomerDto(c.ContactId, c.CustomerName, c.ContactId == shown.ContactId))],
            ViewedBy = user.Actor.Behind?.Name,
            Rights = [.. current.Rights.Order(StringComparer.Ordinal)],
        };
    }

    /// <inheritdoc />
    public async Task SetLanguageAsync(PortalLanguageInput input, CancellationToken ct)
    {
        var tag = Offered(await languages.GetAsync(ct), input.Language)
            ?? throw new BusinessException(PortalErrorCodes.LanguageNotOffered).With("language", input.Language).For("language");
        await selfService.SetContactLanguageAsync(current.ContactId, tag, ct);
    }

    // A view shows its one contact, whichever others the login has.
    private async Task<IReadOnlyList<CustomerContact>> ContactsAsync(CancellationToken ct) => user.Actor is { Behind: null, Id: { } loginId }
        ? await customers.ContactsOfLoginAsync(loginId, ct)
        : [EntityNotFoundException.Require(await customers.FindContactAsync(current.ContactId, ct), current.ContactId)];

    /// <summary>The language itself, or its wider one, when the tenant offers it.</summary>
    private static string? Offered(InstalledLanguages installed, string? asked) => LanguageTag.TryParse(asked, out var tag)
        ? tag.WithParents().Select(each => each.Value).FirstOrDefault(each => installed.Tags.Contains(each, StringComparer.OrdinalIgnoreCase))
        : null;

    private PortalSessionDto Frame(InstalledLanguages installed, string language) => new()
    {
        IsSignedIn = false,
        OffersMagicLink = false,
        Language = language,
        DefaultLanguage = installed.Default,
        IsRightToLeft = LanguageTag.Parse(language).IsRightToLeft,
        Languages = [.. installed.Tags.Select(tag => new PortalLanguageDto(tag, LanguageNames.InItself(LanguageTag.Parse(tag))))],
        Texts = texts.In(language),
        Customers = [],
        Rights = [],
    };
}
