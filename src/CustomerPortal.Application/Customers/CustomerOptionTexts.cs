using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The choices that the product itself defines.</summary>
internal sealed class CustomerOptionTexts(PortalRightRegistry rights, DefaultPortalRights defaults, ITexts texts, ISettings settings)
{
    public async Task<IReadOnlyList<PortalRightOptionDto>> PortalRightsAsync(LanguageTag reader, CancellationToken ct)
    {
        var granted = await defaults.OfTenantAsync(ct);
        return [.. rights.All.Select(r => new PortalRightOptionDto(r.Name, texts.Get($"PortalRight:{r.Name}", reader.Value), granted.Contains(r.Name)))];
    }

    public async Task<bool> IsUniversalEmailAsync(CancellationToken ct) => await settings.IsOnAsync(CustomersSettings.UniversalEmail, ct);
}
