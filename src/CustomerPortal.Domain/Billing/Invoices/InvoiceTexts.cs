using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What the organisation prints on its invoices, in all its languages: frozen at issue, so that a later copy says the same.</summary>
/// <param name="Legal">Below the lines.</param>
/// <param name="Payment">How to pay.</param>
/// <param name="Footer">At the foot of each page.</param>
public sealed record InvoiceTexts(LocalizedText? Legal, LocalizedText? Payment, LocalizedText? Footer)
{
    public static readonly InvoiceTexts None = new(null, null, null);
}
