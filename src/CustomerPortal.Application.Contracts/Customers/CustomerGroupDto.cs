using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A group that customers can be in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Goes back with the next save.</param>
/// <param name="Name">Name in the languages that the tenant wrote it in.</param>
/// <param name="Language">Language of its members that have none of their own; null: the tenant's.</param>
/// <param name="Customers">Members.</param>
/// <param name="Position">Place in the list.</param>
/// <param name="IsDefault">Whether new customers begin in it.</param>
/// <param name="IsRetired">Whether nobody joins it any more.</param>
public sealed record CustomerGroupDto(
    Guid Id, int Version, LocalizedText Name, string? Language, int Customers, int Position, bool IsDefault, bool IsRetired);

/// <summary>What people fill in about a group.</summary>
public record SaveCustomerGroupDto
{
    /// <summary>Language tag → name; at least one.</summary>
    [Required]
    public required LocalizedText Name { get; init; }

    /// <summary>BCP 47.</summary>
    [MaxLength(Kernel.LanguageTag.MaxLength)]
    public string? Language { get; init; }

    /// <summary>True takes the mark from the former default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True keeps its members and lets nobody join.</summary>
    public bool IsRetired { get; init; }
}

/// <summary>A save of a group.</summary>
public sealed record UpdateCustomerGroupDto : SaveCustomerGroupDto
{
    /// <summary>Version that the form was filled from; a stale one is refused (409).</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
