using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What people fill in about a contact.</summary>
public record SaveContactDto
{
    [Required]
    [MaxLength(CustomerConsts.ContactNameMaxLength)]
    public required string Name { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? Email { get; init; }

    [MaxLength(Kernel.PhoneNumber.MaxLength)]
    public string? Phone { get; init; }

    /// <summary>BCP 47; null: as the customer.</summary>
    [MaxLength(Kernel.LanguageTag.MaxLength)]
    public string? Language { get; init; }

    /// <summary>Portal rights that are on; null: the defaults (new) or as they are (saved).</summary>
    [MaxLength(CustomerConsts.RightsPerContact)]
    public IReadOnlyList<string>? Rights { get; init; }

    /// <summary>Switches of kinds of document mail, for example {"Invoice": false}; null: as they are.</summary>
    [MaxLength(20)]
    public IReadOnlyDictionary<string, bool>? Mails { get; init; }
}

/// <summary>A new contact.</summary>
public sealed record CreateContactDto : SaveContactDto
{
    /// <summary>Whether it gets the welcome mail at once.</summary>
    public bool SendWelcome { get; init; }
}

/// <summary>A save of a contact.</summary>
public sealed record UpdateContactDto : SaveContactDto
{
    /// <summary>Version that the form was filled from; a stale one is refused (409).</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}

/// <summary>The rights of a contact, all at once.</summary>
public sealed record SetContactRightsDto
{
    [Required]
    [MaxLength(CustomerConsts.RightsPerContact)]
    public required IReadOnlyList<string> Rights { get; init; }

    /// <summary>Version of the contact that they were chosen on; a stale one is refused (409).</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
