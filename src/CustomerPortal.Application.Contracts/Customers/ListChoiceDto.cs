namespace CustomerPortal.Customers;

/// <summary>A choice from a list that the tenant keeps, in the reader's language.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsDefault">Whether forms begin with it.</param>
/// <param name="IsRetired">Whether it is shown only where it is already chosen.</param>
public sealed record ListChoiceDto(Guid Id, string Name, bool IsDefault, bool IsRetired);
