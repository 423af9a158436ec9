using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>What every document of the own company carries.</summary>
internal sealed class DocumentFrame(IOwnCompanyRepository companies, ISettings settings, IBranding branding, IBrandFiles pictures)
{
    /// <summary>The trading name (the setting, else the company's name) with colour and logo.</summary>
    public async Task<DocumentBrand> BrandAsync(CancellationToken ct)
    {
        var name = await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct);
        return new DocumentBrand(
            name.Length > 0 ? name : (await companies.GetAsync(ct)).Name,
            (await branding.GetAsync(ct)).Accent,
            await pictures.FindAsync(BrandImage.Logo, ct));
    }

    /// <summary>The own company as it is now.</summary>
    public async Task<Documents.DocumentParty> CompanyAsync(CancellationToken ct) => PartyOf((await companies.GetAsync(ct)).AsParty());

    public static Documents.DocumentParty PartyOf(DocumentParty party) => new()
    {
        Name = party.Name,
        Attention = party.Attention,
        Address = party.Address.ToPostal(),
        VatNumber = party.VatNumber,
        RegistrationNumber = party.RegistrationNumber,
        CustomerNumber = party.Number,
        Email = party.Email,
        Phone = party.Phone,
    };

    public static Documents.DocumentParty PartyOf(CustomerForDocuments customer) => new()
    {
        Name = customer.Name,
        Attention = customer.Attention,
        Address = customer.BillingAddress,
        VatNumber = customer.VatNumber,
        CustomerNumber = customer.Number,
    };
}
