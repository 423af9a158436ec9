using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A list with its values in order.</summary>
public sealed record OptionListDetailDto
{
    public required string Code { get; init; }

    /// <summary>Goes back with the next save; 0 for a pop-up list that nobody touched yet.</summary>
    public required int Version { get; init; }

    /// <summary>What it is called in the reader's language.</summary>
    public required string Title { get; init; }

    /// <summary>What the tenant calls it; null: as the product does.</summary>
    public LocalizedText? Name { get; init; }

    public required bool IsPopUp { get; init; }

    public required IReadOnlyList<OptionListValueDto> Values { get; init; }
}

/// <summary>A value of a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">In capitals; unique in the list; fixed once something uses it.</param>
/// <param name="Name">Name in the languages that the tenant wrote it in.</param>
/// <param name="IsDefault">Whether it is taken where nobody chooses.</param>
/// <param name="IsRetired">Whether it can no longer be chosen anew.</param>
/// <param name="Uses">Records that carry it; above zero it cannot be deleted.</param>
public sealed record OptionListValueDto(Guid Id, string Code, LocalizedText Name, bool IsDefault, bool IsRetired, int Uses);
