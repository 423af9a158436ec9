using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>One group of the VAT breakdown (BG-23): the lines of one category and rate.</summary>
/// <param name="Category">BT-118.</param>
/// <param name="Rate">BT-119, as a fraction.</param>
/// <param name="Taxable">BT-116: the sum of the line nets.</param>
/// <param name="Tax">BT-117: that sum times the rate, rounded once.</param>
public sealed record TaxSubtotal(TaxCategory Category, Percentage Rate, Money Taxable, Money Tax);
