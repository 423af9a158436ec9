using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A payment as somebody typed it.</summary>
public sealed record PaymentContent(Guid CustomerId, string CustomerName, DateOnly Date, Money Amount, string? Reference);
