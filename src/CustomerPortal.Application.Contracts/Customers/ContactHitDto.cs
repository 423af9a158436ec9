namespace CustomerPortal.Customers;

/// <summary>A contact that a search found.</summary>
/// <param name="Id">The contact.</param>
/// <param name="Name">Its name.</param>
/// <param name="Email">Its address; null when unknown.</param>
/// <param name="CustomerId">The customer it belongs to.</param>
/// <param name="CustomerName">Name of the customer.</param>
public sealed record ContactHitDto(Guid Id, string Name, string? Email, Guid CustomerId, string CustomerName);
