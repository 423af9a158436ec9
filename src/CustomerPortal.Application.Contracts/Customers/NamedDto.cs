namespace CustomerPortal.Customers;

/// <summary>Something by its id and its name in the reader's language.</summary>
public sealed record NamedDto(Guid Id, string Name);
