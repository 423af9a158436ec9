using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Who the customer is. A null language follows group and tenant; the currency is always the customer's own.</summary>
public sealed record GeneralIsland
{
    public required string Name { get; init; }

    public VatNumber? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Website { get; init; }

    /// <summary>As typed.</summary>
    public string? Phone { get; init; }

    /// <summary>The same number in E.164, where it can be derived.</summary>
    public string? PhoneE164 { get; init; }

    public EmailAddress? Email { get; init; }

    public string? Attention { get; init; }

    public LanguageTag? Language { get; init; }

    public required Currency Currency { get; init; }

    public DateOnly? TerminatedOn { get; init; }

    /// <summary>Value of <see cref="PopUpLists.CustomerTypes"/> (MAC-022).</summary>
    public Guid? CustomerTypeId { get; init; }

    /// <summary>Value of <see cref="PopUpLists.Enterprises"/> (MAC-024).</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>Value of <see cref="PopUpLists.Segments"/> (MAC-025).</summary>
    public Guid? SegmentId { get; init; }

    /// <summary>Value of <see cref="PopUpLists.Areas"/> (MAC-026).</summary>
    public Guid? AreaId { get; init; }
}
