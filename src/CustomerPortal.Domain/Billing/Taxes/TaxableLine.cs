using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What of an invoice line decides its net and its tax.</summary>
/// <param name="Quantity">May be negative: goods taken back.</param>
/// <param name="UnitPrice">In the document's currency, without tax; up to six digits after the separator.</param>
/// <param name="Discount">Taken off the line as a fraction.</param>
/// <param name="Category">Why the rate applies.</param>
/// <param name="Rate">Must be one that the category allows.</param>
public sealed record TaxableLine(decimal Quantity, decimal UnitPrice, Percentage Discount, TaxCategory Category, Percentage Rate);
