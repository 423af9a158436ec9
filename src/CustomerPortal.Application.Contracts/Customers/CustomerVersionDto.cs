namespace CustomerPortal.Customers;

/// <summary>One save of the card.</summary>
/// <param name="Version">Number of the save.</param>
/// <param name="SavedAt">When.</param>
/// <param name="SavedBy">Account; null for the product itself.</param>
/// <param name="SavedByName">Name of the account as it was then; null for the product itself.</param>
/// <param name="Changes">Fields that differ from the save before; all filled ones for the first.</param>
public sealed record CustomerVersionDto(
    int Version,
    DateTimeOffset SavedAt,
    Guid? SavedBy,
    string? SavedByName,
    IReadOnlyList<FieldChangeDto> Changes);

/// <summary>One field that a save changed.</summary>
/// <param name="Field">Name in the field registry, for example "general.name"; its text key is "Customers.Field." + name.</param>
/// <param name="RowId">Row of a repeated field (address); null otherwise.</param>
/// <param name="Former">Value before, names in the reader's language for what the card keeps as id or code; null when empty or hidden.</param>
/// <param name="Current">Value after, likewise.</param>
/// <param name="IsHidden">Whether the caller may not see the values.</param>
public sealed record FieldChangeDto(string Field, Guid? RowId, string? Former, string? Current, bool IsHidden);

/// <summary>The card as a save left it.</summary>
public sealed record CustomerAtVersionDto(
    int Version,
    DateTimeOffset SavedAt,
    Guid? SavedBy,
    string? SavedByName,
    IReadOnlyList<FieldValueDto> Fields);

/// <summary>A field of the card as it was.</summary>
/// <param name="Field">Name in the field registry.</param>
/// <param name="RowId">Row of a repeated field; null otherwise.</param>
/// <param name="Value">Its value, names in the reader's language for ids and codes; null when hidden.</param>
/// <param name="IsHidden">Whether the caller may not see it.</param>
public sealed record FieldValueDto(string Field, Guid? RowId, string? Value, bool IsHidden);
