namespace CustomerPortal.Platform.Identity;

/// <summary>A sign-in whose first step was right. Kept in a short-lived cookie that only this host can read.</summary>
/// <param name="TenantId">Tenant of the account.</param>
/// <param name="AccountId">Account.</param>
/// <param name="Stamp">Its security stamp at the first step: whatever ends sessions ends this too.</param>
/// <param name="ContactId">Contact whose client area opens; null for the first, and for staff.</param>
public sealed record SignInStep(Guid TenantId, Guid AccountId, string Stamp, Guid? ContactId);
