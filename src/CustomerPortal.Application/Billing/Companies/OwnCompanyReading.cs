using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Reads the own company as typed; every wrong field is told at once.</summary>
internal static class OwnCompanyReading
{
    /// <exception cref="InputException">At least one field is wrong.</exception>
    public static OwnCompanyDetails Read(OwnCompanyInput input)
    {
        var problems = new List<BusinessException>();
        var address = Read(input.Address, problems);
        var details = new OwnCompanyDetails
        {
            Name = input.Name,
            Address = address,
            VatNumber = Optional(input.VatNumber, text => VatNumberOf(text, address), "vatNumber", problems),
            RegistrationNumber = Blank(input.RegistrationNumber),
            Iban = Optional(input.Iban, Iban.Parse, "iban", problems),
            Bic = Optional(input.Bic, Bic.Parse, "bic", problems),
            Email = Optional(input.Email, EmailAddress.Parse, "email", problems),
            Phone = Blank(input.Phone),
            Website = Blank(input.Website),
        };
        return problems.Count == 0 ? details : throw new InputException(problems);
    }

    private static VatNumber VatNumberOf(string text, DocumentAddress? address) =>
        address is null ? VatNumber.Parse(text) : VatNumber.Parse(text, CountryCode.Get(address.CountryCode));

    private static DocumentAddress? Read(PostalAddress? typed, List<BusinessException> problems)
    {
        if (typed is null)
        {
            return null;
        }

        var lines = typed.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()).ToList();
        if (lines.Count is 0 or > BillingConsts.AddressLines || lines.Any(line => line.Length > BillingConsts.AddressLineLength))
        {
            problems.Add(new BusinessException(BillingErrorCodes.AddressLinesInvalid).With("limit", BillingConsts.AddressLines).For("address.lines"));
        }

        var country = Optional(typed.CountryCode, CountryCode.Get, "address.countryCode", problems);
        return new DocumentAddress(
            lines,
            Short(typed.PostalCode, BillingConsts.PostalCodeLength, "address.postalCode", problems),
            Short(typed.City, BillingConsts.CityLength, "address.city", problems),
            Short(typed.Region, BillingConsts.RegionLength, "address.region", problems),
            country?.Value ?? typed.CountryCode);
    }

    private static T? Optional<T>(string? text, Func<string, T> read, string field, List<BusinessException> problems)
        where T : class
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : read(text);
        }
        catch (BusinessException broken)
        {
            problems.Add(broken.For(field));
            return null;
        }
    }

    private static string? Short(string? text, int limit, string field, List<BusinessException> problems)
    {
        var value = Blank(text);
        if (value?.Length > limit)
        {
            problems.Add(new BusinessException(BillingErrorCodes.TextTooLong).With("limit", limit).For(field));
        }

        return value;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
