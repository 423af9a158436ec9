namespace CustomerPortal.Customers;

/// <summary>What two customers have in common.</summary>
public enum DuplicateMatchKind
{
    /// <summary>The same VAT number.</summary>
    VatNumber,

    /// <summary>The same e-mail address, on the card or of a contact.</summary>
    Email,

    /// <summary>The same name but for capitals, accents and the legal form.</summary>
    Name,

    /// <summary>A similar name at the same postcode.</summary>
    NameAtPostalCode,
}
