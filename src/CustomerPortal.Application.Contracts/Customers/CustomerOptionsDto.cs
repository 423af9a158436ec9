namespace CustomerPortal.Customers;

/// <summary>What the forms of Customers offer, names in the reader's language.</summary>
public sealed record CustomerOptionsDto
{
    public required IReadOnlyList<ListChoiceDto> Groups { get; init; }

    /// <summary>Languages that the tenant has installed.</summary>
    public required IReadOnlyList<OptionDto> Languages { get; init; }

    /// <summary>Currencies that the tenant has switched on.</summary>
    public required IReadOnlyList<OptionDto> Currencies { get; init; }

    public required IReadOnlyList<OptionDto> Countries { get; init; }

    public required IReadOnlyList<ListChoiceDto> PaymentTerms { get; init; }

    /// <summary>Values of the pop-up lists that fields of the card choose from, by the list's code.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ListChoiceDto>> Lists { get; init; }

    /// <summary>Rights that a contact can have in the client area.</summary>
    public required IReadOnlyList<PortalRightOptionDto> PortalRights { get; init; }

    public required string DefaultLanguage { get; init; }

    public required string DefaultCurrency { get; init; }

    /// <summary>Country of the tenant's own company; null when unknown.</summary>
    public string? DefaultCountry { get; init; }

    /// <summary>Whether one e-mail address serves all documents.</summary>
    public required bool UniversalEmail { get; init; }
}

/// <summary>A choice: code and name.</summary>
public sealed record OptionDto(string Value, string Text);

/// <summary>A portal right as a choice.</summary>
public sealed record PortalRightOptionDto(string Name, string Text, bool GrantedByDefault);
