using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>An open balance by days after the due date; the parts add up to the balance.</summary>
/// <param name="NotDue">Not due yet.</param>
/// <param name="Days1To30">1 to 30 days late.</param>
/// <param name="Days31To60">31 to 60 days late.</param>
/// <param name="Days61To90">61 to 90 days late.</param>
/// <param name="Days91To120">91 to 120 days late.</param>
/// <param name="Over120">More than 120 days late.</param>
/// <param name="Credit">Payments not allocated to invoices, as a negative amount.</param>
public sealed record AgingDto(Money NotDue, Money Days1To30, Money Days31To60, Money Days61To90, Money Days91To120, Money Over120, Money Credit);
