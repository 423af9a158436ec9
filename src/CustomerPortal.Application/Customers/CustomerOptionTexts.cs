using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The choices that the product itself defines.</summary>
internal sealed class CustomerOptionTexts(PortalRightRegistry rights, ITexts texts, ISettings settings)
{
    public IReadOnlyList<PortalRightOptionDto> PortalRights(LanguageTag reader) =>
        [.. rights.All.Select(r => new PortalRightOptionDto(r.Name, texts.Get($"PortalRight:{r.Name}", reader.Value), r.GrantedByDefault))];

    public async Task<bool> IsUniversalEmailAsync(CancellationToken ct) => await settings.IsOnAsync(CustomersSettings.UniversalEmail, ct);
}
