namespace CustomerPortal.Customers;

/// <summary>A customer that may be the same one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its number.</param>
/// <param name="PostalCode">Postcode of its default billing address.</param>
/// <param name="City">Town of its default billing address.</param>
/// <param name="VatNumber">Its VAT number.</param>
/// <param name="Matches">What made it a candidate, strongest first.</param>
public sealed record DuplicateDto(
    Guid Id,
    string Name,
    string Number,
    string? PostalCode,
    string? City,
    string? VatNumber,
    IReadOnlyList<DuplicateMatchDto> Matches);

/// <summary>One thing that matched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The other customer's value, to be marked.</param>
public sealed record DuplicateMatchDto(DuplicateMatchKind Kind, string Text);
