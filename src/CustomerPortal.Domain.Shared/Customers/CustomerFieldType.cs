namespace CustomerPortal.Customers;

/// <summary>What a field of the card holds; it decides validation, form and export.</summary>
public enum CustomerFieldType
{
    Text,
    Lines,
    Email,
    Phone,
    Url,
    VatNumber,
    Iban,
    Bic,
    Currency,
    Language,
    Country,
    Day,
    Toggle,

    /// <summary>Id of something in the list that the field names as its source.</summary>
    Reference,

    /// <summary>Several of them.</summary>
    References,
}
