using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The totals of a document as EN 16931 names them; all in the document's currency.</summary>
/// <param name="LineNets">BT-131 of each line, in the order of the lines.</param>
/// <param name="Subtotals">BG-23, ordered by category, the highest rate first.</param>
/// <param name="Net">BT-106 and BT-109: the sum of the line nets; there are no document-level allowances or charges.</param>
/// <param name="Tax">BT-110: the sum over the subtotals.</param>
/// <param name="Gross">BT-112: net and tax.</param>
public sealed record TaxTotals(
    IReadOnlyList<Money> LineNets, IReadOnlyList<TaxSubtotal> Subtotals, Money Net, Money Tax, Money Gross);
