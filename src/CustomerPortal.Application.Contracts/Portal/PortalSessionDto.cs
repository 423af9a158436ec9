namespace CustomerPortal.Portal;

/// <summary>All that the client area needs before its first page. Without a session: texts, languages and the supplier.</summary>
public sealed record PortalSessionDto
{
    public required bool IsSignedIn { get; init; }

    /// <summary>Name of the organisation whose client area it is; null when none could be told from the address.</summary>
    public PortalSupplierDto? Supplier { get; init; }

    /// <summary>Language of the pages.</summary>
    public required string Language { get; init; }

    /// <summary>The organisation's default language: numbers and days of a language that the product does not ship are written as in this one.</summary>
    public required string DefaultLanguage { get; init; }

    public required bool IsRightToLeft { get; init; }

    /// <summary>Languages to choose from.</summary>
    public required IReadOnlyList<PortalLanguageDto> Languages { get; init; }

    /// <summary>Key → text, of the client area only.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>The person signed in; null without a session.</summary>
    public PortalContactDto? Contact { get; init; }

    /// <summary>The customers of the login; the client area shows one at a time.</summary>
    public required IReadOnlyList<PortalCustomerDto> Customers { get; init; }

    /// <summary>Whether people may sign in by a link in a mail.</summary>
    public required bool OffersMagicLink { get; init; }

    /// <summary>Whether two-factor must be set up before anything else.</summary>
    public bool MustSetUpTwoFactor { get; init; }

    /// <summary>Whether the terms must be accepted before anything else.</summary>
    public bool MustAcceptTerms { get; init; }

    /// <summary>Name of the member of the staff who looks as the contact; null in the contact's own session.</summary>
    public string? ViewedBy { get; init; }

    /// <summary>Portal rights of the contact.</summary>
    public required IReadOnlyList<string> Rights { get; init; }
}

/// <summary>The supplier as its customers know it.</summary>
/// <param name="Name">Name of the organisation.</param>
/// <param name="Email">Where customers write to.</param>
/// <param name="Phone">Where they call.</param>
/// <param name="Website">Its pages.</param>
/// <param name="TimeZone">IANA id of the zone in which its days begin and its moments are shown.</param>
public sealed record PortalSupplierDto(string Name, string? Email, string? Phone, string? Website, string TimeZone)
{
    /// <summary>Colours and pictures.</summary>
    public PortalBrandDto Brand { get; init; } = new(null, null, null);

    /// <summary>Address of the privacy statement in the language of the pages; null for none.</summary>
    public string? PrivacyStatement { get; init; }

    /// <summary>Whom people ask about their data; null for nobody.</summary>
    public string? PrivacyContact { get; init; }

    /// <summary>Where that person is written to.</summary>
    public string? PrivacyEmail { get; init; }

    /// <summary>Whether it ever published terms, so that there may be some to read.</summary>
    public bool HasTerms { get; init; }
}

/// <summary>How the supplier looks.</summary>
/// <param name="Accent">"#rrggbb"; null for the product's.</param>
/// <param name="Logo">Address of the logo; null for none.</param>
/// <param name="Favicon">Address of the favicon; null for none.</param>
public sealed record PortalBrandDto(string? Accent, string? Logo, string? Favicon);

/// <summary>A language to choose.</summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="Name">Name in that language itself.</param>
public sealed record PortalLanguageDto(string Tag, string Name);

/// <summary>The person signed in.</summary>
public sealed record PortalContactDto(Guid Id, string Name, string Email);

/// <summary>A customer of the login; its contact id goes into the header <c>X-Contact</c>.</summary>
public sealed record PortalCustomerDto(Guid ContactId, string CustomerName, bool IsCurrent);
