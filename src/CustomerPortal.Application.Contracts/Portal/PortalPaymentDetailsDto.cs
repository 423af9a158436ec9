namespace CustomerPortal.Portal;

/// <summary>Where money goes.</summary>
/// <param name="Beneficiary">Name of the supplier.</param>
/// <param name="Iban">In groups of four.</param>
/// <param name="Bic">Null when not needed.</param>
/// <param name="Reference">What to write with the payment: the number of the invoice; null on pages about several.</param>
public sealed record PortalPaymentDetailsDto(string Beneficiary, string Iban, string? Bic, string? Reference);
