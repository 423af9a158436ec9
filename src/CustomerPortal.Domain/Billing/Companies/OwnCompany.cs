using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The tenant's own company: seller on its documents, owner of the ledger and of the number series. One per tenant.</summary>
public sealed class OwnCompany : AggregateRoot, ITenantOwned
{
    private OwnCompany()
    {
    }

    public OwnCompany(string name, Currency baseCurrency)
    {
        Id = Guid.CreateVersion7();
        Name = Required(name);
        BaseCurrency = baseCurrency;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DocumentAddress? Address { get; private set; }

    public VatNumber? VatNumber { get; private set; }

    public string? RegistrationNumber { get; private set; }

    public Iban? Iban { get; private set; }

    public Bic? Bic { get; private set; }

    public EmailAddress? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? Website { get; private set; }

    /// <summary>Currency of the books.</summary>
    public Currency BaseCurrency { get; private set; } = null!;

    /// <summary>Changes everything but the base currency.</summary>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.CompanyNameMissing"/></exception>
    public void Change(OwnCompanyDetails details)
    {
        Name = Required(details.Name);
        Address = details.Address;
        VatNumber = details.VatNumber;
        RegistrationNumber = details.RegistrationNumber;
        Iban = details.Iban;
        Bic = details.Bic;
        Email = details.Email;
        Phone = details.Phone;
        Website = details.Website;
    }

    /// <summary>Keeps the books in another currency, as long as nothing stands in them.</summary>
    /// <param name="currency">New currency.</param>
    /// <param name="isLocked">Whether documents or ledger entries exist.</param>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.BaseCurrencyLocked"/></exception>
    public void ChangeBaseCurrency(Currency currency, bool isLocked)
    {
        if (currency != BaseCurrency && isLocked)
        {
            throw new BusinessException(BillingErrorCodes.BaseCurrencyLocked).With("currency", BaseCurrency.Code).For("baseCurrency");
        }

        BaseCurrency = currency;
    }

    /// <summary>The company as seller.</summary>
    public DocumentParty AsParty() => new()
    {
        Name = Name,
        Address = Address,
        VatNumber = VatNumber?.Value,
        RegistrationNumber = RegistrationNumber,
        Iban = Iban?.Value,
        Bic = Bic?.Value,
        Email = Email?.Value,
        Phone = Phone,
        Website = Website,
    };

    private static string Required(string name) => string.IsNullOrWhiteSpace(name)
        ? throw new BusinessException(BillingErrorCodes.CompanyNameMissing).For("name")
        : name.Trim();
}
