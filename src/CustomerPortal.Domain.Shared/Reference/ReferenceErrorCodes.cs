namespace CustomerPortal.Reference;

/// <summary>What a country's post asks of an address; each is a text key.</summary>
public static class ReferenceErrorCodes
{
    public const string AddressStreetMissing = "Reference:AddressStreetMissing";
    public const string AddressCityMissing = "Reference:AddressCityMissing";
    public const string AddressRegionMissing = "Reference:AddressRegionMissing";
    public const string PostalCodeMissing = "Reference:PostalCodeMissing";
    public const string PostalCodeInvalid = "Reference:PostalCodeInvalid";
}
